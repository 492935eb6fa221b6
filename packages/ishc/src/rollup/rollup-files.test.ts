import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { basename } from "node:path";
import {
  type CivilDate,
  MOST_REFUSED_KEPT,
  periodContaining,
  type Rollup,
  rollup,
} from "@ishc/core";
import fc from "fast-check";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { findFiles } from "../files/find-files.ts";
import { clubOf, lineOf, testFolder } from "../testing/folder.ts";
import { mergeParts } from "./merge-parts.ts";
import type { PartResult } from "./part-order.ts";
import { planParts } from "./plan-parts.ts";
import { type RefusedInFile, withoutValues } from "./refused-in-file.ts";
import { rollupFiles } from "./rollup-files.ts";
import { rollupPart } from "./rollup-part.ts";
import { SpoolError } from "./spool.ts";
import { rollupOnWorkers } from "./worker-pool.ts";

const period = periodContaining("2024-12-31", "year");
const asOf: CivilDate = "2024-12-31";
const WORKERS = [1, 2, 3, 7];

/** To the byte, with the order of communes. Only a fingerprint: a difference would fill the screen. */
function fingerprint<T extends Pick<Rollup, "communes" | "registersByClub">>(
  result: T | undefined,
): string {
  const { communes = [], registersByClub = [] } = result ?? {};
  const maps = { communes: [...communes], registersByClub: [...registersByClub] };
  const text = JSON.stringify({ ...result, ...maps });
  return createHash("sha256").update(text).digest("hex");
}

/** The same parts as for so many workers, read in this thread. */
async function inParts(path: string, workers: number, keepRefused = MOST_REFUSED_KEPT) {
  const order = { period, asOf, keepRefused };
  const planned = planParts(findFiles([path]).files, workers);
  const parts = planned.map((part, number) => ({ number, part }));
  const results = new Map<number, PartResult>();
  for (const part of parts) {
    results.set(part.number, await rollupPart(part, order, { onProgress: () => {} }));
  }
  const { rollup: merged, parts: placed } = await mergeParts(parts, results, order);
  return {
    ...merged,
    refusedLines: placed.flatMap((each) => each.rollup.refusedLines.map(each.place)),
  };
}

const clubs = Array.from({ length: 12 }, (_, i) => clubOf(`clb-${i}`, `x${i % 5}`));
const broken = '{"club":{"id":"clb-broken"},"members":"ễ"}\n';

describe("however many read", () => {
  test.each<[string, string]>([
    ["registers with broken lines between them", clubs.map(lineOf).join(broken)],
    [
      "ends of Windows and a mark of byte order",
      `\uFEFF${clubs.map(lineOf).join("").replaceAll("\n", "\r\n")}`,
    ],
    ["blank lines and no end of the last", `\n\n${clubs.map(lineOf).join("\n  \n").trimEnd()}`],
    ["fewer lines than workers", clubs.slice(0, 2).map(lineOf).join("")],
    ["nothing at all", ""],
    ["one broken line", "{"],
    [
      "one huge line among others",
      `${lineOf(clubs[0])}${"ễ".repeat(700_000)}\n${lineOf(clubs[1])}`,
    ],
  ])("%s come to the same", async (_, text) => {
    const path = testFolder().file("a.jsonl", text);
    const whole = await rollup([text], { period, asOf });
    const refusedLines = whole.refusedLines.map((each) => ({
      file: path,
      ...each,
      issues: each.issues.map(withoutValues),
    }));
    for (const workers of WORKERS) {
      const result = await inParts(path, workers);
      expect(result).toEqual({ ...whole, refusedLines });
      expect(fingerprint(result)).toBe(fingerprint({ ...whole, refusedLines }));
    }
  });

  test("threads come to the same", async () => {
    const path = testFolder().file("a.jsonl", clubs.map(lineOf).join(broken));
    const one = await rollupFiles([path], { period, asOf, workers: 1 });
    const three = await rollupFiles([path], { period, asOf, workers: 3 });
    expect(fingerprint(three)).toBe(fingerprint(one));
    expect([one.clubs, one.refused]).toEqual([12, 11]);
    expect(one).toMatchObject(await inParts(path, 1));
  });

  test("files, folders and documents come to the same", async () => {
    const { folder, file } = testFolder();
    file("a.jsonl", clubs.slice(0, 6).map(lineOf).join(broken));
    file("b/1.json", JSON.stringify(clubs[6], null, 2));
    file("b/2.json", "{");
    file("b/3.json", JSON.stringify(clubs[7]));
    file("c.ndjson", broken + lineOf(clubs[8]));
    const [result, others] = await Promise.all(
      [1, 3].map((workers) => rollupFiles([folder], { period, asOf, workers })),
    );
    expect(fingerprint(others)).toBe(fingerprint(result));
    expect([result?.clubs, result?.refused]).toEqual([9, 7]);
    const places = result?.refusedLines.map((each) => [
      each.file.slice(folder.length),
      each.line,
      each.clubId,
    ]);
    expect(places).toEqual([
      ...[2, 4, 6, 8, 10].map((line) => ["/a.jsonl", line, "clb-broken"]),
      ["/b/2.json", undefined, undefined],
      ["/c.ndjson", 1, "clb-broken"],
    ]);
  });
});

test("wherever a file is cut, within a letter too, its parts come to the whole", async () => {
  const { file } = testFolder();
  const text = clubs.slice(0, 4).map(lineOf).join(`\n${broken}`);
  const path = file("a.jsonl", text);
  const bytes = Buffer.byteLength(text);
  const order = { period, asOf, keepRefused: 3 };
  const whole = await rollup([text], order);
  const watch = { onProgress: () => {} };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: bytes }), { maxLength: 5 }), async (cuts) => {
      const at = [0, ...cuts, bytes].sort((a, b) => a - b);
      const parts = at.slice(1).map((to, number) => ({
        number,
        part: { form: "lines", file: path, from: at[number] ?? 0, to } as const,
      }));
      const results = await Promise.all(parts.map((part) => rollupPart(part, order, watch)));
      const merged = await mergeParts(parts, new Map(results.entries()), order);
      expect(fingerprint(merged.rollup)).toBe(fingerprint({ ...whole, refusedLines: [] }));
      const refused = merged.parts.flatMap(({ rollup: part, place }) =>
        part.refusedLines.map(place),
      );
      expect(refused.slice(0, 3).map(({ line }) => line)).toEqual(
        whole.refusedLines.map(({ line }) => line),
      );
    }),
    { seed: 1336, numRuns: 60 },
  );
});

describe("refused registers", () => {
  let text: string;
  beforeEach(() => {
    text = `${clubs.map(lineOf).join(broken)}{\n`;
  });

  test("are kept up to a number, and all handed on in order", async () => {
    const { file } = testFolder();
    const paths = [file("a.jsonl", text), file("b.jsonl", text)];
    for (const workers of [1, 3]) {
      const told: RefusedInFile[] = [];
      const onRefused = async (each: RefusedInFile) => void told.push(each);
      const result = await rollupFiles(paths, { period, workers, keepRefused: 2, onRefused });
      expect(result.refused).toBe(24);
      expect(result.refusedLines).toEqual(told.slice(0, 2));
      const lines = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24];
      expect(told.map(({ file: name, line }) => [name, line])).toEqual(
        paths.flatMap((path) => lines.map((line) => [path, line])),
      );
    }
  });

  test("leave nothing behind on the disk", async () => {
    const { folder, file } = testFolder();
    const path = testFolder().file("a.jsonl", text);
    const before = file("before", "");
    vi.stubEnv("TMPDIR", folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    const seen: string[] = [];
    const onRefused = () => void seen.push(...readdirSync(folder));
    await rollupFiles([path], { period, workers: 2, onRefused });
    const failing = () => Promise.reject(new Error("no"));
    const work = rollupFiles([path], { period, workers: 2, onRefused: failing });
    await expect(work).rejects.toThrow("no");
    expect(seen.some((name) => name.startsWith("ishc-"))).toBe(true);
    expect(readdirSync(folder)).toEqual([basename(before)]);
  });

  test("never hold what a register says", async () => {
    const secret = lineOf({
      ...clubs[0],
      members: [{ name: "Bí Mật", birthDate: "Bí Mật", "Bí Mật": 1 }],
    });
    const told: unknown[] = [];
    const options = { period, workers: 2, onRefused: (each: unknown) => void told.push(each) };
    const result = await rollupFiles([testFolder().file("a.jsonl", secret)], options);
    expect(told).toHaveLength(1);
    expect(JSON.stringify([result, told])).not.toContain("Bí");
  });
});

describe("a file that cannot be read", () => {
  test("is told of, and the others are counted", async () => {
    const { file, path } = testFolder();
    const good = file("a.jsonl", lineOf(clubs[0]));
    for (const workers of [1, 2]) {
      const result = await rollupFiles([path("gone.jsonl"), good, good], { period, workers });
      expect(result.clubs).toBe(1);
      expect(result.unreadable).toMatchObject([{ file: path("gone.jsonl"), fault: "not-found" }]);
      expect(result.repeated).toEqual([good]);
    }
  });

  test("in any of its parts counts for nothing at all, and is told once", async () => {
    const { file } = testFolder();
    const a = file("a.jsonl", clubs.slice(0, 6).map(lineOf).join(broken));
    const files = [{ file: a, form: "lines", bytes: 30_000 } as const];
    const parts = planParts(files, 2).map((part, number) => ({ number, part }));
    const order = { period, asOf, keepRefused: 9 };
    const results = new Map();
    for (const each of parts) {
      if (each.number === 3) rmSync(a);
      results.set(each.number, await rollupPart(each, order, { onProgress: () => {} }));
    }
    const merged = await mergeParts(parts, results, order);
    expect([merged.rollup.clubs, merged.rollup.refused, merged.parts]).toEqual([0, 0, []]);
    expect(merged.unreadable).toEqual([{ file: a, fault: "not-found", code: "ENOENT" }]);
  });
});

describe("what cannot be laid aside for who asks for all refused", () => {
  const order = { period, asOf, keepRefused: 1, spool: "/nowhere" };
  const onProgress = () => {};

  test("is told as that, here and by a thread", async () => {
    const file = testFolder().file("a.jsonl", broken);
    const part = { number: 0, part: { form: "lines", file, from: 0, to: 9 } as const };
    await expect(rollupPart(part, order, { onProgress })).rejects.toThrow(SpoolError);
    const work = rollupOnWorkers([part], order, { workers: 1, onProgress });
    await expect(work).rejects.toThrow(SpoolError);
  });
});

describe("while it goes on", () => {
  test("it tells how far it is, up to all", async () => {
    const text = clubs.map(lineOf).join("").repeat(20);
    const path = testFolder().file("a.jsonl", text);
    for (const workers of [1, 2]) {
      const told: unknown[] = [];
      await rollupFiles([path], { period, workers, onProgress: (each) => told.push(each) });
      const bytes = Buffer.byteLength(text);
      expect(told.at(-1)).toEqual({ bytes, totalBytes: bytes, clubs: 240, refused: 0 });
    }
  });

  test.each([1, 2])("it can be stopped (%i)", async (workers) => {
    const path = testFolder().file("a.jsonl", clubs.map(lineOf).join("").repeat(20));
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error("enough"));
    const work = rollupFiles([path], { period, workers, onProgress, signal: stop.signal });
    await expect(work).rejects.toThrow("enough");
  });

  test("and does not begin when it was stopped before", async () => {
    const path = testFolder().file("a.jsonl", lineOf(clubs[0]));
    const signal = AbortSignal.abort(new Error("never mind"));
    await expect(rollupFiles([path], { period, workers: 2, signal })).rejects.toThrow("never mind");
  });
});
