import type { CivilDate } from "../calendar/civil-date.ts";
import { dayBefore } from "../calendar/next-day.ts";
import type { AdministrativeUnit, ParentUnit, UnitLevel } from "./administrative-unit.ts";

/** First days of the years told; on the third, districts end and provinces merge. */
export const EPOCHS = ["2005-01-01", "2015-03-01", "2025-07-01", "2028-01-01"] as const;
const REFORM = EPOCHS[2];

/** An invented country, made of plots of land that never change: what units say can be held against them. */
export interface InventedCountry {
  readonly units: readonly AdministrativeUnit[];
  /** For each epoch and plot, the units it lies in, the lowest first. */
  readonly plots: readonly (readonly (readonly AdministrativeUnit[])[])[];
}

/**
 * Invents a country and its reforms: communes renamed, merged, split up to five
 * ways and moved to another district or province; codes given again to other
 * places; provinces merged; districts ended, one of them an island without communes.
 *
 * @param choices - at least one; any numbers, used again from the start when they run out
 */
export function inventCountry(choices: readonly number[]): InventedCountry {
  return new Inventor(choices).invent();
}

const PLOTS = 14;

/** The schema's types, still growing. */
interface Draft extends AdministrativeUnit {
  parents: ParentUnit[];
}

class Inventor {
  readonly #choices: readonly number[];
  #used = 0;
  #fresh = 0;
  readonly #freeCodes: string[] = [];
  readonly #above = new Map<Draft, Draft>();
  readonly #units: Draft[] = [];
  #provinces: Draft[] = [];
  #districts: Draft[] = [];
  /** The lowest unit of each plot. */
  #bases: Draft[] = [];

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  invent(): InventedCountry {
    const plots = EPOCHS.map((day, epoch) => {
      if (epoch === 0) this.#settle(day);
      else this.#reform(day);
      return this.#bases.map((base) => this.#chain(base));
    });
    const units = this.#units.map(({ parents, ...unit }) =>
      parents.length > 0 ? { ...unit, parents } : unit,
    );
    const finished = new Map(this.#units.map((draft, i) => [draft, units[i] ?? draft]));
    const found = (draft: Draft) => finished.get(draft) ?? draft;
    return { units, plots: plots.map((epoch) => epoch.map((chain) => chain.map(found))) };
  }

  #settle(day: CivilDate): void {
    const country = this.#begin("country", day);
    this.#provinces = this.#times(2 + this.#pick(2), () => this.#begin("province", day));
    for (const province of this.#provinces) this.#put(province, country, day);
    this.#districts = this.#times(2 + this.#pick(3), () => this.#begin("district", day));
    for (const district of this.#districts) this.#put(district, this.#one(this.#provinces), day);
    const communes = this.#times(2 + this.#pick(5), () => this.#begin("commune", day));
    for (const commune of communes) this.#put(commune, this.#one(this.#districts), day);
    const island = this.#begin("district", day);
    this.#put(island, this.#one(this.#provinces), day);
    this.#bases = this.#times(PLOTS, (plot) => (plot === 0 ? island : this.#one(communes)));
    this.#drop(communes);
  }

  #reform(day: CivilDate): void {
    this.#mergeProvinces(day);
    this.#regroupCommunes(day);
    if (day === REFORM) {
      for (const district of this.#districts) this.#end(district, day);
      this.#districts = [];
    }
    for (const district of [...this.#districts, ...this.#bases.slice(0, 1)]) {
      this.#stay(district, this.#provinces, day);
    }
    const above = this.#districts.length > 0 ? this.#districts : this.#provinces;
    for (const commune of new Set(this.#bases.slice(1))) this.#stay(commune, above, day);
  }

  /** Some provinces become one; a single one gets a new name. */
  #mergeProvinces(day: CivilDate): void {
    const merged = this.#provinces.filter(() => this.#pick(2) === 0);
    if (merged.length === 0) return;
    const country = this.#above.get(this.#one(merged));
    for (const province of merged) this.#end(province, day);
    const united = this.#begin("province", day);
    if (country) this.#put(united, country, day);
    for (const province of merged) province.successors = [{ ...identity(united), share: 1 }];
    this.#provinces = [...this.#provinces.filter((each) => !merged.includes(each)), united];
  }

  /** Some communes end, and their plots are dealt out to new ones. */
  #regroupCommunes(day: CivilDate): void {
    const before = this.#bases;
    const ending = new Set(before.filter((_, plot) => plot > 0 && this.#pick(2) === 0));
    if (day === REFORM) ending.add(this.#one(before.slice(0, 1)));
    for (const commune of ending) this.#end(commune, day);
    const dealt = this.#times(1 + this.#pick(5), () => this.#begin("commune", day));
    const island = day === REFORM ? this.#begin("commune", day) : undefined;
    this.#bases = before.map((base, plot) => {
      if (plot === 0) return island ?? base;
      return ending.has(base) ? this.#one(dealt) : base;
    });
    this.#drop(dealt);
    for (const ended of ending) ended.successors = successorsOf(ended, before, this.#bases);
  }

  /** Takes communes without land out again. */
  #drop(communes: readonly Draft[]): void {
    for (const empty of communes.filter((each) => !this.#bases.includes(each))) {
      this.#units.splice(this.#units.indexOf(empty), 1);
    }
  }

  /** Keeps the unit above where it is still there; now and then, and otherwise, another one. */
  #stay(unit: Draft, choice: readonly Draft[], day: CivilDate): void {
    const above = this.#above.get(unit);
    const keeps = above && choice.includes(above) && this.#pick(3) > 0;
    this.#put(unit, keeps ? above : this.#one(choice), day);
  }

  #put(unit: Draft, above: Draft, day: CivilDate): void {
    if (this.#above.get(unit) === above) return;
    const last = unit.parents[unit.parents.length - 1];
    if (last) last.to = dayBefore(day);
    unit.parents.push({ code: above.code, from: day });
    this.#above.set(unit, above);
  }

  #begin(level: UnitLevel, from: CivilDate): Draft {
    const isUsedAgain = this.#freeCodes.length > 0 && this.#pick(3) > 0;
    const again = isUsedAgain ? this.#pick(this.#freeCodes.length) : -1;
    this.#fresh += 1;
    const [code = `u${this.#fresh}`] = again < 0 ? [] : this.#freeCodes.splice(again, 1);
    const draft: Draft = { code, name: `Unit ${this.#fresh}`, level, from, parents: [] };
    this.#units.push(draft);
    return draft;
  }

  #end(unit: Draft, day: CivilDate): void {
    unit.to = dayBefore(day);
    const last = unit.parents[unit.parents.length - 1];
    if (last && this.#pick(2) === 0) last.to = unit.to;
    this.#freeCodes.push(unit.code);
  }

  #chain(base: Draft): Draft[] {
    const chain: Draft[] = [];
    for (let at: Draft | undefined = base; at; at = this.#above.get(at)) chain.push(at);
    return chain;
  }

  #pick(count: number): number {
    const choice = this.#choices[this.#used % this.#choices.length] ?? 0;
    this.#used += 1;
    return choice % count;
  }

  #one<T>(of: readonly T[]): T {
    const one = of[this.#pick(of.length)];
    if (one === undefined) throw new Error("There is nothing to choose from.");
    return one;
  }

  #times<T>(count: number, make: (i: number) => T): T[] {
    return Array.from({ length: count }, (_, i) => make(i));
  }
}

const identity = ({ code, from }: AdministrativeUnit) => ({ code, from });

/** Ten people live on a plot, and nobody on the second. */
function successorsOf(ended: Draft, before: readonly Draft[], after: readonly Draft[]) {
  const people = new Map<Draft, number>();
  for (const [plot, base] of before.entries()) {
    const heir = after[plot];
    if (base !== ended || !heir) continue;
    people.set(heir, (people.get(heir) ?? 0) + (plot === 1 ? 0 : 10));
  }
  const total = [...people.values()].reduce((sum, each) => sum + each, 0);
  return [...people].map(([heir, share]) => ({ ...identity(heir), share: total > 0 ? share : 1 }));
}
