import { defineConfig } from "vitest/config";
import { LongestFirst } from "./packages/tooling/src/checks/longest-first.ts";
import { ReportToFile } from "./packages/tooling/src/checks/vitest-reporter.ts";
import { componentProjects } from "./packages/tooling/src/component-tests/project.ts";

const report = process.env["ISHC_TEST_REPORT"];

const node = {
  test: {
    name: "node",
    // Whole browsers and processes start in these tests, on machines with two slow cores.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    environment: "node" as const,
    include: ["packages/{core,i18n,server,ishc,tooling}/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.component.test.ts"],
  },
};

export default defineConfig({
  test: {
    reporters: report === undefined ? ["default"] : ["dot", new ReportToFile(report)],
    sequence: { sequencer: LongestFirst },
    projects: [
      node,
      ...(await componentProjects([
        "packages/widgets/src/**/*.test.ts",
        "packages/tooling/src/**/*.component.test.ts",
      ])),
    ],
  },
});
