import path from "node:path";
import { fileURLToPath } from "node:url";
import { Explained } from "./prepare.mjs";

/** Folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/**
 * Runs a command to its exit code; a failure that was put into words is shown
 * as those words, without a stack.
 *
 * @param {() => Promise<number>} work
 * @param {string} [lastLine] printed when the work could not be done at all
 */
export async function command(work, lastLine) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof Explained ? `\n${error.message}` : error);
    if (lastLine !== undefined) console.log(lastLine);
    process.exitCode = 1;
  }
}
