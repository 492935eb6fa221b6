/** That rows of one place point at rows of another. */
export interface Reference {
  /** The place of the rows that point. */
  readonly from: string;
  /** The field that holds the id; absent where the rows are ids themselves. */
  readonly by?: string;
  /** The place of the rows that are pointed at. */
  readonly to: string;
  /** Whether the two are one, told under the row that is pointed at: a line, and the line that takes it back. */
  readonly isOne?: boolean;
}

const INCOME = "funds.incomeGeneration.entries";
const OPERATING = "funds.operating.entries";

/**
 * Which rows would make no sense without another, and so go along with it: a
 * member's marks, the visits to a person, the payments on a loan. Where a
 * reference only says more about a row, as the meeting of an activity, or the
 * member who paid a fee, the row stays.
 */
export const REFERENCES: readonly Reference[] = [
  { from: "board", by: "memberId", to: "members" },
  { from: "volunteers", by: "memberId", to: "members" },
  { from: "volunteers[].mentees", by: "memberId", to: "members" },
  { from: "meetings[].attendance", by: "memberId", to: "members" },
  { from: "activities[].memberIds", to: "members" },
  { from: "care.pairings", by: "personId", to: "care.people" },
  { from: "care.pairings", by: "memberId", to: "members" },
  { from: "care.visits", by: "personId", to: "care.people" },
  { from: "care.visits", by: "memberId", to: "members" },
  { from: "health.rounds[].measured", to: "members" },
  { from: "health.rounds[].readings", by: "memberId", to: "members" },
  { from: "health.checkUps[].memberIds", to: "members" },
  { from: INCOME, by: "loanId", to: "funds.loans" },
  { from: INCOME, by: "reverses", to: INCOME, isOne: true },
  { from: OPERATING, by: "reverses", to: OPERATING, isOne: true },
  { from: "funds.loans", by: "memberId", to: "members" },
  { from: "support.training[].memberIds", to: "members" },
  { from: "dataRequests", by: "memberId", to: "members" },
];

const POINTED_AT: ReadonlySet<string> = new Set(
  REFERENCES.filter(({ isOne }) => !isOne).map(({ to }) => to),
);

/** Whether rows of other places would make no sense without those of a place. */
export function isPointedAt(place: string): boolean {
  return POINTED_AT.has(place);
}
