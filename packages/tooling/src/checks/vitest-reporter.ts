import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** What a test run came to; written for the check that started it. */
export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  /** Tests left out, and tests a broken file never got to. */
  readonly skipped: number;
  /** Files that did not load, and errors outside any test. */
  readonly broken: number;
  /** Tests run in each project, such as `node` and `webkit`. */
  readonly projects: Readonly<Record<string, number>>;
}

/** Reporter that writes a {@link TestReport} when the run has ended. */
export class ReportToFile implements Reporter {
  readonly #file: string;

  /** @param file - path of the JSON file to write */
  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    writeFileSync(this.#file, JSON.stringify(reportOf(modules, unhandled.length)));
  }
}

/** Adds a run up. */
function reportOf(modules: readonly TestModule[], unhandled: number): TestReport {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const count = (state: string) => states.filter((each) => each === state).length;
  const projects: Record<string, number> = {};
  for (const module of modules) {
    const tests = [...module.children.allTests()].length;
    projects[module.project.name] = (projects[module.project.name] ?? 0) + tests;
  }
  return {
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped") + count("pending"),
    broken: unhandled + modules.filter((module) => module.errors().length > 0).length,
    projects,
  };
}
