import { expect, test } from "vitest";
import { isDue, pauseAsked, waitAfter } from "./backoff.ts";

test.each([
  [1, 5],
  [2, 10],
  [6, 160],
  [7, 300],
  [8, 300],
  [5000, 300],
])("after %i failures in a row a page waits %i seconds", (failures, seconds) => {
  expect(waitAfter(failures)).toBe(seconds * 1000);
});

const noon = Date.parse("2026-11-28T12:00:00Z");

test.each([
  ["nothing", null, 0],
  ["seconds", "120", 120_000],
  ["a date", "Sat, 28 Nov 2026 12:00:30 GMT", 30_000],
  ["a date gone by", "Sat, 28 Nov 2026 11:00:00 GMT", 0],
  ["more than an hour", "999999", 3_600_000],
  ["no time", "0", 0],
  ["less than no time", "-5", 0],
  ["a blank", "", 0],
  ["nonsense", "soon", 0],
])("a server that asks for %s", (_name, header, expected) => {
  expect(pauseAsked(header, noon)).toBe(expected);
});

const day = 86_400_000;

test.each([
  ["before the pause is over", noon + 1, noon, false],
  ["when it is over", noon, noon, true],
  ["with the clock set back a day", noon + 60_000, noon - day, true],
  ["with the clock a year ahead", noon + 60_000, noon + 365 * day, true],
  ["without a pause, long before", 0, -day, true],
])("a record is due or not %s", (_name, nextAt, now, expected) => {
  expect(isDue({ nextAt }, now)).toBe(expected);
});
