import type { AdministrativeUnit, Register } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { expect, onTestFinished, test } from "vitest";
import type { PublishedOverview, PublishedScorecard } from "../contract/published.ts";
import { openStore } from "../store/open-store.ts";
import { apiOn, CHANGE } from "../testing/api.ts";
import { databaseKinds } from "../testing/databases.ts";

const since = { from: "1992-04-01" } as const;
const unitsWith = (name: string): AdministrativeUnit[] => [
  { code: "58", name, level: "province", ...since },
  {
    code: "00001",
    name: "Xã Một",
    level: "commune",
    ...since,
    parents: [{ code: "58", ...since }],
  },
];
const club = (id: string, members: number): Register =>
  buildRegister({
    club: { ...buildRegister().club, id },
    members: buildMembers(members),
    board: [],
  });

test.each(Object.entries(databaseKinds()))(
  "what another process writes in %s is in the next answer to anybody",
  async (_, { make }) => {
    const address = await make();
    const served = await openStore(address);
    const other = await openStore(address);
    onTestFinished(async () => void (await Promise.all([served.close(), other.close()])));
    const api = apiOn(served, { access: () => false });
    const write = (register: Register) =>
      other.transaction((each) => each.writeRegister(register, CHANGE));
    const read = async <T>(path: string) => (await (await api.get(path)).json()) as T;
    const province = async () => {
      const { name, clubs, members } = await read<PublishedOverview>("/units/58");
      return { name, clubs, members };
    };
    const sizeOf = async (id: string) =>
      (await read<PublishedScorecard>(`/clubs/${id}/scorecard`)).measurements.find(
        ({ indicator }) => indicator === "club-size",
      )?.value;

    await other.transaction((each) => each.writeUnits(unitsWith("Tỉnh Cũ")));
    await write(club("a", 61));
    expect(await province()).toEqual({ name: "Tỉnh Cũ", clubs: 1, members: 61 });
    expect(await sizeOf("a")).toBe(61);
    await write(club("b", 54));
    expect(await province()).toEqual({ name: "Tỉnh Cũ", clubs: 2, members: 115 });
    await write(club("a", 62));
    expect(await sizeOf("a")).toBe(62);
    expect(await province()).toEqual({ name: "Tỉnh Cũ", clubs: 2, members: 116 });
    // A club that gets too small hides itself and the one it could be worked out by.
    await write(club("b", 3));
    expect([await sizeOf("a"), await sizeOf("b")]).toEqual([null, null]);
    await other.transaction((each) => each.writeUnits(unitsWith("Tỉnh Mới")));
    expect((await province()).name).toBe("Tỉnh Mới");
  },
);
