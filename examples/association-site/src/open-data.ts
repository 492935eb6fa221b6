import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openSqliteStore, type Store, storeErrorOf } from "@ishc/server";
import { type IllustrativeProvince, illustrativeProvince } from "@ishc/tooling/generators";

/** The site's data: the store, and what the illustrative province says of itself. */
export interface SiteData {
  /** Where everything is kept. */
  readonly store: Store;
  /** Day, period and code of the province shown. */
  readonly sample: Pick<IllustrativeProvince, "asOf" | "period" | "provinceCode">;
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
    const province = illustrativeProvince();
    await storeOnce(store, province);
    return { store, sample: province };
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

async function storeOnce(store: Store, province: IllustrativeProvince): Promise<void> {
  await store.transaction(async (transaction) => {
    const units = await transaction.readUnits();
    if (units.length > 0) return;
    await transaction.writeUnits(province.units);
    for (const register of province.registers) await transaction.writeRegister(register);
  });
}
