import { expect, test } from "vitest";
import { summaryLine, total } from "./outcome.ts";
import { testOutcome } from "./tests.ts";
import type { TestReport } from "./vitest-reporter.ts";

const report: TestReport = {
  passed: 5,
  failed: 0,
  skipped: [],
  broken: 0,
  projects: { node: 3, chromium: 2 },
  slowest: [
    { file: "node: a.test.ts", seconds: 71 },
    { file: "chromium: b.test.ts", seconds: 3 },
  ],
};

test.each([
  ["all well", {}, ["node", "chromium"], 5, 0],
  ["a failure", { failed: 2 }, [], 5, 2],
  ["tests left out", { skipped: ["a", "b", "c"] }, [], 5, 3],
  ["errors outside the tests", { broken: 1 }, [], 5, 1],
  ["an engine in which nothing ran", {}, ["node", "chromium", "webkit"], 5, 1],
  ["nothing found at all", { passed: 0, projects: {} }, [], 0, 1],
  ["everything at once", { failed: 1, skipped: ["a"], broken: 1 }, ["webkit"], 5, 4],
])("counts %s", (_name, change, expected, passed, failed) => {
  expect(testOutcome({ ...report, ...change }, "", expected)).toMatchObject({ passed, failed });
});

test("tells where the tests ran, and which files took longest", () => {
  expect(testOutcome(report, "", []).note).toBe(
    "node 3, chromium 2\n        71 s node: a.test.ts\n         3 s chromium: b.test.ts",
  );
});

test("a run that left no report is a failure that shows what was printed", () => {
  const outcome = testOutcome(undefined, "out of memory", ["node"]);
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  expect(outcome.output).toContain("out of memory");
});

test("the last line adds checks and tests up", () => {
  const outcomes = [
    { passed: 1, failed: 0, output: "" },
    { passed: 0, failed: 1, output: "" },
    { passed: 120, failed: 3, output: "" },
  ];
  expect(summaryLine(total(outcomes))).toBe("121 passed, 4 failed");
  expect(summaryLine(total([]))).toBe("0 passed, 0 failed");
});
