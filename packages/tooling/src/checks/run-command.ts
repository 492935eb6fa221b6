import { spawn } from "node:child_process";
import { stopWithUs } from "../browsers/children.ts";
import { repository } from "../repository.ts";
import type { Check, Outcome } from "./outcome.ts";

/** What a program left: its exit code (none if a signal ended it) and all it printed. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/**
 * Runs a program to its end and keeps what it prints.
 *
 * @param command - program and arguments; programs npm installed need no path
 * @param minutes - after this long it is ended
 */
export function finish(
  command: readonly string[],
  { cwd = repository, minutes = 10, env = {} } = {},
): Promise<Finished> {
  const [program = "", ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      timeout: minutes * 60_000,
    });
    stopWithUs(child);
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => parts.push(part));
    child.once("error", (error) => resolve({ code: null, output: error.message }));
    child.once("close", (code) => resolve({ code, output: Buffer.concat(parts).toString() }));
  });
}

/** A check that holds when a program ends with code 0; it is started once others have ended. */
export function commandCheck(
  name: string,
  command: readonly string[],
  after: readonly string[],
): Check {
  return {
    name,
    after,
    async run(): Promise<Outcome> {
      const { code, output } = await finish(command);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}
