import * as z from "zod/mini";
import { type Month, monthOf } from "../calendar/month.ts";
import { parsePeriod, type ReportingPeriod } from "../calendar/reporting-period.ts";
import { misuse } from "../errors.ts";
import { id, list, text } from "../internal/schema.ts";
import type { Authority, CitedSource } from "../sources.ts";
import { TARGET_QUANTITIES, type TargetQuantity } from "./target-quantity.ts";

/** What a target asks: no less than its value, more than it, or no more. */
export const TARGET_DIRECTIONS = ["at-least", "more-than", "at-most"] as const;

/** One of {@link TARGET_DIRECTIONS}. */
export type TargetDirection = (typeof TARGET_DIRECTIONS)[number];

/** The `unit` of a target of the whole country. */
export const COUNTRY = "country";

/** How binding a target's source is; see {@link Authority}. */
const AUTHORITIES = ["law", "guideline", "practice", "our-choice"] as const satisfies Authority[];

/** The least value that can be asked for, a hundredth of a per cent (our choice: it is divided by). */
const LEAST = 0.0001;
/** A thousand million: more than there are people, or communes. */
const MOST = 1_000_000_000;

const value = () => z.number().check(z.minimum(LEAST), z.maximum(MOST));

/** The form of a target in JSON. */
export const TargetSchema = z.strictObject({
  id: id(),
  unit: id(),
  what: z.enum(TARGET_QUANTITIES as [TargetQuantity, ...TargetQuantity[]]),
  period: z.string(),
  value: value(),
  direction: z.enum(TARGET_DIRECTIONS),
  path: z.optional(list(z.strictObject({ by: z.string(), value: value() }), 100)),
  source: z.string(),
  authority: z.enum(AUTHORITIES),
  note: z.optional(text(500)),
});

/** A value to be reached on the way. */
export interface TargetPoint {
  /** The month by whose end it is to be reached. */
  readonly by: Month;
  /** The value. */
  readonly value: number;
}

/** A number that a unit is to reach by the end of a period. */
export interface Target {
  /** Stable id. */
  readonly id: string;
  /** Code of the unit, as it was on the first day of the period; {@link COUNTRY} for the whole. */
  readonly unit: string;
  /** What is counted or measured. */
  readonly what: TargetQuantity;
  /** Id of the period, `2025-08--2030-12` say: what is founded or joins counts from its first day, and it is due on its last. */
  readonly period: string;
  /** The value: a whole number, a ratio in 0…1, or so many for each. */
  readonly value: number;
  /** Whether the value is the least, too little by itself, or the most. */
  readonly direction: TargetDirection;
  /** Values on the way, in the order of time, the last before the end; in between the path is straight. */
  readonly path?: readonly TargetPoint[];
  /** The document that sets it. */
  readonly source: CitedSource;
  /** How binding that document is. */
  readonly authority: Authority;
  /** What a reader must know before leaning on it. */
  readonly note?: string;
}

/** The period of a target. */
export function periodOf({ id: name, period }: Pick<Target, "id" | "period">): ReportingPeriod {
  const read = parsePeriod(period);
  if (read.ok) return read.value;
  throw misuse(`a period for ${name}`, period, "Read targets with parseTargets.");
}

/** The last month of a target. */
export function lastMonth(target: Pick<Target, "id" | "period">): Month {
  return monthOf(periodOf(target).to);
}
