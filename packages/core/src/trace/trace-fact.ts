import type { FactId } from "../facts/fact-catalogue.ts";
import type { Register } from "../register/register.ts";
import type { TraceOptions } from "./counting.ts";
import type { FactTrace } from "./fact-trace.ts";
import { traceFacts } from "./trace-facts.ts";

/**
 * Finds the rows of a register that count in a fact, by leaving them out. A row
 * counts where the fact is another one without it, and without whatever points at
 * it: a member's marks, the payments on a loan. Where several rows say the same,
 * as two meetings of a month do, each of them counts with an effect of 0.
 *
 * Nothing is known of the fact but how it is counted, so this holds for every one
 * of them. What is not written is no row: for members without a mark see
 * {@link traceTogether}. A fact of 0 or 1 that asks whether there is enough names
 * the rows without which there would not be. How it is found, and what it cannot
 * say, is in docs/decisions/0031.
 *
 * Personal data: rows are about people, so a trace is for the club and those who
 * guide it. It is in no scorecard.
 *
 * @param fact - which fact
 * @param register - a register from {@link parseRegister}
 * @param options - the period; where wanted, the day of counting
 * @returns its value, and the rows that count in it, place by place
 * @example
 * import { periodContaining, traceFact } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const trace = traceFact("boardWomen", buildRegister(), { period: periodContaining("2024-05-31", "month") });
 * trace.value; // 5
 * trace.lists.map(({ place, effect }) => [place, effect]); // [["club.stages", 5], ["members", 5], ["board", 5]]
 * trace.lists[1].rows[0]; // { path: ["members", 0], id: "m1", effect: 1 }
 */
export function traceFact(fact: FactId, register: Register, options: TraceOptions): FactTrace {
  const [trace] = traceFacts([fact], register, options);
  return trace as FactTrace;
}
