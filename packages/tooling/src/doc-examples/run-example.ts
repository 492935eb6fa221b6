import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { repository } from "../repository.ts";
import { assertionName, toModule } from "./to-module.ts";

type Claim = (() => Promise<unknown>) | string;

/** What examples call: both sides are run, then compared deeply. */
async function sameAs(actual: () => Promise<unknown>, claim: Claim): Promise<void> {
  if (typeof claim === "string") await expect(actual()).rejects.toHaveProperty("name", claim);
  else expect(await actual()).toEqual(await claim());
}

/**
 * Runs an example against the built packages, as a reader who copies it would.
 *
 * It is written to a file inside the repository, where `@ishc/core` and its
 * neighbours resolve as installed packages do.
 *
 * @param name - file name for it, unique
 * @param code - text of the example
 * @throws what the example throws, or an assertion error
 */
export async function runExample(name: string, code: string): Promise<void> {
  const folder = join(repository, ".cache/doc-examples");
  const file = join(folder, `${name.replace(/[^\w.-]+/g, "-")}.ts`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${toModule(code)}\nexport {};\n`);
  Object.assign(globalThis, { [assertionName]: sameAs });
  await import(/* @vite-ignore */ pathToFileURL(file).href);
}
