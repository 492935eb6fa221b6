import { existsSync, readFileSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describeEngines, installedEngines } from "../browsers/installed.ts";
import { repository } from "../repository.ts";
import type { Check, Outcome } from "./outcome.ts";
import { finish } from "./run-command.ts";
import { withScratch } from "./scratch.ts";
import type { TestReport } from "./vitest-reporter.ts";

/** Which tests to run; empty lists mean all. */
export interface TestSelection {
  /** Vitest projects: `node` and the engines. */
  readonly projects: readonly string[];
  /** Parts of file names. */
  readonly filters: readonly string[];
}

/**
 * Of files in node, and of browsers. One each, as it is by itself on two cores, leaves one of them idle as soon as
 * either is done. Only said here does it hold for all projects, which run at the same time for that.
 */
const WORKERS = "--maxWorkers=2";

/** Runs the tests, in node and in every engine of the machine, once others have ended. */
export function tests({ projects, filters }: TestSelection, after: readonly string[]): Check {
  return {
    name: "tests",
    after,
    async run() {
      const file = join(repository, ".cache/test-report.json");
      await mkdir(dirname(file), { recursive: true });
      rmSync(file, { force: true });
      const command = [
        ...["vitest", "run", WORKERS],
        ...projects.map((project) => `--project=${project}`),
        ...filters,
      ];
      const { output } = await withScratch((scratch) =>
        finish(command, { minutes: 17, env: { ISHC_TEST_REPORT: file, ...scratch } }),
      );
      const report = existsSync(file)
        ? (JSON.parse(readFileSync(file, "utf8")) as TestReport)
        : undefined;
      const all = projects.length === 0 && filters.length === 0;
      return testOutcome(report, output, all ? ["node", ...installedEngines()] : projects);
    },
  };
}

/**
 * Judges a test run. A test left out counts as failed, since nobody notices
 * it otherwise; so does an error outside the tests, a file that did not load,
 * a project in which nothing ran, and a run that ended without a report.
 *
 * @param expected - projects that have to have run at least one test
 */
export function testOutcome(
  report: TestReport | undefined,
  output: string,
  expected: readonly string[],
): Outcome {
  if (report === undefined) {
    return { passed: 0, failed: 1, output: `${output}\nThe test run ended without a report.\n` };
  }
  const { passed, failed, skipped, broken, projects, slowest } = report;
  const idle = expected.filter((project) => (projects[project] ?? 0) === 0);
  const nothing = passed + failed + skipped.length + broken + idle.length === 0;
  const problems = [
    ...skipped.map((test) => `Left out, which counts as failed: ${test}`),
    ...(broken > 0 ? [`Errors outside the tests, which count as failed: ${broken}`] : []),
    ...idle.map((project) => `No test ran in ${project}, which counts as failed.`),
    ...(nothing ? ["No test was found, which counts as failed."] : []),
  ];
  return {
    passed,
    failed: failed + skipped.length + broken + idle.length + Number(nothing),
    note: [
      Object.entries(projects)
        .map(([name, count]) => `${name} ${count}`)
        .join(", "),
      ...slowest.map(({ file, seconds }) => `${String(seconds).padStart(10)} s ${file}`),
    ].join("\n"),
    output: [output, ...problems, ""].join("\n"),
  };
}

/** One sentence on the engines for the end of a run. */
export function enginesSentence(): string {
  return describeEngines(installedEngines());
}
