import { buildRegister } from "@ishc/core/testing";
import { expect, onTestFinished, test } from "vitest";
import { CHANGE } from "../testing/api.ts";
import { databaseKinds } from "../testing/databases.ts";
import { openStore } from "./open-store.ts";
import type { Store } from "./store.ts";

test.each(Object.entries(databaseKinds()))(
  "in %s, versions tell what changed, also to another connection",
  async (_, { make }) => {
    const address = await make();
    const writer = await openStore(address);
    const reader = await openStore(address);
    onTestFinished(async () => void (await Promise.all([writer.close(), reader.close()])));
    const write = (work: Parameters<Store["transaction"]>[0]) => writer.transaction(work);
    const club = (id: string) => buildRegister({ club: { ...buildRegister().club, id } });
    const told = async () => {
      const { registers, units } = await reader.readVersions();
      return [[...registers].sort(), units];
    };

    expect(await told()).toEqual([[], 1]);
    await write((each) => each.writeRegister(club("a"), CHANGE));
    await write((each) => each.writeRegister(club("b"), CHANGE));
    await write((each) => each.writeRegister(club("a"), CHANGE));
    const clubs = [
      ["a", 2],
      ["b", 1],
    ];
    expect(await told()).toEqual([clubs, 1]);
    const unit = { code: "58", name: "Tỉnh Một", level: "province", from: "1992-04-01" } as const;
    await write((each) => each.writeUnits([unit]));
    expect(await told()).toEqual([clubs, 2]);
    await write((each) => each.writeUnits([]));
    await write((each) => each.writeUnits([{ ...unit, name: "Tỉnh Hai" }]));
    expect(await told()).toEqual([clubs, 4]);

    const undone = write(async (each) => {
      await each.writeRegister(club("a"), CHANGE);
      await each.writeUnits([]);
      throw new Error("Thôi.");
    });
    await expect(undone).rejects.toThrow("Thôi.");
    expect(await told()).toEqual([clubs, 4]);
  },
);
