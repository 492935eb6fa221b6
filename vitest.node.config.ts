import { defineConfig } from "vitest/config";

/** Node and browsers run at the same time as long as they are of one group, and not of the default one. */
export const GROUP = 1;

const node = {
  // Whole browsers and processes start in these tests, three at once, on machines with two slow cores.
  testTimeout: 40_000,
  hookTimeout: 90_000,
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

/** A file of its own: only so may one project, which `--project=node` chooses, consist of two. */
export default defineConfig({
  test: { name: "node", projects: [{ test: pure }, { test: apart }] },
});
