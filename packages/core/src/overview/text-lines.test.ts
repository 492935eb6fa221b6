import fc from "fast-check";
import { expect, test } from "vitest";
import { textLines } from "./text-lines.ts";

async function linesOf(source: Parameters<typeof textLines>[0]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of textLines(source)) lines.push(line);
  return lines;
}

test.each<[string, string[], string[]]>([
  ["nothing", [], []],
  ["one line without an end", ["a"], ["a"]],
  ["an end at the end", ["a\n"], ["a"]],
  ["blank lines", ["a\n\nb\n"], ["a", "", "b"]],
  ["ends of Windows", ["a\r\nb\r\n"], ["a", "b"]],
  ["a cut between the two", ["a\r", "\nb"], ["a", "b"]],
  ["a mark of byte order", ["\uFEFFa\nb"], ["a", "b"]],
  ["pieces within a line", ["a", "b", "c\nd"], ["abc", "d"]],
])("%s", async (_, pieces, lines) => {
  expect(await linesOf(pieces)).toEqual(lines);
});

test("however the text is cut, the lines are the same", async () => {
  const texts = fc.array(fc.constantFrom("Đặng", "Hường 🌿", "", "a\r", "ễ"), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.array(fc.nat({ max: 60 }), { maxLength: 8 }),
      async (words, cuts) => {
        const text = words.map((word) => `${word}\n`).join("");
        const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length].sort(
          (a, b) => a - b,
        );
        const pieces = at.slice(1).map((end, i) => text.slice(at[i], end));
        expect(await linesOf(pieces)).toEqual(words.map((word) => word.replace("\r", "")));
      },
    ),
    { seed: 1336, numRuns: 300 },
  );
});
