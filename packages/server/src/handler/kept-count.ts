import { type CountedClub, countedClub, type Register, type UnitIndex } from "@ishc/core";
import type { StoredRegister, StoreReader, Versions } from "../store/store.ts";
import { Line, oneByOne } from "./one-by-one.ts";
import { type CountsFor, type PublicCounts, publicCounts } from "./public-counts.ts";

/** The period and the day that clubs are counted for. */
export type CountPlan = Omit<CountsFor, "units">;

/** All clubs, counted for one period and day. */
export interface Count {
  /** All units. */
  readonly units: UnitIndex;
  /** The clubs, in the order of their ids. */
  readonly clubs: readonly CountedClub[];
  /** What of them may be told to anybody; worked out when it is first asked for. */
  readonly publicCounts: () => PublicCounts;
}

/** What a count stands on. */
interface CountSource {
  readonly store: Pick<StoreReader, "readVersions" | "readRegister">;
  readonly units: (version: number) => Promise<UnitIndex>;
  readonly plan: CountPlan;
  /** Where the counts of all periods wait for each other as far as they open registers. */
  readonly lines: CountingLines;
}

/** Two lines: whoever needs a few clubs counted again does not wait for those who need all of them. */
export class CountingLines {
  readonly #few = new Line();
  readonly #many = new Line();

  /** Whether so much waits that anybody is asked to come again. */
  isFullFor(clubs: number): boolean {
    return clubs > CLUBS_A_TURN && this.#many.length >= MOST_WAITING;
  }

  /** Has clubs counted in their turn. */
  take(clubs: number, work: () => Promise<void>): Promise<void> {
    return (clubs > CLUBS_A_TURN ? this.#many : this.#few).take(work);
  }
}

/** Counts of whole periods that may wait for anybody. Of 600 clubs the last of them comes after some ten seconds. Our choice. */
const MOST_WAITING = 8;

/** Said where {@link MOST_WAITING} counts wait already. */
export const CROWDED = "crowded";

/** So many clubs are counted before others get their turn: some 30 ms. */
const CLUBS_A_TURN = 16;

/** The clubs of one period, kept between requests. */
export class KeptCount {
  private readonly source: CountSource;
  private readonly clubs = new Map<
    string,
    { readonly version: number; readonly club: CountedClub }
  >();
  private made: Count | undefined;
  /** What two ask for at once is worked out once. */
  private readonly inTurn = oneByOne();

  /** @param source - the store, the units, the period */
  constructor(source: CountSource) {
    this.source = source;
  }

  /** How many clubs it keeps. */
  get size(): number {
    return this.clubs.size;
  }

  /** All clubs as they are now, however many wait. */
  count(): Promise<Count> {
    return this.inTurn(async () => this.bringUpToDate(await this.source.store.readVersions()));
  }

  /** All clubs as they are now, unless too many wait. */
  countForAnybody(): Promise<Count | typeof CROWDED> {
    return this.inTurn(async () => {
      const versions = await this.source.store.readVersions();
      return this.isCrowded(versions) ? CROWDED : this.bringUpToDate(versions);
    });
  }

  /** The same, one of them exactly as in the register given along; undefined for an unknown one. */
  countWith(
    clubId: string,
  ): Promise<(Count & { readonly register: Register }) | typeof CROWDED | undefined> {
    return this.inTurn(async () => {
      const { store } = this.source;
      const versions = await store.readVersions();
      const stored = await store.readRegister(clubId);
      if (!stored) return undefined;
      if (this.isCrowded(versions, clubId)) return CROWDED;
      this.put(clubId, stored);
      return { ...(await this.bringUpToDate(versions, clubId)), register: stored.register };
    });
  }

  private isCrowded(versions: Versions, done?: string): boolean {
    return this.source.lines.isFullFor(this.staleIn(versions, done).length);
  }

  private async bringUpToDate(versions: Versions, done?: string): Promise<Count> {
    for (const id of this.clubs.keys()) {
      if (!versions.registers.has(id) && id !== done) this.drop(id);
    }
    const stale = this.staleIn(versions, done);
    if (stale.length > 0) {
      await this.source.lines.take(stale.length, () => this.countAgain(stale));
    }
    const units = await this.source.units(versions.units);
    if (this.made?.units !== units) this.made = this.make(units);
    return this.made;
  }

  /** Clubs to be counted again, but for one that is seen to. */
  private staleIn({ registers }: Versions, done?: string): string[] {
    return [...registers]
      .filter(([id, version]) => id !== done && this.clubs.get(id)?.version !== version)
      .map(([id]) => id);
  }

  private async countAgain(ids: readonly string[]): Promise<void> {
    for (const [i, id] of ids.entries()) {
      if (i > 0 && i % CLUBS_A_TURN === 0) await othersTurn();
      const stored = await this.source.store.readRegister(id);
      if (stored) this.put(id, stored);
      else this.drop(id);
    }
  }

  private put(id: string, { register, version }: StoredRegister): void {
    if (this.clubs.get(id)?.version === version) return;
    const { period, asOf } = this.source.plan;
    this.clubs.set(id, { version, club: countedClub(register, period, asOf) });
    this.made = undefined;
  }

  private drop(id: string): void {
    this.clubs.delete(id);
    this.made = undefined;
  }

  private make(units: UnitIndex): Count {
    const clubs = [...this.clubs.values()]
      .map(({ club }) => club)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    let counts: PublicCounts | undefined;
    return {
      units,
      clubs,
      publicCounts: () => {
        counts ??= publicCounts(clubs, { units, ...this.source.plan });
        return counts;
      },
    };
  }
}

/** Lets what waits be answered in between. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
