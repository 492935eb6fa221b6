import { expect, test } from "vitest";
import { installedEngines } from "../browsers/installed.ts";
import { phoneTable, scoreSentence } from "./phone-table.ts";
import { slowPhone } from "./slow-phone.ts";

// Short, on a line and a processor that are not slow: it holds that the forms answer, no figure.
test.runIf(installedEngines().includes("chromium"))(
  "the forms are opened, tapped, measured and split",
  async () => {
    const quick = {
      kilobitsPerSecond: 100_000,
      roundTripMs: 0,
      processor: 1,
      rounds: 1,
      taps: 2,
      split: true,
      clubs: 3,
    };
    const { forms: openings, scores } = await slowPhone([5], quick);
    expect(openings.map(({ length }) => length)).toEqual([1, 1, 1]);
    const results = openings.flat();
    expect(scores.members).toBe(70);
    expect(scores.firstMs).toHaveLength(4);
    expect(Math.min(...scores.firstMs)).toBeGreaterThan(0);
    for (const times of [scores.parseMs, scores.scoreMs]) {
      expect(times).toHaveLength(3);
      // Chromium's clock goes in steps of a tenth of a millisecond: one may be nothing.
      expect(Math.max(...times)).toBeGreaterThan(0);
    }
    expect(results.map(({ form }) => form)).toEqual([
      "ishc-attendance-form",
      "SurveyJS",
      "plain HTML",
    ]);
    // On a machine that does much else a choice may be taken late, and is touched once more.
    expect(results[0]?.countedMs.length).toBeGreaterThanOrEqual(2);
    expect(results.slice(1).map(({ countedMs }) => countedMs.length)).toEqual([0, 0]);
    for (const { usableMs, answeredMs, tapsMs, shift, bytes, split } of results) {
      expect(usableMs).toBeGreaterThan(0);
      // The finger lies on the glass for 80 ms before there can be an answer.
      expect(answeredMs - usableMs).toBeGreaterThan(80);
      expect(tapsMs.length).toBeGreaterThanOrEqual(2);
      expect(Math.min(...tapsMs)).toBeGreaterThan(0);
      expect(shift).toBeGreaterThanOrEqual(0);
      expect(bytes).toBeGreaterThan(500);
      expect(split?.paint).toBeGreaterThan(0);
    }
  },
  120_000,
);

test("the table tells the middle of all openings, the slowest of them, and the worst shift", () => {
  const opened = (usableMs: number, tapsMs: readonly number[], shift: number) => ({
    form: "SurveyJS" as const,
    members: 70,
    usableMs,
    answeredMs: usableMs + 150,
    tapsMs,
    countedMs: [],
    shift,
    bytes: 20480,
  });
  const openings = [
    opened(2940, [20, 30], 0.0123),
    opened(2040, [90], 0),
    opened(3360, [25, 31], 0.001),
  ];
  const lines = phoneTable([openings]).split("\n");
  const cells = lines[1]?.split(/ {2,}/);
  expect(cells?.join(" | ")).toBe(
    "SurveyJS | 70 | 2.9 s | 3.4 s | 3.1 s | 30 ms | 90 ms | – | 0.012 | 20",
  );
});

test("the sentence tells the middle and the worst of the scorecards, and those of first ones apart", () => {
  const times = {
    members: 70,
    parseMs: [1, 0.5, 3],
    scoreMs: [1.25, 9, 2],
    firstMs: [20, 44, 18.5, 30],
  };
  expect(scoreSentence(times)).toBe(
    "At full speed, 3 clubs of 70 people and 12 meetings: 2.0 ms from register to scorecard (median; worst 9.0), after 1.0 ms of JSON.parse. The first club in a fresh page: 25.0 ms (median of 4 pages; worst 44.0).",
  );
});
