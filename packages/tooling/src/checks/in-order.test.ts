import { expect, test } from "vitest";
import { checks } from "./all-checks.ts";
import { inOrder } from "./in-order.ts";
import type { Check } from "./outcome.ts";

const check = (name: string, ...after: string[]): Check => ({
  name,
  after,
  run: async () => ({ passed: 1, failed: 0, output: "" }),
});

/** When each began and ended, where each takes one turn of the clock. */
async function turns(...all: Check[]): Promise<string[]> {
  const told: string[] = [];
  await inOrder(all, async ({ name }) => {
    told.push(`+${name}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    told.push(`-${name}`);
  });
  return told;
}

test("what waits for nothing is done at the same time", async () => {
  expect(await turns(check("a"), check("b"))).toEqual(["+a", "+b", "-a", "-b"]);
});

test("what has to come after others begins when the last of them has ended", async () => {
  const told = await turns(check("a"), check("b", "a"), check("c"), check("d", "b", "c"));
  expect(told.indexOf("-a")).toBeLessThan(told.indexOf("+b"));
  expect(told.slice(-2)).toEqual(["+d", "-d"]);
});

test("one that is not in the list keeps nobody waiting", async () => {
  expect(await turns(check("a", "build"))).toEqual(["+a", "-a"]);
});

test("what came of each is told in the order of the checks", async () => {
  const all = [check("slow"), check("quick", "none"), check("last", "slow")];
  expect(await inOrder(all, async ({ name }) => name)).toEqual(["slow", "quick", "last"]);
});

test("every check stands behind those that it has to come after", () => {
  const names = checks.map(({ name }) => name);
  for (const { name, after } of checks) {
    for (const each of after) {
      expect(names).toContain(each);
      expect(names.indexOf(each)).toBeLessThan(names.indexOf(name));
    }
  }
});
