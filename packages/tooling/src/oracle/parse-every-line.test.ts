import { expect, test } from "vitest";
import { parseEveryLine } from "./parse-every-line.ts";
import { withLines } from "./with-lines.ts";

test("parses every line, also those that lie across the pieces it reads", async () => {
  const long = { text: "ơ".repeat(3_000_000) };
  const { lines, parseMs } = await withLines([1, long, long, 2], async (file) =>
    parseEveryLine(file),
  );
  expect(lines).toBe(4);
  expect(parseMs).toBeGreaterThan(0);
});

test("does not pass over a line that is no JSON", async () => {
  const broken = { toJSON: () => undefined };
  await expect(withLines([1, broken], async (file) => parseEveryLine(file))).rejects.toThrow(
    SyntaxError,
  );
});
