import type { PartialDate } from "../calendar/partial-date.ts";

/** How one person is forgotten, the same in every document that speaks of them. */
export interface Forgetting {
  /** The id they had. */
  readonly memberId: string;
  /** The id that takes its place. */
  readonly pseudonym: string;
  /** Every name they are known to have been written by; left out of texts. */
  readonly names: readonly string[];
  /** What stays of the date of birth; absent where nothing does. */
  readonly birthDate?: PartialDate;
}
