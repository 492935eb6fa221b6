import { expect, test } from "vitest";
import { until } from "./until.ts";

test("waits until an instant and never less, where a timer alone is early by more than a millisecond", async () => {
  const early: number[] = [];
  const start = performance.now();
  for (let i = 1; i <= 200; i += 1) {
    const instant = start + i * 3.7;
    await until(instant);
    early.push(instant - performance.now());
  }
  expect(Math.max(...early)).toBeLessThanOrEqual(0);
});

test("does not wait for what is past", async () => {
  const before = performance.now();
  await until(before - 1000);
  await until(before);
  expect(performance.now()).toBeGreaterThanOrEqual(before);
});
