import type { CivilDate, Register, UnitIndex } from "@ishc/core";
import type { StoreReader } from "../store/store.ts";
import {
  type Count,
  CountingLines,
  type CountPlan,
  type CROWDED,
  KeptCount,
} from "./kept-count.ts";
import { keptUnits } from "./kept-units.ts";

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
  /** All clubs for a period, for whoever sees all. */
  readonly count: (plan: CountPlan) => Promise<Count>;
  /** The same for anybody, who comes again later where too many periods wait to be counted. */
  readonly countForAnybody: (plan: CountPlan) => Promise<Count | typeof CROWDED>;
  /**
   * The same for anybody with the register of one club, which is counted exactly as it is given; undefined for
   * an unknown club.
   */
  readonly countWith: (
    clubId: string,
    plan: CountPlan,
  ) => Promise<(Count & { readonly register: Register }) | typeof CROWDED | undefined>;
}

/**
 * Counts clubs of a store.
 *
 * @param store - where they are
 * @param mostClubs - how many counted clubs are kept, of all periods together. Those of the year of today are kept
 * in any case, so that no other period that anybody asks for sends them away; and those of a single period
 */
export function countedClubs(
  store: Pick<StoreReader, "readVersions" | "readRegister" | "readUnits">,
  mostClubs: number = MOST_CLUBS,
): CountedClubs {
  const kept = new Map<string, Kept>();
  const units = keptUnits(store);
  // Whoever asks for many periods at once waits, and not those who send.
  const lines = new CountingLines();
  const keptFor = (plan: CountPlan): KeptCount => {
    const { from, to } = plan.period;
    const key = `${plan.asOf} ${from} ${to}`;
    const found = kept.get(key) ?? { plan, count: new KeptCount({ store, units, plan, lines }) };
    kept.delete(key); // What was asked for last stands last.
    kept.set(key, found);
    return found.count;
  };
  const counted = async <T>(
    plan: CountPlan,
    work: (count: KeptCount) => Promise<T>,
  ): Promise<T> => {
    try {
      return await work(keptFor(plan));
    } finally {
      letGo(kept, { most: mostClubs, asOf: plan.asOf });
    }
  };
  return {
    units: async () => units((await store.readVersions()).units),
    count: (plan) => counted(plan, (count) => count.count()),
    countForAnybody: (plan) => counted(plan, (count) => count.countForAnybody()),
    countWith: (clubId, plan) => counted(plan, (count) => count.countWith(clubId)),
  };
}

interface Kept {
  readonly plan: CountPlan;
  readonly count: KeptCount;
}

/** Lets go of other days, and of what nobody asked for in the longest time. */
function letGo(
  kept: Map<string, Kept>,
  { most, asOf }: { readonly most: number; readonly asOf: CivilDate },
): void {
  for (const [key, { plan }] of kept) if (plan.asOf < asOf) kept.delete(key);
  let total = [...kept.values()].reduce((sum, { count }) => sum + count.size, 0);
  for (const [key, { plan, count }] of kept) {
    if (total <= most || kept.size === 1) return;
    if (isYearOfToday(plan)) continue;
    kept.delete(key);
    total -= count.size;
  }
}

function isYearOfToday({ period: { kind, from, to }, asOf }: CountPlan): boolean {
  return kind === "year" && from <= asOf && asOf <= to;
}
