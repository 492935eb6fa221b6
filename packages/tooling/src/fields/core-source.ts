import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "../repository.ts";

/**
 * A module of core's sources: what is built of them may be older than what is
 * to be described.
 *
 * @param module - relative to core's `src`
 */
export function coreSource(module: string): Promise<Record<string, unknown>> {
  const file = join(repository, "packages/core/src", module);
  return import(pathToFileURL(file).href);
}
