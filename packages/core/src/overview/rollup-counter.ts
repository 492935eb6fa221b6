import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { communeOf } from "../club/club.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { FactSum } from "../facts/fact-sum.ts";
import type { Facts } from "../facts/facts.ts";
import type { Register } from "../register/register.ts";
import { BandTally } from "../sustainability/clubs-by-band.ts";
import { sustainability } from "../sustainability/sustainability.ts";

/** Counts registers one after the other, by the commune they lie in, and keeps sums alone. */
export class RollupCounter {
  private readonly _period: ReportingPeriod;
  private readonly _asOf: CivilDate;
  private readonly _total = new FactSum();
  private readonly _unplaced = new FactSum();
  private readonly _communes = new Map<string, FactSum>();
  private readonly _bands = new BandTally();
  private readonly _registersByClub = new Map<string, number>();
  private _clubs = 0;

  constructor(period: ReportingPeriod, asOf: CivilDate) {
    this._period = period;
    this._asOf = asOf;
  }

  /** Registers counted up to now. */
  get clubs(): number {
    return this._clubs;
  }

  /** Counts a register. */
  add(register: Register): void {
    const facts = clubFacts(register, this._period, this._asOf);
    const { values } = facts;
    const { id } = register.club;
    const code = communeOf(register.club, earlierOf(this._asOf, this._period.to));
    this._clubs += 1;
    this._registersByClub.set(id, (this._registersByClub.get(id) ?? 0) + 1);
    this._total.add(values);
    this._sumOf(code).add(values);
    // A club that was not there in the period has nothing to be judged by.
    if (values.clubsInPeriod > 0) this._bands.add(sustainability(facts));
  }

  /** What was counted up to now. */
  sums() {
    const facts = (sum: FactSum): Facts => ({
      period: this._period,
      asOf: this._asOf,
      values: sum.values(),
    });
    return {
      total: facts(this._total),
      communes: new Map([...this._communes].map(([code, sum]) => [code, facts(sum)])),
      unplaced: facts(this._unplaced),
      bands: this._bands.counts(),
      registersByClub: new Map(this._registersByClub),
    };
  }

  private _sumOf(code: string | undefined): FactSum {
    if (code === undefined) return this._unplaced;
    const sum = this._communes.get(code) ?? new FactSum();
    this._communes.set(code, sum);
    return sum;
  }
}
