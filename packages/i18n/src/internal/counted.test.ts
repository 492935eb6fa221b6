import { expect, test } from "vitest";
import { counted, singular } from "./counted.ts";

test.each([
  ["clubs", "club"],
  ["older women", "older woman"],
  ["people cared for", "person cared for"],
  ["months with meetings", "month with meetings"],
  ["attendances possible", "attendance possible"],
  ["community activities", "community activity"],
  ["branches", "branch"],
  ["businesses", "business"],
  ["đồng paid", "đồng paid"],
])("%s: one alone is %s", (plural, one) => {
  expect(singular(plural)).toBe(one);
});

test.each([
  ["0", "0 clubs"],
  ["0.9", "0.9 clubs"],
  ["1", "1 club"],
  ["1.1", "1.1 clubs"],
  ["21", "21 clubs"],
])("%s in English", (shown, text) => {
  expect(counted(shown, { vi: "câu lạc bộ", en: "clubs" }, "en")).toBe(text);
});

test("Vietnamese has no plural", () => {
  const clubs = { vi: "câu lạc bộ", en: "clubs" };
  expect([counted("1", clubs, "vi"), counted("2", clubs, "vi")]).toEqual([
    "1 câu lạc bộ",
    "2 câu lạc bộ",
  ]);
});
