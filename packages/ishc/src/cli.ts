#!/usr/bin/env node
import { civilToday } from "./command/civil-today.ts";
import { EXIT } from "./command/exit-codes.ts";
import { runCommand } from "./command/run-command.ts";

// Whoever reads the output may have seen enough, like `head`: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

const stop = new AbortController();
process.once("SIGINT", () => stop.abort()); // The second time the system ends it.

const code = await runCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  today: civilToday(new Date()),
  signal: stop.signal,
});
// A pipe that somebody still holds open would keep a stopped program waiting.
if (code === EXIT.stopped) process.exit(code);
process.exitCode = code;
