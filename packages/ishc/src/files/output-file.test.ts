import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Misuse } from "../command/command.ts";
import { testFolder } from "../testing/folder.ts";
import { OutputFile } from "./output-file.ts";

test("what is written is there once it is closed, in place of what was", async () => {
  const { file } = testFolder();
  const path = file("out.txt", "old, and longer than what comes");
  const output = await OutputFile.open(path, [], "vi");
  for (let i = 0; i < 2000; i += 1) await output.write("dòng\n");
  await output.close();
  expect(readFileSync(path, "utf8")).toBe("dòng\n".repeat(2000));
});

describe("refuses before anything is read", () => {
  test("a folder that is not there", async () => {
    const path = testFolder().path("nowhere/out.txt");
    await expect(OutputFile.open(path, [], "en")).rejects.toThrow(Misuse);
    await expect(OutputFile.open(path, [], "en")).rejects.toThrow("cannot be written (ENOENT)");
  });

  test("an input, under whatever name, and leaves it as it is", async () => {
    const { file, path } = testFolder();
    const input = file("in.jsonl", "kept");
    symlinkSync(input, path("link"));
    await expect(OutputFile.open(path("link"), [input], "vi")).rejects.toThrow("không ghi đè");
    expect(readFileSync(input, "utf8")).toBe("kept");
  });

  test("what would be read as a register of an input folder", async () => {
    const { folder, path } = testFolder();
    mkdirSync(path("sub"));
    await expect(OutputFile.open(path("sub/out.json"), [folder], "vi")).rejects.toThrow(Misuse);
    const output = await OutputFile.open(path("sub/out.txt"), [folder], "vi");
    await output.close();
  });
});

test("a full disk is told to whoever writes", async () => {
  const output = await OutputFile.open("/dev/full", [], "en");
  const written = async () => {
    for (let i = 0; i < 100; i += 1) await output.write("x".repeat(100_000));
    await output.close();
  };
  await expect(written()).rejects.toThrow("/dev/full: it cannot be written (ENOSPC).");
});
