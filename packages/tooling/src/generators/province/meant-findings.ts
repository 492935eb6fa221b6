/** Something that one club of the illustrative province lacks on purpose. */
export type Twist =
  | "small"
  | "few-women"
  | "few-older"
  | "no-deputy"
  | "no-decision"
  | "few-carers"
  | "few-borrowers"
  | "unmeasured-month"
  | "no-rights"
  | "overspent"
  | "above-ceiling"
  | "twice-on-roll"
  | "no-consent";

/** A finding that the province is meant to give, so that there is something to find. */
export interface MeantFinding {
  /** Number of the club, 1 to 36. */
  readonly club: number;
  /** Id of the rule it misses. */
  readonly rule: string;
  /** What the club lacks. */
  readonly twist: Twist;
  /** What was done, in words. */
  readonly why: string;
  /**
   * Where it shows: when the year so far is judged; when April 2024 alone is; or
   * only under the law on personal data that came into force in 2026.
   */
  readonly shows: "year" | "april" | "later-law";
}

/** Everything that is amiss in the illustrative province. Nothing else is. */
export const MEANT_FINDINGS: readonly MeantFinding[] = [
  {
    club: 2,
    rule: "ORG-DECISION",
    twist: "no-decision",
    why: "the decision that founded it is not recorded",
    shows: "year",
  },
  { club: 4, rule: "COMP-SIZE", twist: "small", why: "has 46 members", shows: "year" },
  {
    club: 7,
    rule: "A3-VOL",
    twist: "few-carers",
    why: "has 4 home-care volunteers",
    shows: "year",
  },
  { club: 9, rule: "COMP-WOMEN", twist: "few-women", why: "is 56 % women", shows: "year" },
  {
    club: 11,
    rule: "A1-BORROW",
    twist: "few-borrowers",
    why: "lends to a third of its members",
    shows: "year",
  },
  {
    club: 12,
    rule: "ALL-8",
    twist: "no-rights",
    why: "does nothing for people's rights from April 2024 on",
    shows: "april",
  },
  { club: 15, rule: "COMP-OLDER", twist: "few-older", why: "is 54 % older people", shows: "year" },
  {
    club: 18,
    rule: "A2-MEASURE",
    twist: "unmeasured-month",
    why: "measured nobody in March 2024",
    shows: "year",
  },
  {
    club: 20,
    rule: "A8-BALANCE",
    twist: "overspent",
    why: "has an operating fund below zero for six days of February 2024",
    shows: "year",
  },
  { club: 23, rule: "COMP-SIZE", twist: "small", why: "has 46 members", shows: "year" },
  {
    club: 26,
    rule: "A1-WITHIN",
    twist: "above-ceiling",
    why: "lent 2 million đồng more than its own ceiling",
    shows: "year",
  },
  {
    club: 28,
    rule: "DATA-TWICE",
    twist: "twice-on-roll",
    why: "has two entries of one name and birth year",
    shows: "year",
  },
  { club: 30, rule: "BOARD-DEPUTY", twist: "no-deputy", why: "has no deputy head", shows: "year" },
  {
    club: 33,
    rule: "DATA-CONSENT",
    twist: "no-consent",
    why: "measured a member who agreed to nothing",
    shows: "later-law",
  },
];
