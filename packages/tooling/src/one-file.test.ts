import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { inOneFile } from "./one-file.ts";

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "ishc-one-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test("does what the program does, where it stands, without what it imports", async () => {
  const folder = folderWith({
    "main.ts": `import { told } from "./told.ts";
      console.log(JSON.stringify([told, import.meta.dirname, process.argv.slice(2)]));
      process.exitCode = 3;`,
    "told.ts": "export const told: string = import.meta.url;",
  });
  const file = await inOneFile(join(folder, "main.ts"));
  onTestFinished(() => rmSync(file));
  rmSync(join(folder, "told.ts"));
  const { status, stdout } = spawnSync(process.execPath, [file, "a"], { encoding: "utf8" });
  const told = pathToFileURL(join(folder, "told.ts")).href;
  expect([status, JSON.parse(stdout)]).toEqual([3, [told, folder, ["a"]]]);
});

test("is one file however often it is asked for, and fails where an import leads nowhere", async () => {
  const folder = folderWith({ "main.ts": "", "broken.ts": 'import "./gone.ts";' });
  const file = await inOneFile(join(folder, "main.ts"));
  onTestFinished(() => rmSync(file));
  expect(await inOneFile(join(folder, "main.ts"))).toBe(file);
  await expect(inOneFile(join(folder, "broken.ts"))).rejects.toThrow("./gone.ts");
});
