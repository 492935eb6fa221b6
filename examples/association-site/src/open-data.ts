import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openSqliteStore, type Store, storeErrorOf } from "@ishc/server";
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
 * Opens the database in a folder. The first time, the illustrative province is
 * stored in it; later, what was recorded meanwhile is kept.
 *
 * @param folder - made when it does not exist
 * @throws StoreError when the disk is in the way
 */
export async function openData(folder: string): Promise<SiteData> {
  makeFolder(folder);
  const store = await openSqliteStore(join(folder, "association.sqlite"));
  try {
    await storeOnce(store);
    return { store, sample: PROVINCE_SETTING };
  } catch (error) {
    await store.close();
    throw error;
  }
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
    const units = await transaction.readUnits();
    if (units.length > 0) return;
    const province = illustrativeProvince();
    await transaction.writeUnits(province.units);
    const change = { at: new Date().toISOString(), by: "association-site", why: "illustration" };
    for (const register of province.registers) await transaction.writeRegister(register, change);
  });
}
