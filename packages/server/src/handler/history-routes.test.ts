import { buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import type { History } from "../contract/documents.ts";
import type { StoredChange } from "../store/history/stored-change.ts";
import { apiOn, CHANGE, makeApi } from "../testing/api.ts";

const MIB = 1024 * 1024;

/** A club with a history of changes, each of so many characters, and how many of them were read. */
async function withHistory(lengths: readonly number[]) {
  const { store } = await makeApi(buildRegister());
  const all = lengths.map(
    (length, i): StoredChange => ({
      ...CHANGE,
      clubId: "club-01",
      version: i + 1,
      values: [{ path: ["club", "name"], after: "x".repeat(length) }],
    }),
  );
  const read: number[] = [];
  const api = apiOn({
    ...store,
    readHistory: async (_, { after = 0, limit }) => {
      const page = all.filter(({ version }) => version > after).slice(0, limit);
      read.push(...page.map(({ version }) => version));
      return page;
    },
  });
  const versions = async (query = "") => {
    const history = (await (await api.get(`/clubs/club-01/history${query}`)).json()) as History;
    return history.changes.map(({ version }) => version);
  };
  return { versions, read };
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe("a page of the history", () => {
  test.each([
    ["", 50],
    ["?limit=7", 7],
    ["?limit=999", 200],
  ])("%s has so many changes where they are short", async (query, count) => {
    const { versions } = await withHistory(Array<number>(300).fill(10));
    expect(await versions(query)).toEqual(upTo(count));
  });

  test("ends after four million characters, reads little more, and is gone on from", async () => {
    const { versions, read } = await withHistory(Array<number>(60).fill(MIB));
    expect(await versions("?limit=200")).toEqual([1, 2, 3]);
    expect(read.length).toBeLessThanOrEqual(4);
    expect(await versions("?limit=200&after=3")).toEqual([4, 5, 6]);
  });

  test("has one change at least, however long it is", async () => {
    const { versions } = await withHistory([9 * MIB, 10, 9 * MIB, 10]);
    expect(await versions()).toEqual([1]);
    expect(await versions("?after=1")).toEqual([2]);
    expect(await versions("?after=2")).toEqual([3]);
    expect(await versions("?after=3")).toEqual([4]);
    expect(await versions("?after=4")).toEqual([]);
  });
});
