import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ServerProcess } from "./server-process.ts";

test("one that has died unnoticed is told when to die, and is dead", async () => {
  const folder = mkdtempSync(join(tmpdir(), "server-process-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const script = join(folder, "server.mjs");
  // In place of a port it tells its own number.
  writeFileSync(script, 'process.on("message", () => process.send(process.pid));');
  const server = new ServerProcess(script, { file: "none" });
  await server.start();
  process.kill(Number(server.port), "SIGKILL");
  // It is gone before this process can hear of it.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  server.dieAt("before-commit");
  await server.kill();
  expect([server.port, server.kills]).toEqual([undefined, 1]);
  await server.stop();
});
