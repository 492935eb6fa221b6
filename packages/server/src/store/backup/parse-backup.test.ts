import { describe, expect, test } from "vitest";
import type { BackupEntry } from "./backup-entry.ts";
import { backupLines } from "./backup-lines.ts";
import { parseBackup } from "./parse-backup.ts";

const UNIT: BackupEntry = { kind: "unit", unit: { code: "58", name: "Tỉnh" } };
const REGISTER: BackupEntry = { kind: "register", clubId: "a", version: 1, register: {} };
const FORGOTTEN: BackupEntry = { kind: "forgotten", hash: "ab" };

async function* each<T>(...all: readonly T[]) {
  yield* all;
}

async function linesOf(...entries: readonly BackupEntry[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of backupLines(each(...entries))) lines.push(line);
  return lines;
}

async function entriesIn(text: string | Uint8Array): Promise<BackupEntry[]> {
  const entries: BackupEntry[] = [];
  for await (const entry of parseBackup(each(Buffer.from(text)))) entries.push(entry);
  return entries;
}

test("what was written is read", async () => {
  const all = [UNIT, REGISTER, FORGOTTEN];
  expect(await entriesIn((await linesOf(...all)).join(""))).toEqual(all);
  expect(await entriesIn((await linesOf()).join(""))).toEqual([]);
});

describe("is refused, with the line", () => {
  const change = (at: number, to: string) => (lines: string[]) => lines.with(at, to);
  test.each<[string, (lines: string[]) => string[], string, number]>([
    ["nothing", () => [], "not-a-backup", 0],
    ["text of another kind", () => ["Sổ câu lạc bộ\n"], "not-a-backup", 1],
    ["JSON of another kind", change(0, '{"kind":"ishc-outbox","version":1}\n'), "not-a-backup", 1],
    ["text without line breaks", () => ["abc"], "not-a-backup", 1],
    ["a later version", change(0, '{"kind":"ishc-backup","version":2}\n'), "newer", 1],
    ["one without its end", (lines) => lines.slice(0, -1), "cut-off", 3],
    ["one cut within a line", (lines) => [...lines.slice(0, 2), '{"kind":"reg'], "cut-off", 3],
    [
      "one whose last line break is gone",
      (lines) => lines.map((line, i) => (i === 3 ? line.trimEnd() : line)),
      "cut-off",
      4,
    ],
    ["one with a line more behind the end", (lines) => [...lines, lines[1] ?? ""], "damaged", 5],
    ["a line that is no JSON", change(2, "{\n"), "damaged", 3],
    ["an empty line", change(2, "\n"), "damaged", 3],
    ["a line of a kind that is not known", change(2, '{"kind":"secret"}\n'), "damaged", 3],
    ["a line with a field more", change(1, '{"kind":"unit","unit":{},"x":1}\n'), "damaged", 2],
    ["a line that is missing", (lines) => lines.toSpliced(1, 1), "damaged", 3],
    ["a line twice", (lines) => lines.toSpliced(1, 0, lines[1] ?? ""), "damaged", 5],
    [
      "two lines that changed places",
      (lines) => [lines[0], lines[2], lines[1], lines[3]] as string[],
      "damaged",
      4,
    ],
    [
      "something of a club before any club",
      change(1, '{"kind":"forgotten","hash":"x"}\n'),
      "damaged",
      2,
    ],
    [
      "a line break in the manner of Windows",
      change(1, `${JSON.stringify(UNIT)}\r\n`),
      "damaged",
      4,
    ],
  ])("%s", async (_, spoil, refusal, line) => {
    const lines = spoil(await linesOf(UNIT, REGISTER));
    await expect(entriesIn(lines.join(""))).rejects.toMatchObject({ refusal, line });
  });

  test("bytes that are no UTF-8", async () => {
    const [header = "", unit = ""] = await linesOf(UNIT);
    const bytes = Buffer.concat([Buffer.from(header), Buffer.from([0xff]), Buffer.from(unit)]);
    await expect(entriesIn(bytes)).rejects.toMatchObject({ refusal: "damaged", line: 2 });
  });
});
