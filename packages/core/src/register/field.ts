/**
 * How careful one has to be with a field, from the least to the most.
 *
 * | | who may see it | examples |
 * |---|---|---|
 * | `public` | everybody; says nothing about a person | the club, its meetings, fees |
 * | `personal` | the club and those who guide it; basic personal data | names, birth dates, attendance |
 * | `sensitive` | whoever needs it for the purpose agreed to | health, poverty, ethnic origin, loans, care |
 *
 * @see {@link SOURCES}: `decree-356-sensitive`, `decree-13` (law) for health and ethnic
 * origin; that poverty, loans and care needs are sensitive too is our choice, docs/decisions/0016
 */
export const SENSITIVITIES = ["public", "personal", "sensitive"] as const;

/** One of {@link SENSITIVITIES}. */
export type Sensitivity = (typeof SENSITIVITIES)[number];

/**
 * What kind of value a field holds: a day (`yyyy-MM-dd`), a date known at least
 * to the year, an id, text, a whole number, a ratio from 0 to 1, an amount in
 * whole đồng, one of a list of values, a list, or a group of fields.
 */
export const FIELD_TYPES = [
  "day",
  "partial-date",
  "id",
  "text",
  "whole-number",
  "ratio",
  "amount",
  "one-of",
  "list",
  "group",
] as const;

/** One of {@link FIELD_TYPES}. */
export type FieldType = (typeof FIELD_TYPES)[number];

/** A field of the register, as the data dictionary has it. */
export interface RegisterField {
  /** Where it is: names joined by `.`, with `[]` for any entry of a list, as in `members[].name`. */
  readonly path: string;
  /** What kind of value it holds. */
  readonly type: FieldType;
  /** What the entries of a list are. */
  readonly of?: FieldType;
  /** Every value it can have, for `one-of` and lists of it. */
  readonly values?: readonly (string | number)[];
  /** What its number counts or measures. */
  readonly unit?: string;
  /** The least a number may be. */
  readonly min?: number;
  /** The most a number may be. */
  readonly max?: number;
  /** The most characters a text may have. */
  readonly maxLength?: number;
  /** The fewest entries of a list; absent for 0. */
  readonly minEntries?: number;
  /** The most entries of a list. */
  readonly maxEntries?: number;
  /** Whether it must be there wherever its group is. */
  readonly required: boolean;
  /** How careful one has to be with it. */
  readonly sensitivity: Sensitivity;
  /** What it means. */
  readonly meaning: string;
}
