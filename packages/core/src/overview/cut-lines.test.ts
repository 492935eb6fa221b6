import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutLines } from "./cut-lines.ts";
import type { RawLine } from "./line-buffer.ts";
import type { TextSource } from "./text-source.ts";

async function rawLines(source: TextSource, longest = 1000): Promise<RawLine[]> {
  const lines: RawLine[] = [];
  for await (const line of cutLines(source, longest)) lines.push(line);
  return lines;
}

const texts = async (source: TextSource) => (await rawLines(source)).map(({ text }) => text);
const bytes = (text: string) => new TextEncoder().encode(text);

const rows: [string, string[], string[]][] = [
  ["nothing", [], []],
  ["empty pieces", ["", ""], []],
  ["one line without an end", ["a"], ["a"]],
  ["an end at the end", ["a\n"], ["a"]],
  ["an end alone", ["\n"], [""]],
  ["blank lines", ["a\n\nb\n"], ["a", "", "b"]],
  ["ends of Windows", ["a\r\nb\r\n"], ["a", "b"]],
  ["a cut between the two", ["a\r", "\nb"], ["a", "b"]],
  ["a carriage return within a line", ["a\rb\n"], ["a\rb"]],
  ["a mark of byte order", ["\uFEFFa\nb"], ["a", "b"]],
  ["a mark in the middle, of a file that was joined on", ["a\n", "\uFEFFb"], ["a", "b"]],
  ["pieces within a line", ["a", "b", "c\nd"], ["abc", "d"]],
];

test.each(rows)("text: %s", async (_, pieces, lines) => {
  expect(await texts(pieces)).toEqual(lines);
});

test.each(rows)("bytes: %s", async (_, pieces, lines) => {
  expect(await texts(pieces.map(bytes))).toEqual(lines);
});

const words = fc.array(fc.constantFrom("Đặng", "Hường 🌿", "", "a\r", "ễ"), { maxLength: 12 });
const cuts = fc.array(fc.nat({ max: 80 }), { maxLength: 8 });

function pieces<T extends string | Uint8Array>(all: T, at: readonly number[]): T[] {
  const ends = [0, ...at.map((cut) => Math.min(cut, all.length)), all.length].sort((a, b) => a - b);
  return ends.slice(1).map((end, i) => all.slice(ends[i], end) as T);
}

test("however text and bytes are cut, within a letter too, the lines are the same", async () => {
  await fc.assert(
    fc.asyncProperty(words, cuts, async (said, at) => {
      const text = said.map((word) => `${word}\n`).join("");
      const lines = said.map((word) => word.replace("\r", ""));
      expect(await texts(pieces(text, at))).toEqual(lines);
      expect(await texts(pieces(bytes(text), at))).toEqual(lines);
    }),
    { seed: 1336, numRuns: 300 },
  );
});

describe("a line as long as allowed", () => {
  const longest = 4;
  const tooLong = { code: "too-long", path: [], expected: longest };

  test.each([
    ["just", "ễễễễ"],
    ["just, with an end of Windows", "ễễễễ\r"],
    ["just, with a mark before it", "\uFEFFễễễễ\r"],
  ])("%s so is read", async (_, line) => {
    const whole = [{ text: "ễễễễ" }, { text: "a" }];
    expect(await rawLines([`${line}\na`], longest)).toEqual(whole);
    expect(await rawLines([bytes(`${line}\na`)], longest)).toEqual(whole);
  });

  test.each([
    ["one more", "ễễễễễ"],
    ["one more, of single bytes", "aaaaa"],
    ["far more", "ễ".repeat(50)],
  ])("%s is not, and the next one is", async (_, line) => {
    const lines = [{ text: expect.any(String), issue: tooLong }, { text: "b" }];
    for (const cut of [1, 2, 3, 7]) {
      const at = Array.from({ length: 60 }, (_each, i) => i * cut);
      expect(await rawLines(pieces(`${line}\nb`, at), longest)).toEqual(lines);
      expect(await rawLines(pieces(bytes(`${line}\nb`), at), longest)).toEqual(lines);
    }
  });
});

test("of a line without end only the beginning is kept", async () => {
  const piece = "x".repeat(1000);
  function* endless() {
    yield '{"club":{"id":"clb-1"';
    for (let i = 0; i < 5000; i += 1) yield piece;
  }
  const [line, ...rest] = await rawLines(endless(), 10_000);
  expect(rest).toEqual([]);
  expect(line?.text).toBe('{"club":{"id":"clb-1"');
});

test("bytes that are not UTF-8 spoil their own line alone", async () => {
  const broken = new Uint8Array([0x61, 0xff, 0x62, 10, 0x63]);
  expect(await rawLines([broken])).toEqual([
    { text: "a\uFFFDb", issue: { code: "bad-text", path: [] } },
    { text: "c" },
  ]);
});

test("text and bytes in one source are a mistake in the program", async () => {
  const mixed = ["a", bytes("b")] as unknown as string[];
  await expect(rawLines(mixed)).rejects.toThrow(/Make text of the bytes/);
});
