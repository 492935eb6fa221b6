import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testFolder } from "../testing/folder.ts";
import { lineRange } from "./line-range.ts";

async function textOf(file: string, from: number, to: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of lineRange(file, { from, to })) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

describe("the lines that begin in a part", () => {
  test.each<[string, number, number, string]>([
    ["the whole", 0, 12, "ab\ncdef\n\nxy\n"],
    ["up to a line end", 0, 3, "ab\n"],
    ["up to the middle of a line", 0, 5, "ab\ncdef\n"],
    ["from the beginning of a line", 3, 8, "cdef\n"],
    ["from the middle of a line", 4, 9, "\n"],
    ["the last byte of a line", 7, 8, ""],
    ["within one line", 4, 6, ""],
    ["the end", 9, 12, "xy\n"],
    ["nothing", 3, 3, ""],
  ])("%s", async (_, from, to, expected) => {
    const { file } = testFolder();
    expect(await textOf(file("a", "ab\ncdef\n\nxy\n"), from, to)).toBe(expected);
  });

  test("are those to the end of the file where its last line has no end", async () => {
    const { file } = testFolder();
    const path = file("a", "ab\ncd");
    expect([await textOf(path, 0, 4), await textOf(path, 4, 5)]).toEqual(["ab\ncd", ""]);
  });

  test("may be one line that goes on over many pieces and parts", async () => {
    const { file } = testFolder();
    const long = "ễ".repeat(500_000);
    const path = file("a", `a\n${long}\nb\n`);
    const size = 3 * 500_000 + 5;
    const parts = await Promise.all(
      [0, 1, 2, 3].map((i) =>
        textOf(path, Math.floor((size * i) / 4), Math.floor((size * (i + 1)) / 4)),
      ),
    );
    expect(parts.map((part) => part.length)).toEqual([500_003, 0, 0, 2]);
    expect(parts.join("")).toBe(`a\n${long}\nb\n`);
  });
});

test("however a file is cut, its parts are the file, and each begins with a line", async () => {
  const { file } = testFolder();
  const line = fc.constantFrom("", "Đặng", "a\r", "Hường 🌿", "x".repeat(30));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 10 }),
      fc.boolean(),
      fc.array(fc.nat({ max: 200 }), { maxLength: 6 }),
      async (lines, hasLastEnd, cuts) => {
        const text = lines.join("\n") + (hasLastEnd ? "\n" : "");
        const path = file("a", text);
        const size = Buffer.byteLength(text);
        const at = [0, ...cuts.map((cut) => Math.min(cut, size)), size].sort((a, b) => a - b);
        const parts: string[] = [];
        for (const [i, from] of at.slice(0, -1).entries()) {
          parts.push(await textOf(path, from, at[i + 1] ?? size));
        }
        expect(parts.join("")).toBe(text);
        const before = parts.filter((part) => part !== "").slice(0, -1);
        expect(before.every((part) => part.endsWith("\n"))).toBe(true);
      },
    ),
    { seed: 1336, numRuns: 300 },
  );
});
