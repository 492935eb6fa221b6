import fc from "fast-check";
import { expect, test } from "vitest";
import { Queue } from "./queue.ts";

test("gives back everything, the least first, however it is added and taken", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat({ max: 50 }))), (steps) => {
      const queue = new Queue<number>();
      const kept: number[] = [];
      for (const key of steps) {
        if (key === null) {
          expect(queue.take()?.key).toBe(kept.shift());
        } else {
          queue.add(key, key);
          kept.push(key);
          kept.sort((a, b) => a - b);
        }
      }
      for (const key of kept) expect(queue.take()).toEqual({ key, item: key });
      expect(queue.take()).toBeUndefined();
    }),
    { seed: 1336, numRuns: 300 },
  );
});
