import { expect, test, vi } from "vitest";
import { type ReplaceableProcess, shareOneHeap } from "./share-one-heap.ts";

const rollup: ReplaceableProcess = {
  platform: "linux",
  execPath: "/bin/node",
  execArgv: ["--no-warnings"],
  argv: ["/bin/node", "/bin/ishc", "rollup", "a b.jsonl", "--json"],
  env: { PATH: "/bin" },
};

/** What the process was replaced by. */
function replaced(change: Partial<ReplaceableProcess>) {
  const execve = vi.fn<NonNullable<ReplaceableProcess["execve"]>>();
  shareOneHeap({ ...rollup, execve, ...change });
  return execve.mock.calls;
}

test("a roll-up starts over with one heap, and with everything that it was started with", () => {
  expect(replaced({})).toEqual([
    [
      "/bin/node",
      ["/bin/node", "--no-warnings", "/bin/ishc", "rollup", "a b.jsonl", "--json"],
      { PATH: "/bin", MALLOC_ARENA_MAX: "1" },
    ],
  ]);
});

test.each([
  ["a second time", { env: { MALLOC_ARENA_MAX: "1" } }],
  ["where somebody has set it", { env: { MALLOC_ARENA_MAX: "4" } }],
  ["of a command without threads", { argv: ["/bin/node", "/bin/ishc", "check", "rollup"] }],
  ["of no command", { argv: ["/bin/node", "/bin/ishc"] }],
  ["on another system", { platform: "darwin" as const }],
  ["on Windows", { platform: "win32" as const }],
])("not %s", (_, change) => {
  expect(replaced(change)).toEqual([]);
});

test("nor by a Node that cannot replace itself", () => {
  expect(() => shareOneHeap(rollup)).not.toThrow();
});
