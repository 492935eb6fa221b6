import { INDICATORS, type IndicatorDefinition } from "@ishc/core";
import { expect, test } from "vitest";
import { valueInSentence } from "./value-in-sentence.ts";

const visits = INDICATORS.find(({ id }) => id === "visit-regularity") as IndicatorDefinition;
const counting = (vi: string): IndicatorDefinition => ({ ...visits, above: { vi, en: "things" } });
const value = { value: 0.8, kind: "mean", unit: "times" } as const;

test.each([
  ["lượt thăm", "0,8 lượt mỗi tuần"],
  ["việc chung", "0,8 việc mỗi tuần"],
  ["buổi tập huấn", "0,8 buổi mỗi tuần"],
  ["lần giao lưu", "0,8 lần mỗi tuần"],
  ["tập huấn", "0,8 lần mỗi tuần"],
])("%s are counted as %s", (counted, text) => {
  expect(valueInSentence(value, counting(counted), "vi")).toBe(text);
  expect(valueInSentence(value, counting(counted), "en")).toBe("0.8 a week");
});

test("what has a unit keeps it", () => {
  const people = { ...value, unit: "people" } as const;
  expect(valueInSentence(people, { ...visits, per: 1 }, "vi")).toBe("0,8 người mỗi ngày");
  const share = { value: 0.8, kind: "share", unit: "ratio" } as const;
  expect(valueInSentence(share, { ...visits, kind: "share" }, "vi")).toBe("80%");
});
