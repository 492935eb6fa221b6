import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openStore, type Store, storeErrorOf } from "@ishc/server";
import {
  illustrativeProvince,
  PROVINCE_SETTING,
  type ProvinceSetting,
} from "@ishc/tooling/generators";

/** The site's data: the store, and what the illustrative province says of itself. */
export interface SiteData {
  /** Where everything is kept. */
  readonly store: Store;
  /** Day, period and code of the province shown. */
  readonly sample: ProvinceSetting;
}

/**
 * Opens a database. The first time, the illustrative province is stored in it;
 * later, what was recorded meanwhile is kept.
 *
 * @param folder - where the database is, if no other is named; made when it does not exist
 * @param address - of a PostgreSQL database, or the path of a SQLite file
 * @throws StoreError when the disk or the database server is in the way
 */
export async function openData(folder: string, address?: string): Promise<SiteData> {
  const store = await openStore(address ?? fileIn(folder));
  try {
    await storeOnce(store);
    return { store, sample: PROVINCE_SETTING };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function fileIn(folder: string): string {
  makeFolder(folder);
  return join(folder, "association.sqlite");
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    try {
      mkdirSync(folder); // Of a read-only disk, only this one says so.
    } catch (error) {
      throw storeErrorOf(error);
    }
  }
}

async function storeOnce(store: Store): Promise<void> {
  await store.transaction(async (transaction) => {
    const { registers } = await transaction.readVersions();
    const units = await transaction.readUnits();
    // Invented clubs never come among real ones.
    if (units.length > 0 || registers.size > 0) return;
    const province = illustrativeProvince();
    await transaction.writeUnits(province.units);
    const change = { at: new Date().toISOString(), by: "association-site", why: "illustration" };
    for (const register of province.registers) await transaction.writeRegister(register, change);
  });
}
