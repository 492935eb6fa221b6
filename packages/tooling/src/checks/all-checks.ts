import { buildChanged } from "../build/build.ts";
import { compiler } from "../build/types.ts";
import { repository } from "../repository.ts";
import type { Check, Outcome } from "./outcome.ts";
import { packedPackages } from "./packed-packages.ts";
import { commandCheck } from "./run-command.ts";

const build: Check = {
  name: "build",
  after: [],
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

const built = ["build"];
const typed = ["types"];

/** Every check but the tests. Those that wait for the same run at the same time. */
export const checks: readonly Check[] = [
  build,
  commandCheck("types", ["node", compiler, "-b"], built),
  commandCheck("test-types", ["node", compiler, "-p", "tsconfig.test.json"], typed),
  commandCheck("lint", ["biome", "check", "--error-on-warnings", "."], []),
  commandCheck("imports", ["depcruise", "--config", ".dependency-cruiser.mjs", ...sources], built),
  commandCheck("unused", ["knip"], built),
  packedPackages,
  commandCheck("docs", ["typedoc", "--emit", "none"], typed),
  commandCheck("size", ["node", "packages/tooling/src/size/main.ts"], built),
];
