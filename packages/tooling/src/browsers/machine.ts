import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** What the search for browsers asks of a computer; a test gives an invented one. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly home: string;
  exists(path: string): boolean;
}

/** The computer this runs on. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  home: homedir(),
  exists: existsSync,
};

/** The first of some command names found on the machine's search path. */
export function onPath(machine: Machine, names: readonly string[]): string | undefined {
  const folders = (machine.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => machine.exists(path));
}

/**
 * The file an environment variable names.
 *
 * @throws Error when it names a file that is not there: a person who sets it
 *   wants that browser, not a quiet choice of another
 */
export function namedIn(machine: Machine, variable: string): string | undefined {
  const path = machine.env[variable];
  if (path === undefined || path === "") return undefined;
  if (machine.exists(path)) return path;
  throw new Error(
    `${variable} is set to ${path}, and there is no such file. Correct it or unset it.`,
  );
}
