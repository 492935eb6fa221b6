import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { testFolder } from "../testing/folder.ts";
import { findFiles } from "./find-files.ts";
import { unreadableFile } from "./unreadable-file.ts";

describe("how a file is read", () => {
  test.each([
    ["a.jsonl", "lines"],
    ["a.ndjson", "lines"],
    ["a.txt", "lines"],
    ["a", "lines"],
    ["a.json", "document"],
    ["a.JSON", "document"],
  ])("%s as %s", (name, form) => {
    const { file } = testFolder();
    const path = file(name, "ễ");
    expect(findFiles([path]).files).toEqual([{ file: path, form, bytes: 3 }]);
  });

  test.each([["-"], ["/dev/null"]])("%s but once, as it comes", (path) => {
    expect(findFiles([path]).files).toEqual([{ file: path, form: "stream", bytes: 0 }]);
  });
});

test("a folder is all files of registers in it and below, by name", () => {
  const { folder, file } = testFolder();
  const names = ["b.json", "a/2.jsonl", "a/1.json", "a/deep/c.ndjson"];
  for (const name of names) file(name, "");
  for (const name of ["notes.txt", ".hidden.json", ".git/x.json"]) file(name, "");
  mkdirSync(join(folder, "folder.json"));
  const found = ["a/1.json", "a/2.jsonl", "a/deep/c.ndjson", "b.json"].map((name) =>
    join(folder, name),
  );
  expect(findFiles([folder]).files.map((each) => each.file)).toEqual(found);
});

test("a file that is packed is told of at once, whatever it is called", () => {
  const { path } = testFolder();
  for (const name of ["a.jsonl.gz", "b.jsonl"]) writeFileSync(path(name), gzipSync("{}\n"));
  writeFileSync(path("c.jsonl"), Uint8Array.of(0x1f));
  const { files, unreadable } = findFiles(["a.jsonl.gz", "b.jsonl", "c.jsonl"].map(path));
  expect(files.map(({ file }) => file)).toEqual([path("c.jsonl")]);
  expect(unreadable).toEqual([
    { file: path("a.jsonl.gz"), fault: "compressed" },
    { file: path("b.jsonl"), fault: "compressed" },
  ]);
});

test("a file under two names is read once, and that is told", () => {
  const { folder, file, path } = testFolder();
  const a = file("a.json", "");
  symlinkSync(a, path("link.json"));
  const { files, repeated } = findFiles([a, folder, "-", "-"]);
  expect(files.map((each) => each.file)).toEqual([a, "-"]);
  expect(repeated).toEqual([a, path("link.json"), "-"]);
});

test("what cannot be read is told, and the rest is found", () => {
  const { file, path } = testFolder();
  const a = file("a.json", "");
  mkdirSync(path("empty"));
  const dangling = path("b.json");
  symlinkSync(path("nowhere"), dangling);
  const { files, unreadable } = findFiles([path("gone"), path("empty"), dangling, `${a}/x`, a]);
  expect(files.map((each) => each.file)).toEqual([a]);
  expect(unreadable).toEqual([
    { file: path("gone"), fault: "not-found", code: "ENOENT" },
    { file: path("empty"), fault: "no-registers" },
    { file: dangling, fault: "not-found", code: "ENOENT" },
    { file: `${a}/x`, fault: "not-found", code: "ENOTDIR" },
  ]);
});

// Made by hand: whoever runs the tests as the superuser may read every folder.
test.each([
  ["EACCES", "not-allowed"],
  ["EPERM", "not-allowed"],
  ["ENOENT", "not-found"],
  ["EIO", "failed"],
])("where the system says %s, it is told as %s", (code, fault) => {
  const error = Object.assign(new Error(code), { code, syscall: "scandir" });
  expect(unreadableFile("locked", error)).toEqual({ file: "locked", fault, code });
});

test("what is no failure of the system is thrown on", () => {
  const ours = new Error("ours");
  expect(() => unreadableFile("locked", ours)).toThrow(ours);
});
