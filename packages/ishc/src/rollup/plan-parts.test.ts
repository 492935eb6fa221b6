import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RegisterFile } from "../files/find-files.ts";
import { planParts } from "./plan-parts.ts";

const lines = (file: string, bytes: number): RegisterFile => ({ file, form: "lines", bytes });
const document = (file: string, bytes = 10): RegisterFile => ({ file, form: "document", bytes });

describe("a file of lines", () => {
  test.each<[string, number, number, number, [number, number][]]>([
    ["is one part for one reader", 900, 1, 1, [[0, 900]]],
    [
      "is cut in three for each worker",
      600,
      2,
      1,
      [0, 1, 2, 3, 4, 5].map((i) => [i * 100, i * 100 + 100]),
    ],
    [
      "is cut no smaller than is worth it",
      600,
      2,
      300,
      [
        [0, 300],
        [300, 600],
      ],
    ],
    ["is left whole where it is smaller than that", 299, 2, 300, [[0, 299]]],
    ["that is empty is one part", 0, 2, 1, [[0, 0]]],
    ["of one byte is one part", 1, 7, 1, [[0, 1]]],
  ])("%s", (_, bytes, workers, least, expected) => {
    const parts = planParts([lines("a", bytes)], workers, least);
    expect(parts).toEqual(expected.map(([from, to]) => ({ form: "lines", file: "a", from, to })));
  });

  test("is covered by its parts without gap or overlap, among any others", () => {
    const files = fc.array(fc.record({ file: fc.uuid(), bytes: fc.nat({ max: 5000 }) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        files,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 999 }),
        (all, workers, least) => {
          const parts = planParts(
            all.map(({ file, bytes }) => lines(file, bytes)),
            workers,
            least,
          );
          for (const { file, bytes } of all) {
            let at = 0;
            for (const part of parts) {
              if (part.form !== "lines" || part.file !== file) continue;
              expect(part.from).toBe(at);
              at = part.to;
            }
            expect(at).toBe(bytes);
          }
        },
      ),
      { seed: 1336, numRuns: 200 },
    );
  });
});

test("documents that stand together are read a hundred at a time", () => {
  const files = Array.from({ length: 101 }, (_, i) => document(`${i}.json`));
  const parts = planParts([...files, lines("a", 5), document("z.json")], 1, 1);
  const sizes = parts.map((part) => (part.form === "documents" ? part.files.length : part.form));
  expect(sizes).toEqual([100, 1, "lines", 1]);
});

test("many thousands of documents are read in no more parts than a large file", () => {
  const files = Array.from({ length: 20_000 }, (_, i) => document(`${i}.json`));
  expect(planParts(files, 2, 1)).toHaveLength(6);
});

test("a pipe is never cut", () => {
  const pipe: RegisterFile = { file: "-", form: "stream", bytes: 0 };
  expect(planParts([pipe], 7, 1)).toEqual([{ form: "stream", file: "-" }]);
});
