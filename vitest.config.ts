import { defineConfig } from "vitest/config";
import { LongestFirst } from "./packages/tooling/src/checks/longest-first.ts";
import { ReportToFile } from "./packages/tooling/src/checks/vitest-reporter.ts";
import { componentProjects } from "./packages/tooling/src/component-tests/project.ts";

/** Node and browsers run at the same time as long as they are of one group, and not of the default one. */
const GROUP = 1;

const report = process.env["ISHC_TEST_REPORT"];

const node = {
  // Whole browsers and processes start in these tests, on machines with two slow cores.
  testTimeout: 20_000,
  hookTimeout: 60_000,
  environment: "node" as const,
  sequence: { groupOrder: GROUP },
  exclude: ["**/node_modules/**", "**/dist/**", "**/*.component.test.ts"],
};

/**
 * Tests of what touches nothing share a process: starting one for each file, and loading the same modules
 * in it again, took more of the processor than the tests. What a file leaves changed is a failure.
 */
const pure = {
  ...node,
  name: "pure",
  include: ["packages/{core,i18n}/**/*.test.ts"],
  isolate: false,
  setupFiles: ["packages/tooling/src/testing/leave-nothing.ts"],
};

/** Tests that open servers, databases and browsers have a process for each file. */
const apart = {
  ...node,
  name: "apart",
  include: ["packages/{server,ishc,tooling}/**/*.test.ts", "examples/**/*.test.ts"],
};

export default defineConfig({
  test: {
    reporters: report === undefined ? ["default"] : ["dot", new ReportToFile(report)],
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: "node", projects: [{ test: pure }, { test: apart }] } },
      ...(await componentProjects(
        ["packages/widgets/src/**/*.test.ts", "packages/tooling/src/**/*.component.test.ts"],
        GROUP,
      )),
    ],
  },
});
