import { parsePeriod, type Register } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { describe, expect, onTestFinished, test } from "vitest";
import { openSqliteStore } from "../store/sqlite/open-sqlite-store.ts";
import type { Store } from "../store/store.ts";
import { StoreError } from "../store/store-error.ts";
import { CHANGE } from "../testing/api.ts";
import { countedClubs } from "./counted-clubs.ts";
import { CROWDED } from "./kept-count.ts";

const asOf = "2024-05-25";

function planFor(id: string) {
  const period = parsePeriod(id);
  if (!period.ok) throw new Error(`${id} is no period.`);
  return { period: period.value, asOf };
}

const YEAR = planFor("2024");
const MAY = planFor("2024-05");

const club = (id: string, members: number): Register =>
  buildRegister({
    club: { ...buildRegister().club, id },
    members: buildMembers(members),
    board: [],
  });

/** A store with clubs in it that keeps count of the registers and unit lists it opens. */
async function watched(sizes: Readonly<Record<string, number>>) {
  const store = await openSqliteStore(":memory:");
  onTestFinished(() => store.close());
  const opened: string[] = [];
  const write = (id: string, members: number) =>
    store.transaction((each) => each.writeRegister(club(id, members), CHANGE));
  for (const [id, members] of Object.entries(sizes)) await write(id, members);
  const reader: Store = {
    ...store,
    readRegister: (id) => {
      opened.push(id);
      return store.readRegister(id);
    },
    readUnits: () => {
      opened.push("units");
      return store.readUnits();
    },
  };
  const openedSince = () => opened.splice(0);
  return { store, reader, write, openedSince };
}

type Clubs = ReturnType<typeof countedClubs>;
const sizes = async (clubs: Clubs, plan = YEAR) =>
  (await clubs.count(plan)).clubs.map(({ id, facts }) => `${id} ${facts.values.members}`);

describe("counted clubs", () => {
  test("are counted once, and again only those that changed", async () => {
    const { reader, write, openedSince } = await watched({ b: 50, a: 60, B: 55 });
    const clubs = countedClubs(reader);
    expect(await sizes(clubs)).toEqual(["B 55", "a 60", "b 50"]);
    expect(openedSince().sort()).toEqual(["B", "a", "b", "units"]);
    await sizes(clubs);
    expect(openedSince()).toEqual([]);
    await write("a", 61);
    await write("c", 70);
    expect(await sizes(clubs)).toEqual(["B 55", "a 61", "b 50", "c 70"]);
    expect(openedSince()).toEqual(["a", "c"]);
  });

  test("are the very same count as long as nothing changes, so that what is told is decided once", async () => {
    const { reader, write, store } = await watched({ a: 60 });
    const clubs = countedClubs(reader);
    const first = await clubs.count(YEAR);
    expect(await clubs.count(YEAR)).toBe(first);
    expect((await clubs.count(YEAR)).publicCounts()).toBe(first.publicCounts());
    await store.transaction((each) => each.writeUnits([]));
    const withUnits = await clubs.count(YEAR);
    expect(withUnits).not.toBe(first);
    await write("a", 3);
    const after = (await clubs.count(YEAR)).publicCounts().ofClub("a").counts.members;
    expect(after).toMatchObject({ status: "suppressed" });
    expect(first.publicCounts().ofClub("a").counts.members).toMatchObject({ status: "shown" });
  });

  test("of one club rest on the register that comes along, whatever is written meanwhile", async () => {
    const { reader, write, openedSince } = await watched({ a: 60, b: 50 });
    let isEarly = true;
    const slow: Store = {
      ...reader,
      readVersions: async () => {
        const versions = await reader.readVersions();
        if (isEarly) await write("a", 3); // After the versions were read.
        isEarly = false;
        return versions;
      },
    };
    const clubs = countedClubs(slow);
    const count = await clubs.countWith("a", YEAR);
    if (count === CROWDED) throw new Error("Nobody else asked.");
    expect(count?.register.members).toHaveLength(3);
    expect(count?.publicCounts().ofClub("a").counts.members?.status).toBe("suppressed");
    expect(openedSince().filter((id) => id === "a")).toHaveLength(1);
    expect(await clubs.countWith("nope", YEAR)).toBeUndefined();
  });

  test("are counted once for all who ask at the same time", async () => {
    const { reader, openedSince } = await watched({ a: 60, b: 50 });
    const clubs = countedClubs(reader);
    const all = await Promise.all(Array.from({ length: 5 }, () => clubs.count(YEAR)));
    expect(new Set(all).size).toBe(1);
    expect(openedSince().sort()).toEqual(["a", "b", "units"]);
  });

  test("of many periods open one register at a time", async () => {
    const { reader } = await watched({ a: 60, b: 50 });
    let [open, most] = [0, 0];
    const slow: Store = {
      ...reader,
      readRegister: async (id) => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setTimeout(resolve));
        open -= 1;
        return reader.readRegister(id);
      },
    };
    const clubs = countedClubs(slow);
    const periods = ["2024", "2024-05", "2024-04", "2024-Q1"];
    const counts = await Promise.all(periods.map((period) => sizes(clubs, planFor(period))));
    expect(counts).toEqual(periods.map(() => ["a 60", "b 50"]));
    expect(most).toBe(1);
  });

  test("of which none is left are gone", async () => {
    const { reader } = await watched({ a: 60, b: 50 });
    const gone = new Set<string>();
    const clubs = countedClubs({
      ...reader,
      readVersions: async () => {
        const { registers, units } = await reader.readVersions();
        return { registers: new Map([...registers].filter(([id]) => !gone.has(id))), units };
      },
    });
    expect(await sizes(clubs)).toEqual(["a 60", "b 50"]);
    gone.add("a");
    expect(await sizes(clubs)).toEqual(["b 50"]);
  });

  test("go on after the store failed, and miss nothing", async () => {
    const { reader, write } = await watched({ a: 60, b: 50 });
    let failing: string | undefined;
    const clubs = countedClubs({
      ...reader,
      readRegister: async (id) => {
        if (id === failing) throw new StoreError("busy", undefined);
        return reader.readRegister(id);
      },
    });
    await sizes(clubs);
    await write("a", 61);
    await write("b", 51);
    failing = "b";
    await expect(clubs.count(YEAR)).rejects.toBeInstanceOf(StoreError);
    failing = undefined;
    expect(await sizes(clubs)).toEqual(["a 61", "b 51"]);
  });

  test.each([
    ["all that fit are kept", 4, []],
    ["what was not asked for in the longest time is let go", 3, ["a", "b"]],
    ["with room for less than one, the last one asked for is kept", 1, ["a", "b"]],
  ])("%s", async (_, most, again) => {
    const { reader, openedSince } = await watched({ a: 60, b: 50 });
    const clubs = countedClubs(reader, most);
    await clubs.count(MAY);
    await clubs.count(YEAR);
    openedSince();
    await clubs.count(YEAR);
    expect(openedSince()).toEqual([]);
    await clubs.count(MAY);
    expect(openedSince()).toEqual(again);
  });

  test("kept are no more than may be, however many periods are asked for at once", async () => {
    const { reader, openedSince } = await watched({ a: 60, b: 50 });
    const clubs = countedClubs(reader, 4);
    const periods = Array.from({ length: 10 }, (_, i) => planFor(String(2014 + i)));
    await Promise.all(periods.map((plan) => clubs.count(plan)));
    openedSince();
    for (const plan of periods.toReversed()) await clubs.count(plan);
    // The two that were counted last are there; of the others nothing is.
    expect(openedSince().length).toBe(8 * 2);
  });

  test("of the year of today stay, whatever else anybody asks for", async () => {
    const { reader, openedSince } = await watched({ a: 60, b: 50 });
    const clubs = countedClubs(reader, 4);
    for (const plan of [YEAR, MAY, planFor("2023"), planFor("2022")]) await clubs.count(plan);
    openedSince();
    await clubs.count(YEAR);
    expect(openedSince()).toEqual([]);
  });

  test("of yesterday are let go of", async () => {
    const { reader, openedSince } = await watched({ a: 60 });
    const clubs = countedClubs(reader);
    await clubs.count(YEAR);
    await clubs.count({ ...YEAR, asOf: "2024-05-26" });
    openedSince();
    await clubs.count(YEAR);
    expect(openedSince()).toEqual(["a"]);
  });
});

describe("where many periods wait to be counted", () => {
  const MANY = Object.fromEntries(Array.from({ length: 18 }, (_, i) => [`c${i}`, 5]));
  const PERIODS = Array.from({ length: 12 }, (_, i) =>
    planFor(`2023-${String(i + 1).padStart(2, "0")}`),
  );

  test("anybody is asked to come again, and opens nothing; whoever sees all waits", async () => {
    const { reader, openedSince } = await watched(MANY);
    const clubs = countedClubs(reader);
    const waiting = PERIODS.map((plan) => clubs.countForAnybody(plan));
    const one = clubs.countWith("c0", planFor("2022"));
    const entitled = clubs.count(MAY);
    const counts = await Promise.all(waiting);
    expect(counts.filter((count) => count === CROWDED)).toHaveLength(4);
    expect(await one).toBe(CROWDED);
    expect((await entitled).clubs).toHaveLength(18);
    const opened = openedSince().filter((id) => id !== "units");
    // Eight periods, the one of whoever sees all, and the register that was asked for by itself.
    expect(opened).toHaveLength(9 * 18 + 1);
    expect(await clubs.countForAnybody(planFor("2022"))).not.toBe(CROWDED);
  });

  test("a few clubs that changed do not wait, nor what is counted already", async () => {
    const { reader, write } = await watched(MANY);
    const clubs = countedClubs(reader);
    await clubs.count(YEAR);
    await write("c3", 9);
    const order: string[] = [];
    const others = PERIODS.map(async (plan) => {
      if ((await clubs.countForAnybody(plan)) !== CROWDED) order.push("all");
    });
    const changed = clubs.countForAnybody(YEAR).then((count) => order.push("few") && count);
    expect(await changed).toMatchObject({ clubs: expect.any(Array) });
    await Promise.all(others);
    expect(order[0]).toBe("few");
  });
});
