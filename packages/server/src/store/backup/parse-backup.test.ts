import { describe, expect, test } from "vitest";
import type { BackupEntry } from "./backup-entry.ts";
import { backupLines } from "./backup-lines.ts";
import { parseBackup } from "./parse-backup.ts";

const UNIT: BackupEntry = { kind: "unit", unit: { code: "58", name: "Tỉnh" } };
const register = (clubId: string, more: object = {}): BackupEntry => ({
  kind: "register",
  clubId,
  version: 2,
  register: { schemaVersion: 2, club: { id: clubId }, ...more },
});
const REGISTER = register("a");
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

test("a line as long as no register that comes over HTTP", async () => {
  const long = { kind: "unit", unit: { name: "x".repeat(65 * 1024 * 1024) } } as const;
  const [entry] = await entriesIn((await linesOf(long)).join(""));
  expect(JSON.stringify(entry).length).toBe(JSON.stringify(long).length);
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
    ["a register twice", (lines) => lines.toSpliced(2, 0, lines[2] ?? ""), "damaged", 4],
    [
      "two lines that changed places",
      (lines) => [lines[0], lines[2], lines[1], lines[3]] as string[],
      "damaged",
      3,
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

  const versionLine = (version: number): BackupEntry => ({
    kind: "change",
    version,
    at: "2024-05-01T00:00:00.000Z",
    by: "t",
    why: "x",
    values: [],
  });
  const submission = (revision: number, contentHash = "aa"): BackupEntry => ({
    kind: "submission",
    submissionId: "s1",
    revision,
    contentHash,
    subject: { kind: "meeting", id: "m" },
    outcome: "accepted",
    amendment: false,
    receivedAt: "2024-05-01T00:00:00.000Z",
    submission: {},
  });
  const token = (id: string): BackupEntry => ({
    kind: "token",
    id,
    hash: id,
    role: "centre",
    scope: {},
    label: "",
    createdAt: "2024-05-01T00:00:00.000Z",
    expiresAt: "2025-05-01T00:00:00.000Z",
  });

  // Sealed anew by whoever changed it, or written by another program: the sum at its end is right.
  test.each<[string, readonly BackupEntry[], string, number]>([
    ["a register twice", [REGISTER, REGISTER], "damaged", 3],
    ["clubs in another order", [register("b"), REGISTER], "damaged", 3],
    ["a unit behind a club", [REGISTER, UNIT], "damaged", 3],
    ["a club behind the tokens", [token("t"), REGISTER], "damaged", 3],
    ["something of a club behind the tokens", [REGISTER, token("t"), FORGOTTEN], "damaged", 4],
    ["a version twice", [REGISTER, versionLine(1), versionLine(1)], "damaged", 4],
    ["a version that there is not", [REGISTER, versionLine(3)], "damaged", 3],
    ["a version behind the submissions", [REGISTER, submission(1), versionLine(1)], "damaged", 4],
    ["a submission twice", [REGISTER, submission(1), submission(1)], "damaged", 4],
    ["somebody forgotten twice", [REGISTER, FORGOTTEN, FORGOTTEN], "damaged", 4],
    ["a token twice", [token("t"), token("t")], "damaged", 3],
    ["the register of another club", [register("a", { club: { id: "b" } })], "damaged", 2],
    ["a register of no club", [register("a", { club: null })], "damaged", 2],
    ["meetings that are none", [register("a", { meetings: [{ id: "m" }] })], "damaged", 2],
    ["members that are none", [register("a", { members: "m1" })], "damaged", 2],
    ["members without memberships", [register("a", { members: [{ id: "m" }] })], "damaged", 2],
    ["a register of no format", [register("a", { schemaVersion: "2" })], "damaged", 2],
    ["a register of a later format", [register("a", { schemaVersion: 3 })], "newer", 2],
  ])("%s, though it is sealed", async (_, entries, refusal, line) => {
    const text = (await linesOf(...entries)).join("");
    await expect(entriesIn(text)).rejects.toMatchObject({ refusal, line });
  });

  test("what is in order is not", async () => {
    const entries = [
      UNIT,
      UNIT,
      REGISTER,
      ...[
        versionLine(1),
        versionLine(2),
        submission(2),
        submission(10),
        submission(10, "bb"),
        FORGOTTEN,
      ],
      register("b", { schemaVersion: 1 }),
      ...[versionLine(2), FORGOTTEN, token("T"), token("t")],
    ];
    expect(await entriesIn((await linesOf(...entries)).join(""))).toEqual(entries);
  });

  test("something large without a line, before much of it is read", async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1000;
        yield new Uint8Array(1000);
      }
    }
    const entries = parseBackup(endless());
    await expect(entries.next()).rejects.toMatchObject({ refusal: "not-a-backup", line: 1 });
    expect(read).toBe(2000);
  });

  test("bytes that are no UTF-8", async () => {
    const [header = "", unit = ""] = await linesOf(UNIT);
    const bytes = Buffer.concat([Buffer.from(header), Buffer.from([0xff]), Buffer.from(unit)]);
    await expect(entriesIn(bytes)).rejects.toMatchObject({ refusal: "damaged", line: 2 });
  });
});
