import { afterEach, beforeEach, expect, test } from "vitest";
import {
  blockDatabase,
  clearOutbox,
  sampleEntry,
  storeAnything,
  storedRecords,
} from "../testing/outbox.ts";
import { newRecord } from "./outbox-record.ts";
import { OutboxStore } from "./outbox-store.ts";

let store: OutboxStore;

beforeEach(async () => {
  await clearOutbox();
  store = new OutboxStore();
});

afterEach(clearOutbox);

const ids = async () => (await store.read()).records.map(({ id, revision }) => `${id}/${revision}`);

test("a record is there for another page, in the order of putting in, whatever the clock says", async () => {
  await store.add(await newRecord(sampleEntry("s1"), 5000));
  await store.add(await newRecord(sampleEntry("s2"), 10));
  await store.add(await newRecord(sampleEntry("s1", 2), -1));
  store = new OutboxStore();
  expect(await ids()).toEqual(["s1/1", "s2/1", "s1/2"]);
});

test("the same submission put in twice is one record", async () => {
  await store.add(await newRecord(sampleEntry("s1"), 1));
  await store.add(await newRecord(sampleEntry("s1"), 2));
  expect(await ids()).toEqual(["s1/1"]);
});

test("two tabs that say different things under one revision keep both", async () => {
  await store.add(await newRecord(sampleEntry("s1", 1, "here"), 1));
  await store.add(await newRecord(sampleEntry("s1", 1, "there"), 1));
  expect(await ids()).toEqual(["s1/1", "s1/1"]);
});

test("what a person has mended takes the place of what was refused, and of nothing else", async () => {
  for (const entry of [sampleEntry("s1"), sampleEntry("s2")]) {
    const { record } = await store.add(await newRecord(entry, 1));
    await store.update({ ...record, state: "needs-you", problem: { status: 422 } });
  }
  await store.add(await newRecord(sampleEntry("s3"), 1));
  await store.add(await newRecord(sampleEntry("s1", 1, "mended"), 1));
  expect(await ids()).toEqual(["s2/1", "s3/1", "s1/1"]);
});

test("a record that was taken out does not come back by an update", async () => {
  const { record } = await store.add(await newRecord(sampleEntry("s1"), 1));
  await store.remove(record.key);
  await store.update({ ...record, state: "sending" });
  expect(await storedRecords()).toEqual([]);
});

test("what cannot be read stays, and is counted", async () => {
  const later = { key: "k", schemaVersion: 99, order: 5 };
  await storeAnything(later);
  const { record } = await store.add(await newRecord(sampleEntry("s1"), 1));
  expect(record.order).toBe(6);
  expect(await store.read()).toEqual({ records: [record], unreadable: 1, isComplete: true });
  await store.remove(record.key);
  expect(await storedRecords()).toEqual([later]);
});

test("an earlier revision that only the page keeps comes before a later one that the device keeps", async () => {
  const unblock = blockDatabase();
  await store.add(await newRecord(sampleEntry("s1"), 1));
  unblock();
  await store.add(await newRecord(sampleEntry("s2"), 1));
  await store.add(await newRecord(sampleEntry("s1", 2), 1));
  expect(await storedRecords()).toMatchObject([{ id: "s1", revision: 2 }, { id: "s2" }]);
  expect(await ids()).toEqual(["s2/1", "s1/1", "s1/2"]);
});

test("what could not be read may have more in it, which is said", async () => {
  await store.add(await newRecord(sampleEntry("s1"), 1));
  const unblock = blockDatabase();
  const content = await store.read();
  unblock();
  expect(content).toEqual({ records: [], unreadable: 0, isComplete: false });
});

test("where the device keeps nothing, the page does", async () => {
  const unblock = blockDatabase();
  try {
    const { record, isKept } = await store.add(await newRecord(sampleEntry("s1"), 1));
    expect(isKept).toBe(false);
    await store.update({ ...record, attempts: 3 });
    expect((await store.read()).records).toMatchObject([{ id: "s1", attempts: 3 }]);
    await store.remove(record.key);
    expect((await store.read()).records).toEqual([]);
  } finally {
    unblock();
  }
});
