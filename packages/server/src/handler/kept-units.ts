import { type UnitIndex, unitIndex } from "@ishc/core";
import type { StoreReader } from "../store/store.ts";

/** Reads the units of a store when they have another version than those it has. */
export function keptUnits(
  store: Pick<StoreReader, "readUnits">,
): (version: number) => Promise<UnitIndex> {
  let kept: { readonly version: number; readonly index: Promise<UnitIndex> } | undefined;
  return (version) => {
    if (kept?.version !== version) {
      const index = store.readUnits().then(unitIndex);
      kept = { version, index };
      // A store that failed may answer next time.
      index.catch(() => {
        if (kept?.index === index) kept = undefined;
      });
    }
    return kept.index;
  };
}
