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

/** Files that start browsers and whole sites. */
const APART = [
  "examples/**/*.test.ts",
  "packages/server/src/node/**/*.test.ts",
  "packages/tooling/src/{browsers,chaos,crash,embedding,printing,slow-phone}/**/*.test.ts",
];

/**
 * Files share a process: starting one for each, and loading the same modules in it again, took more of
 * the processor than most tests. What a file leaves changed is a failure.
 */
const shared = {
  ...node,
  isolate: false,
  setupFiles: ["packages/tooling/src/testing/leave-nothing.ts"],
};

const together = {
  ...shared,
  name: "together",
  include: ["packages/{core,i18n,server,ishc,tooling}/**/*.test.ts"],
  exclude: [...node.exclude, ...APART],
  globalSetup: ["packages/tooling/src/testing/shared-servers.ts"],
};

/** Processes in which browsers and sites are started are others than those of all else. */
const apart = { ...shared, name: "apart", include: APART };

/** A file of its own: only so may one project, which `--project=node` chooses, consist of two. */
export default defineConfig({
  test: { name: "node", projects: [{ test: together }, { test: apart }] },
});
