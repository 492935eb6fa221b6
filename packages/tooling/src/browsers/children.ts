import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

/** Asks the system for a port of this computer that nothing uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** An invisible screen: its name for `DISPLAY`, and the way to take it down. */
export interface Screen {
  readonly display: string;
  stop(): void;
}

/**
 * Starts Xvfb on the first free display number.
 *
 * @param xvfb - path of the program
 * @throws Error if it ends before it is ready
 */
export function startScreen(xvfb: string): Promise<Screen> {
  const size = ["-screen", "0", "1600x1200x24"];
  const child = spawn(xvfb, ["-displayfd", "3", ...size, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  stopWithUs(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Xvfb ended at once with code ${code}.`)));
    child.stdio[3]?.once("data", (text: Buffer) =>
      resolve({ display: `:${text.toString().trim()}`, stop: () => void child.kill() }),
    );
  });
}

/** Ends a child process when this one ends, of itself or by a signal. */
export function stopWithUs(child: ChildProcess): void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const stop = () => void child.kill();
  const stopAndEnd = (signal: NodeJS.Signals) => {
    stop();
    // Listening took away the signal's usual effect; where nobody else listens, it is given back.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.once("exit", stop);
  for (const signal of signals) process.once(signal, stopAndEnd);
  child.once("exit", () => {
    process.off("exit", stop);
    for (const signal of signals) process.off(signal, stopAndEnd);
  });
}
