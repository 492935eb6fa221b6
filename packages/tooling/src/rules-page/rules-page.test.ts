import { DECISION_1336, definePack, PROJECT_55, RULE_TEMPLATES, sourceCited } from "@ishc/core";
import { expect, test } from "vitest";
import { rulesPage } from "./rules-page.ts";

const templates = Object.values(RULE_TEMPLATES);
const name = { vi: "Thử", en: "Trial" };

test("every rule of every pack stands on the page with its source", () => {
  const page = rulesPage({ packs: [DECISION_1336, PROJECT_55], templates, sourceOf: sourceCited });
  for (const { id, statement, source } of [...DECISION_1336.rules, ...PROJECT_55.rules]) {
    const lines = page.split("\n").filter((line) => line.startsWith(`| \`${id}\``));
    const said = [statement.en, statement.vi, sourceCited(source)?.short.en ?? "no source"];
    expect([id, lines.some((line) => said.every((text) => line.includes(text)))]).toEqual([
      id,
      true,
    ]);
  }
});

test("a pack on top of another shows what it changes alone", () => {
  const trial = definePack({ id: "trial", name, extends: DECISION_1336, without: ["A8-FEE"] });
  const page = rulesPage({ packs: [DECISION_1336, trial], templates, sourceOf: sourceCited });
  expect(page).toContain("Without `A8-FEE`.");
  expect(page.match(/\| `A8-FUND`/g)).toHaveLength(1);
});

test.each([
  ["COMP-SIZE", "50 to 70; more is information"],
  ["COMP-OLDER", "60 % to 70 %; more is information"],
  ["BOARD-HEAD", "exactly 1"],
  ["A8-FEE", "2,000 to 5,000; more is information"],
  ["A3-VISIT", "at least 1"],
  ["MEET-MONTHLY", "at least 100 %"],
])("%s asks for %s", (id, asked) => {
  const page = rulesPage({ packs: [DECISION_1336], templates, sourceOf: sourceCited });
  const line = page.split("\n").find((each) => each.startsWith(`| \`${id}\``));
  expect(line).toContain(`| ${asked} |`);
});
