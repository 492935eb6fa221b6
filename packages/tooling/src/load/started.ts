import { type ChildProcess, fork } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";

/** A server in a process of its own. */
export interface Started {
  readonly port: number;
  /** Milliseconds of a processor that it has taken so far, all its threads together. */
  readonly cpuMs: () => Promise<number>;
  readonly stop: () => void;
}

/**
 * Starts a program of this folder that tells its port.
 *
 * @param program - its file
 * @param args - the path of its database first; what it prints goes to a file beside that
 * @throws Error when it ends before
 */
export function started(program: string, args: readonly string[]): Promise<Started> {
  const printed = openSync(`${args[0]}.log`, "a");
  const child: ChildProcess = fork(join(import.meta.dirname, program), args, {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", printed, "inherit", "ipc"],
  });
  // It has its own by now.
  closeSync(printed);
  const cpuMs = async () => {
    child.send("cpu");
    return Number(await told(child));
  };
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${program} ended with code ${code}.`)));
    told(child).then((port) => resolve({ port: Number(port), cpuMs, stop: () => child.kill() }));
  });
}

const told = (child: ChildProcess) =>
  new Promise<unknown>((resolve) => child.once("message", resolve));
