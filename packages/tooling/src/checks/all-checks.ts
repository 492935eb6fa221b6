import { buildChanged } from "../build/build.ts";
import { repository } from "../repository.ts";
import type { Check, Outcome } from "./outcome.ts";
import { packedPackages } from "./packed-packages.ts";
import { commandCheck } from "./run-command.ts";

const build: Check = {
  name: "build",
  async run(): Promise<Outcome> {
    try {
      const results = await buildChanged(repository);
      const built = results.filter(({ milliseconds }) => milliseconds !== "unchanged");
      return {
        passed: 1,
        failed: 0,
        note: `${built.length} of ${results.length} built`,
        output: "",
      };
    } catch (error) {
      return {
        passed: 0,
        failed: 1,
        output: error instanceof Error ? `${error.stack}\n` : `${error}\n`,
      };
    }
  },
};

const sources = ["packages/*/src", "packages/*/bootstrap", "examples/*/src"];

/** Every check but the tests, in the order they run: later ones read what earlier ones wrote. */
export const checks: readonly Check[] = [
  build,
  commandCheck("types", ["tsc", "-b"]),
  commandCheck("test-types", ["tsc", "-p", "tsconfig.test.json"]),
  commandCheck("lint", ["biome", "check", "--error-on-warnings", "."]),
  commandCheck("imports", ["depcruise", "--config", ".dependency-cruiser.mjs", ...sources]),
  commandCheck("unused", ["knip"]),
  packedPackages,
  commandCheck("docs", ["typedoc", "--emit", "none"]),
  commandCheck("size", ["node", "packages/tooling/src/size/main.ts"]),
];
