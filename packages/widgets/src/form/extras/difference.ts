/** One thing that two records say differently, in words. */
export interface Difference {
  /** Whom or what it is about. */
  readonly about: string;
  /** What the stored record says. */
  readonly stored: string;
  /** What was entered here. */
  readonly mine: string;
}
