import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repository } from "../src/repository.ts";

let folder: string;

beforeAll(() => {
  mkdirSync(join(repository, ".cache"), { recursive: true });
  folder = mkdtempSync(join(repository, ".cache/run-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Starts `run` in a process of its own, as `npm start` does. */
function start(name: string, script: string) {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, script);
  const run = pathToFileURL(join(repository, "packages/tooling/bootstrap/run.mjs")).href;
  const relative = file.slice(repository.length + 1);
  const code = `import { run } from ${JSON.stringify(run)};
    process.exitCode = await run(${JSON.stringify(repository)}, ${JSON.stringify(relative)}, ["x"]);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (part) => {
    output += part;
  });
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once("close", (exitCode) => resolve({ code: exitCode, output }));
  });
  const said = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  return { child, ended, said };
}

test("the exit code, the arguments and the output pass through", async () => {
  const { ended } = start("code", "console.log(process.argv[2] as string); process.exit(7);");
  expect(await ended).toEqual({ code: 7, output: "x\n" });
});

test("the script runs under a Node that reads TypeScript", async () => {
  const { ended } = start("node", "console.log(process.versions.node);");
  expect(Number.parseInt((await ended).output, 10)).toBeGreaterThanOrEqual(24);
});

test.each(["SIGTERM", "SIGINT"] as const)("%s lets the script close by itself", async (signal) => {
  const { child, ended, said } = start(
    signal,
    `process.on("${signal}", () => { console.log("closed"); process.exit(0); });
     setInterval(() => {}, 1000); console.log("ready");`,
  );
  await said;
  child.kill(signal);
  expect(await ended).toEqual({ code: 0, output: "ready\nclosed\n" });
});

test("a script ended by a signal is told as shells tell it", async () => {
  const { child, ended, said } = start("end", 'setInterval(() => {}, 1000); console.log("ready");');
  await said;
  child.kill("SIGTERM");
  expect((await ended).code).toBe(143);
});

test("a script does not outlive the npm that started it", async () => {
  const file = join(folder, "orphan.ts");
  const marker = join(folder, "closed");
  writeFileSync(
    file,
    `import { writeFileSync } from "node:fs";
     process.on("SIGTERM", () => { writeFileSync(${JSON.stringify(marker)}, ""); process.exit(0); });
     setInterval(() => {}, 1000); console.log("ready");`,
  );
  const run = pathToFileURL(join(repository, "packages/tooling/bootstrap/run.mjs")).href;
  const code = `const { run } = await import(${JSON.stringify(run)});
    await run(${JSON.stringify(repository)}, ${JSON.stringify(file.slice(repository.length + 1))});`;
  const between = spawn(
    process.execPath,
    [
      "-e",
      `require("child_process").spawn(process.execPath, ["--input-type=module", "-e", ${JSON.stringify(code)}], { stdio: "inherit" }); setInterval(() => {}, 1000)`,
    ],
    { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, npm_lifecycle_event: "start" } },
  );
  await new Promise((resolve) => between.stdout.once("data", resolve));
  between.kill("SIGKILL");
  await expect.poll(() => existsSync(marker), { timeout: 5000 }).toBe(true);
});
