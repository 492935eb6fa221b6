import type { CivilDate } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import type { FactId } from "../facts/fact-catalogue.ts";
import type { Register } from "../register/register.ts";

/** When a trace counts. */
export interface TraceOptions {
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting; the period's last day unless given. */
  readonly asOf?: CivilDate | undefined;
}

/** What some facts come to, in a fixed order. */
export type Counts = readonly number[];

/** Counts some facts of a register: all that a trace knows of them. */
export type Count = (register: Register) => Counts;

/** Counts the facts asked for, in their order. */
export function countOf(facts: readonly FactId[], { period, asOf }: TraceOptions): Count {
  return (register) => {
    const { values } = clubFacts(register, period, asOf);
    return facts.map((fact) => values[fact]);
  };
}

/** By how much each fact of some counts is above that of others. */
export function difference(some: Counts, others: Counts): number[] {
  return some.map((value, i) => value - (others[i] as number));
}

/** Whether any of some counts is not 0. */
export function isSomething(counts: Counts): boolean {
  return counts.some((value) => value !== 0);
}
