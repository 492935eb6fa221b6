/**
 * Why a number is not shown.
 *
 * - `small`: it counts fewer people than may be told, but some
 * - `complementary`: shown, it would let somebody work out another that is hidden
 */
export const SUPPRESSION_REASONS = ["small", "complementary"] as const;

/** One of {@link SUPPRESSION_REASONS}. */
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** A number that is kept back, and why. Never a zero or a gap that looks like one. */
export interface Suppressed<Reason extends string = SuppressionReason> {
  /** It is kept back. */
  readonly status: "suppressed";
  /** Why. */
  readonly reason: Reason;
  /** Always null, so that reading the value of either kind is safe. */
  readonly value: null;
}

/** A count of people as it may be told to anybody. */
export type PublishedCount =
  | {
      /** It may be told. */
      readonly status: "shown";
      /** The count. */
      readonly value: number;
    }
  | Suppressed;

/** A unit with what may be told of it. */
export interface PublishedUnit {
  /** Its code. */
  readonly code: string;
  /** Code of the unit it lies in, where that is told of, too. */
  readonly parent?: string;
  /** Every count by name. */
  readonly counts: Readonly<Record<string, PublishedCount>>;
}

/** A count that is told. */
export function shown(value: number): PublishedCount {
  return { status: "shown", value };
}

/** A number that is kept back. */
export function suppressed<Reason extends string>(reason: Reason): Suppressed<Reason> {
  return { status: "suppressed", reason, value: null };
}
