import { defineConfig } from "vitest/config";
import { LongestFirst } from "./packages/tooling/src/checks/longest-first.ts";
import { ReportToFile } from "./packages/tooling/src/checks/vitest-reporter.ts";
import { componentProjects } from "./packages/tooling/src/component-tests/project.ts";
import { GROUP } from "./vitest.node.config.ts";

const report = process.env["ISHC_TEST_REPORT"];

export default defineConfig({
  test: {
    reporters: report === undefined ? ["default"] : ["dot", new ReportToFile(report)],
    sequence: { sequencer: LongestFirst },
    projects: [
      "./vitest.node.config.ts",
      ...(await componentProjects(
        ["packages/widgets/src/**/*.test.ts", "packages/tooling/src/**/*.component.test.ts"],
        GROUP,
      )),
    ],
  },
});
