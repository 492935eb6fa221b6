import { expect, test } from "vitest";
import { DOCUMENTS, fieldsOf } from "./documents.ts";
import { submissionPage } from "./submission-page.ts";

const described = await Promise.all(
  DOCUMENTS.map(async (document) => ({
    constant: document.constant,
    fields: await fieldsOf(document),
  })),
);
const page = submissionPage(described);

test("has a table for each kind of submission, and for nothing else", () => {
  expect(page.match(/^## .*$/gm)).toEqual([
    "## ishc-attendance",
    "## ishc-member",
    "## ishc-activity",
    "## ishc-supervision",
  ]);
});

test("tells a row whole, and its fields on the page of the register", () => {
  expect(page).toContain("| **`member`** | group | personal |");
  expect(page).not.toContain("`member.name`");
  expect(page).toContain("| **`closed[].closedOn`** | day | public |");
});
