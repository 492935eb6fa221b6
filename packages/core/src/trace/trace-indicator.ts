import type { IndicatorId } from "../indicators/catalogue.ts";
import { indicator } from "../indicators/measure.ts";
import type { Register } from "../register/register.ts";
import type { TraceOptions } from "./counting.ts";
import type { FactTrace } from "./fact-trace.ts";
import { traceFacts } from "./trace-facts.ts";

/** Which rows of a register an indicator of the club comes from. Personal data: not for publication. */
export interface IndicatorTrace {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** The rows that count above the line. */
  readonly numerator: FactTrace;
  /** The rows that count below the line. */
  readonly denominator: FactTrace;
  /** The rows of what is not known; absent where there can be none. */
  readonly blank?: FactTrace;
}

/**
 * Finds the rows of a register that count above and below the line of an
 * indicator, and in what is not known; each as {@link traceFact} does.
 *
 * Personal data: rows are about people, so a trace is for the club and those who
 * guide it. It is in no scorecard.
 *
 * @param id - which indicator
 * @param register - a register from {@link parseRegister}
 * @param options - the period; where wanted, the day of counting
 * @returns a trace of each of its facts
 * @throws RangeError for an unknown indicator
 * @example
 * import { periodContaining, traceIndicator } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const period = periodContaining("2024-05-31", "month");
 * const { numerator, denominator } = traceIndicator("women-share", buildRegister(), { period });
 * const members = ({ lists }) => lists.find(({ place }) => place === "members").rows.length;
 * [members(numerator), members(denominator)]; // [35, 55]
 */
export function traceIndicator(
  id: IndicatorId,
  register: Register,
  options: TraceOptions,
): IndicatorTrace {
  const { numerator, denominator, blank } = indicator(id);
  const facts = [numerator, denominator, ...(blank ? [blank] : [])];
  const [above, below, unknown] = traceFacts(facts, register, options);
  return {
    indicator: id,
    numerator: above as FactTrace,
    denominator: below as FactTrace,
    ...(unknown && { blank: unknown }),
  };
}
