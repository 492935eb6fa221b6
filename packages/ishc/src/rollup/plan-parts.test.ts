import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RegisterFile } from "../files/find-files.ts";
import { planParts, worthwhileWorkers } from "./plan-parts.ts";

const lines = (file: string, bytes: number): RegisterFile => ({ file, form: "lines", bytes });
const document = (file: string, bytes = 10): RegisterFile => ({ file, form: "document", bytes });

describe("a file of lines", () => {
  test.each<[string, number, number, [number, number][]]>([
    ["is one part for one reader", 900, 1, [[0, 900]]],
    ["is cut in two for each worker", 400, 2, [0, 1, 2, 3].map((i) => [i * 100, i * 100 + 100])],
    ["that is empty is one part", 0, 2, [[0, 0]]],
    ["of one byte is one part", 1, 7, [[0, 1]]],
  ])("%s", (_, bytes, workers, expected) => {
    const parts = planParts([lines("a", bytes)], workers);
    expect(parts).toEqual(expected.map(([from, to]) => ({ form: "lines", file: "a", from, to })));
  });

  test("is covered by its parts without gap or overlap, among any others", () => {
    const files = fc.array(fc.record({ file: fc.uuid(), bytes: fc.nat({ max: 5000 }) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(files, fc.integer({ min: 1, max: 9 }), (all, workers) => {
        const parts = planParts(
          all.map(({ file, bytes }) => lines(file, bytes)),
          workers,
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
      }),
      { seed: 1336, numRuns: 200 },
    );
  });
});

test("documents that stand together are read a hundred at a time", () => {
  const files = Array.from({ length: 101 }, (_, i) => document(`${i}.json`));
  const parts = planParts([...files, lines("a", 5), document("z.json")], 1);
  const sizes = parts.map((part) => (part.form === "documents" ? part.files.length : part.form));
  expect(sizes).toEqual([100, 1, "lines", 1]);
});

test("many thousands of documents are read in no more parts than a large file", () => {
  const files = Array.from({ length: 20_000 }, (_, i) => document(`${i}.json`));
  expect(planParts(files, 2)).toHaveLength(4);
});

test("a pipe is never cut", () => {
  const pipe: RegisterFile = { file: "-", form: "stream", bytes: 0 };
  expect(planParts([pipe], 7)).toEqual([{ form: "stream", file: "-" }]);
});

test.each<[string, number[], number, number]>([
  ["nothing", [], 4, 1],
  ["a small file", [1_000_000], 4, 1],
  ["just too little for two", [2 * 32 * 2 ** 20 - 1], 4, 1],
  ["enough for two", [2 * 32 * 2 ** 20], 4, 2],
  ["small files that are enough together", [48 * 2 ** 20, 48 * 2 ** 20], 4, 3],
  ["more than there are cores for", [2 ** 31], 4, 4],
])("as many workers as are worth it: %s", (_, bytes, cores, workers) => {
  expect(
    worthwhileWorkers(
      bytes.map((each) => lines("a", each)),
      cores,
    ),
  ).toBe(workers);
});
