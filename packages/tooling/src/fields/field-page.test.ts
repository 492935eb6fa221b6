import type { RegisterField } from "@ishc/core";
import { expect, test } from "vitest";
import { fieldPage, typeInWords } from "./field-page.ts";

const base = { path: "a", required: true, sensitivity: "public", meaning: "A." } as const;

test.each<[Partial<RegisterField> & Pick<RegisterField, "type">, string]>([
  [{ type: "day" }, "day"],
  [{ type: "id", maxLength: 64 }, "id"],
  [{ type: "text", maxLength: 2000 }, "text, at most 2,000 characters"],
  [{ type: "whole-number", min: 40, max: 300, unit: "mmHg" }, "whole number, 40 to 300 mmHg"],
  [{ type: "ratio", min: 0, max: 1, unit: "ratio a month" }, "ratio, 0 to 1 a month"],
  [{ type: "one-of", values: ["a", 2] }, "one of `a`, `2`"],
  [{ type: "list", of: "group", maxEntries: 2000 }, "list of groups; at most 2,000"],
  [{ type: "list", of: "id", minEntries: 1, maxEntries: 50 }, "list of ids; 1 to 50"],
  [{ type: "list", of: "one-of", values: ["a"], maxEntries: 8 }, "list of values: `a`; at most 8"],
])("%o reads %s", (field, words) => {
  expect(typeInWords({ ...base, ...field })).toBe(words);
});

test("the page has a table a section, required fields in bold, and no cell that breaks a row", () => {
  const page = fieldPage([
    { ...base, path: "club", type: "group" },
    { ...base, path: "club.name", type: "day", required: false, meaning: "One | other." },
    { ...base, path: "members", type: "list", of: "group", maxEntries: 5 },
  ]);
  expect(page.match(/^## .*/gm)).toEqual(["## club", "## members"]);
  expect(page).toContain("| **`club`** | group | public | A. |\n");
  expect(page).toContain("| `club.name` | day | public | One \\| other. |\n");
});
