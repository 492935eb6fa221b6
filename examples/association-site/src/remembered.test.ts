import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

function counted() {
  let times = 0;
  return remembered(async () => {
    times += 1;
    return times;
  });
}

test("works once for all who ask", async () => {
  const work = counted();
  expect(await Promise.all([work.get(), work.get()])).toEqual([1, 1]);
  expect(await work.get()).toBe(1);
});

test("works anew once it was told to forget", async () => {
  const work = counted();
  await work.get();
  work.forget();
  expect(await work.get()).toBe(2);
});

test("keeps nothing of work that began before it was told to forget", async () => {
  const work = counted();
  const early = work.get();
  work.forget();
  expect(await Promise.all([early, work.get()])).toEqual([1, 2]);
});

test("does not remember work that failed", async () => {
  let times = 0;
  const work = remembered(async () => {
    times += 1;
    if (times === 1) throw new Error("The disk is away.");
    return times;
  });
  await expect(work.get()).rejects.toThrow("The disk is away.");
  expect(await work.get()).toBe(2);
});
