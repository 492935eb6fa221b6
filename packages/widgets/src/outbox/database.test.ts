import { afterEach, expect, test, vi } from "vitest";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { muteDatabase, sampleEntry } from "../testing/outbox.ts";
import { newRecord } from "./outbox-record.ts";
import { OutboxStore } from "./outbox-store.ts";

let unmute = () => {};

onFreshPage();

// Before the page is emptied, which needs both.
afterEach(() => {
  vi.useRealTimers();
  unmute();
});

/** What comes of it once 8 seconds have gone by as often as it takes. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  const done = () => {
    isDone = true;
  };
  work.then(done, done);
  while (!isDone) await vi.advanceTimersByTimeAsync(8_000);
  return work;
}

test("a device that answers nothing at all counts as one that keeps nothing, and what is put in is sent", async () => {
  unmute = muteDatabase();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const store = new OutboxStore();
  expect(await inTime(store.canKeep())).toBe(false);
  const record = await newRecord(sampleEntry("s1"), 0);
  expect(await inTime(store.add(record))).toMatchObject({ record: { id: "s1" }, isKept: false });
  expect(await inTime(store.read())).toMatchObject({ records: [{ id: "s1" }], unreadable: 0 });
  await inTime(store.remove(record.key));
  expect((await inTime(store.read())).records).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
