import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";

/** A server in a process of its own. */
export interface Started {
  readonly port: number;
  readonly stop: () => void;
}

/**
 * Starts a program of this folder that tells its port.
 *
 * @throws Error when it ends before
 */
export function started(program: string, args: readonly string[]): Promise<Started> {
  const child: ChildProcess = fork(join(import.meta.dirname, program), args, {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${program} ended with code ${code}.`)));
    child.once("message", (port) => resolve({ port: Number(port), stop: () => child.kill() }));
  });
}
