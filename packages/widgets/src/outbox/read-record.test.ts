import { expect, test } from "vitest";
import { sampleEntry } from "../testing/outbox.ts";
import { newRecord } from "./outbox-record.ts";
import { readRecord } from "./read-record.ts";

const record = { ...(await newRecord(sampleEntry("s1"), 7)), order: 1 };

test("a record is read as it was written", () => {
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
});

test("a record of an earlier version is brought up to date, step by step", () => {
  const steps = new Map<unknown, (old: object) => Record<string, unknown>>([
    [1, (old: object) => ({ ...old, schemaVersion: 2, language: "vi" })],
    [2, (old: object) => ({ ...old, schemaVersion: 3, attempts: 0 })],
  ]);
  const { language: _, attempts: __, ...first } = record;
  expect(readRecord(first, steps, 3)).toEqual({ ...record, schemaVersion: 3 });
});

test.each([
  ["nothing", undefined],
  ["a later version", { ...record, schemaVersion: 2 }],
  ["a version that is no number", { ...record, schemaVersion: "constructor" }],
  ["no version", { ...record, schemaVersion: undefined }],
  ["no submission", { ...record, body: "x" }],
  ["no address", { ...record, action: undefined }],
  ["a number that is none", { ...record, order: Number.NaN }],
])("%s cannot be read", (_name, stored) => {
  expect(readRecord(stored)).toBeUndefined();
});
