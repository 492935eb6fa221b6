import { expect, test } from "vitest";
import { missedAims } from "./aims.ts";
import type { FormTimes } from "./measure-form.ts";

const opened = (changes: Partial<FormTimes>): FormTimes => ({
  form: "ishc-attendance-form",
  members: 70,
  usableMs: 3000,
  answeredMs: 3200,
  tapsMs: [50, 50, 400],
  countedMs: [],
  shift: 0.0199,
  bytes: 1,
  ...changes,
});

const scores = { members: 70, parseMs: [1], scoreMs: [10, 9, 99], firstMs: [40] };

test.each<[string, Partial<FormTimes>, string[]]>([
  ["all are met at their edges", {}, []],
  [
    "a form that comes late",
    { usableMs: 3000.1 },
    ["With 70 people usable after 3000.1 ms; the aim is 3000 ms."],
  ],
  [
    "taps of a club",
    { tapsMs: [51, 50.5, 20] },
    ["With 70 people a tap after 50.5 ms; the aim is 50 ms."],
  ],
  ["taps of a thousand", { members: 1000, tapsMs: [100] }, []],
  [
    "slow taps of a thousand",
    { members: 1000, tapsMs: [101] },
    ["With 1000 people a tap after 101.0 ms; the aim is 100 ms."],
  ],
  ["a shift", { shift: 0.02 }, ["With 70 people a shift of 0.020; the aim is under 0.02."]],
  [
    "what was not measured",
    { tapsMs: [] },
    ["With 70 people a tap after NaN ms; the aim is 50 ms."],
  ],
  ["another form, which has no aims", { form: "SurveyJS", usableMs: 30_000 }, []],
])("%s", (_name, changes, missed) => {
  expect(missedAims({ forms: [[opened(changes)]], scores })).toEqual(missed);
});

test("scorecards, by their median", () => {
  const slow = { ...scores, scoreMs: [11, 9, 12] };
  expect(missedAims({ forms: [], scores: slow })).toEqual([
    "A scorecard after 11.0 ms; the aim is 10 ms.",
  ]);
});
