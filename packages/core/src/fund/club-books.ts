import type { CivilDate } from "../calendar/civil-date.ts";
import { bookOf, type FundBook } from "./fund-book.ts";
import type { Funds } from "./funds.ts";
import { type LoanHistory, loanHistories } from "./loan-history.ts";

/** The money of a club made ready for counting: each ledger is gone through once, however much is asked of it. */
export class ClubBooks {
  /** The section of the register. */
  readonly funds: Funds;
  /** The book of the income generation fund; undefined where the club has none. */
  readonly incomeGeneration: FundBook | undefined;
  /** The book of the operating fund; undefined where the club has none. */
  readonly operating: FundBook | undefined;
  /** Both books, as far as the club has them. */
  readonly all: readonly FundBook[];
  private _asked: Asked | undefined;

  /** @param funds - the section of the register */
  constructor(funds: Funds) {
    this.funds = funds;
    this.incomeGeneration = funds.incomeGeneration && bookOf(funds.incomeGeneration);
    this.operating = funds.operating && bookOf(funds.operating);
    this.all = [this.incomeGeneration, this.operating].filter((book) => book !== undefined);
  }

  /**
   * What stands about each loan on a day; see {@link loanHistories}. What was asked
   * last is kept: several parts of the facts ask about the same day.
   *
   * @param asOf - entries after this day are not seen
   * @param knownOn - the day by which entries were taken back
   * @returns one history a loan, in the order of the loans; undefined where they,
   * or the fund they are paid from, are not reported
   */
  historiesOn(asOf: CivilDate, knownOn: CivilDate = asOf): readonly LoanHistory[] | undefined {
    const [book, { loans }] = [this.incomeGeneration, this.funds];
    if (!book || !loans) return undefined;
    // Where nothing was taken back, it does not matter by which day.
    const known = book.isAmended ? knownOn : asOf;
    if (this._asked?.asOf !== asOf || this._asked.knownOn !== known) {
      const histories = loanHistories(loans, book, asOf, { knownOn: known });
      this._asked = { asOf, knownOn: known, histories };
    }
    return this._asked.histories;
  }
}

interface Asked {
  readonly asOf: CivilDate;
  readonly knownOn: CivilDate;
  readonly histories: readonly LoanHistory[];
}
