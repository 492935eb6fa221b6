import type { Register, UnitIndex } from "@ishc/core";
import type { StoreReader } from "../store/store.ts";
import { type Count, type CountPlan, KeptCount } from "./kept-count.ts";
import { keptUnits } from "./kept-units.ts";
import { oneByOne } from "./one-by-one.ts";

/**
 * Counted clubs kept at a time, over all periods: some 5 KB each, so 100 MB. As many as the
 * country has, or 600 clubs in 33 periods. Our choice.
 */
const MOST_CLUBS = 20_000;

/**
 * All clubs, counted; a club is counted again only when its register has another
 * version. Versions are asked of the database each time, so that what another process wrote
 * is in the next answer.
 */
export interface CountedClubs {
  /** The units that clubs lie in, as they are now. */
  readonly units: () => Promise<UnitIndex>;
  /** All clubs for a period. */
  readonly count: (plan: CountPlan) => Promise<Count>;
  /** The same with the register of one club, which is counted exactly as it is given; undefined for an unknown club. */
  readonly countWith: (
    clubId: string,
    plan: CountPlan,
  ) => Promise<(Count & { readonly register: Register }) | undefined>;
}

/**
 * Counts clubs of a store.
 *
 * @param store - where they are
 * @param mostClubs - how many counted clubs are kept, of all periods together; those of the period
 * asked for last are kept in any case
 */
export function countedClubs(
  store: Pick<StoreReader, "readVersions" | "readRegister" | "readUnits">,
  mostClubs: number = MOST_CLUBS,
): CountedClubs {
  const kept = new Map<string, KeptCount>();
  const units = keptUnits(store);
  // Whoever asks for many periods at once waits, and not those who send.
  const opening = oneByOne();
  const keptFor = (plan: CountPlan): KeptCount => {
    const { from, to } = plan.period;
    const key = `${plan.asOf} ${from} ${to}`;
    const found = kept.get(key) ?? new KeptCount({ store, units, plan, opening });
    kept.delete(key); // What was asked for last stands last.
    kept.set(key, found);
    letGo(kept, mostClubs);
    return found;
  };
  return {
    units: async () => units((await store.readVersions()).units),
    count: (plan) => keptFor(plan).count(),
    countWith: (clubId, plan) => keptFor(plan).countWith(clubId),
  };
}

/** Lets go of what nobody asked for in the longest time. */
function letGo(kept: Map<string, KeptCount>, most: number): void {
  let total = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [key, { size }] of kept) {
    if (total <= most || kept.size === 1) return;
    kept.delete(key);
    total -= size;
  }
}
