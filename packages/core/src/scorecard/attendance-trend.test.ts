import fc from "fast-check";
import { expect, test } from "vitest";
import { earlierOf, laterOf } from "../calendar/civil-date.ts";
import { monthsOf } from "../calendar/month.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts, clubFactsWithEvidence } from "../facts/club-facts.ts";
import { wideRegisters } from "../facts/wide-registers.fixture.ts";
import { measure } from "../indicators/measure.ts";
import type { Register } from "../register/register.ts";
import { civilDates } from "../testing/arbitraries.ts";
import { attendanceTrend } from "./attendance-trend.ts";

const rulePack = "decision-1336";
const days = civilDates("2023-11-01", "2025-02-28");
/** Days in any order; of a period by the calendar, or of one that begins and ends within months. */
const spans = fc.tuple(days, days, fc.boolean()).map(([one, other, isWhole]) => {
  const span = { from: earlierOf(one, other), to: laterOf(one, other) };
  if (!isWhole) return span;
  const [first, last] = [span.from, span.to].map((day) => periodContaining(day, "month"));
  return { from: first?.from ?? "", to: last?.to ?? "" };
});

/** As the whole count of the month has it. */
function plainTrend(register: Register, months: readonly string[], asOf: string) {
  return months.map((month) => {
    const whole = clubFacts(register, periodContaining(`${month}-01`, "month"), asOf);
    return { month, attendance: measure("attendance-rate", whole, { rulePack }) };
  });
}

test("each month is what the whole count of the month says, whatever meetings are known", () => {
  fc.assert(
    fc.property(wideRegisters, spans, days, days, (register, span, asOf, other) => {
      const to = earlierOf(span.to, asOf);
      const period = { id: "any", kind: "span", ...span } as const;
      const { meetings } = clubFactsWithEvidence(register, period, asOf);
      const { meetings: others } = clubFactsWithEvidence(
        register,
        periodContaining(other, "quarter"),
        other,
      );
      const plain = plainTrend(register, monthsOf(span.from, to), asOf);
      for (const known of [meetings, others, undefined]) {
        const counting = { from: span.from, to, asOf, meetings: known };
        expect(attendanceTrend(register, counting, rulePack)).toEqual(plain);
      }
    }),
    { seed: 1336, numRuns: 200 },
  );
});
