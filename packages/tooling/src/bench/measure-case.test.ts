import { expect, test } from "vitest";
import type { BenchCase } from "./bench-case.ts";
import { measureCase } from "./measure-case.ts";

const extent = { registers: 3, seed: 7 };

/** A case whose candidates only write down when they ran. */
function recording(): { readonly bench: BenchCase; readonly log: string[] } {
  const log: string[] = [];
  const candidate = (name: string, round: number) => ({
    name,
    ready() {
      log.push(`ready ${name}${round}`);
      return () => log.push(`${name}${round}`);
    },
  });
  const bench: BenchCase = {
    name: "recording",
    about: "nothing",
    *rounds({ registers }) {
      for (let round = 0; round < registers; round += 1) {
        log.push(`made ${round}`);
        yield [candidate("A", round), candidate("B", round)];
      }
    },
  };
  return { bench, log };
}

test("candidates take turns, made ready each time, on data that is made as it is needed", () => {
  const { bench, log } = recording();
  measureCase(bench, { ...extent, registers: 2 }, { repeats: 2, warmUps: 0 });
  expect(log.filter((line) => !line.startsWith("ready")).join(" ")).toBe(
    "made 0 A0 B0 A0 B0 made 1 A1 B1 A1 B1",
  );
  expect(log.filter((line) => line.startsWith("ready"))).toHaveLength(8);
});

test("warming up comes first and is not counted", () => {
  const { bench, log } = recording();
  const result = measureCase(bench, extent, { repeats: 1, warmUps: 4 });
  expect(log.filter((line) => line === "A0")).toHaveLength(5);
  expect(result.rounds).toBe(3);
});

test("the first candidate is what the others are compared with", () => {
  const wait = (milliseconds: number) => () => () => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    return true;
  };
  const bench: BenchCase = {
    name: "waiting",
    about: "a wait and one three times as long",
    rounds: () => [
      [
        { name: "short", ready: wait(4) },
        { name: "long", ready: wait(12) },
      ],
    ],
  };
  const { candidates } = measureCase(bench, extent, { repeats: 5, warmUps: 1 });
  const [short, long] = candidates;
  expect(short).toMatchObject({ name: "short", ratio: 1, ratioByRound: { min: 1, max: 1 } });
  expect(long?.milliseconds.min).toBeGreaterThanOrEqual(12);
  expect(long?.ratio).toBeGreaterThan(1);
  expect(long?.ratioByRound.max).toBeGreaterThanOrEqual(long?.ratio ?? Number.NaN);
});

test("work that comes to nothing is no measurement", () => {
  const bench: BenchCase = {
    name: "idle",
    about: "nothing",
    rounds: () => [[{ name: "idle", ready: () => () => undefined }]],
  };
  expect(() => measureCase(bench, extent, { repeats: 1, warmUps: 0 })).toThrow("idle");
});
