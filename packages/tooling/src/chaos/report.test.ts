import { expect, test } from "vitest";
import type { RunResult } from "./counts.ts";
import { Report } from "./report.ts";

const result = (seed: number, findings: RunResult["findings"] = []): RunResult => ({
  plan: {
    seed,
    scene: { devices: [], isSecure: true, form: "attendance", isNew: false },
    steps: [],
  },
  findings,
  counts: { runs: 1, saves: 2, "servers killed": 1, "conflicts made": 0, lost: findings.length },
});

function reportOf(results: readonly RunResult[]): string[] {
  const printed: string[] = [];
  const report = new Report((text) => printed.push(text));
  for (const each of results) report.add(each);
  return printed;
}

test("a finding is told at once, with its seed", () => {
  const [text] = reportOf([result(7, [{ kind: "lost", what: "a submission is gone" }])]);
  expect(text).toContain("LOST: a submission is gone");
  expect(text).toContain("--seed 7 --runs 1");
});

test.each([
  ["24 runs tell nothing", 24, []],
  ["25 runs tell once", 25, ["25 runs, 50 saves, 25 servers killed, 0 conflicts, 0 findings"]],
])("%s", (_, runs, lines) => {
  expect(reportOf(Array.from({ length: runs }, (_, i) => result(i + 1)))).toEqual(lines);
});

test("the table at the end holds every count, added up", () => {
  const printed: string[] = [];
  const report = new Report((text) => printed.push(text));
  report.add(result(1));
  report.add(result(2));
  report.close();
  expect(printed.at(-1)).toMatch(/^runs +2\nsaves +4\n/);
});
