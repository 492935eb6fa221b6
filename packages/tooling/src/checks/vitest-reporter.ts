import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** What a test run came to; written for the check that started it. */
export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  /** Names of the tests left out, and of those a broken file never got to. */
  readonly skipped: readonly string[];
  /** Files that did not load, and errors outside any test. */
  readonly broken: number;
  /** Tests run in each project, such as `node` and `webkit`. */
  readonly projects: Readonly<Record<string, number>>;
  /** The files that took longest, longest first. */
  readonly slowest: readonly { readonly file: string; readonly seconds: number }[];
}

/** How many of the slowest files a report names. */
const SLOWEST = 12;

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

/** The project that a part of it belongs to: `node` of `node (together)`. */
const placeOf = (name: string) => name.replace(/ \(.*/, "");

/** Adds a run up. */
function reportOf(modules: readonly TestModule[], unhandled: number): TestReport {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (...states: string[]) =>
    tests.filter((test) => states.includes(test.result().state));
  const projects: Record<string, number> = {};
  for (const { project } of tests) {
    const name = placeOf(project.name);
    projects[name] = (projects[name] ?? 0) + 1;
  }
  return {
    passed: inState("passed").length,
    failed: inState("failed").length,
    skipped: inState("skipped", "pending").map(
      ({ project, module, fullName }) =>
        `${project.name}: ${module.relativeModuleId} > ${fullName}`,
    ),
    broken: unhandled + modules.filter((module) => module.errors().length > 0).length,
    projects,
    slowest: modules
      .map((module) => ({
        file: `${placeOf(module.project.name)}: ${module.relativeModuleId}`,
        seconds: Math.round(module.diagnostic().duration / 1000),
      }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, SLOWEST),
  };
}
