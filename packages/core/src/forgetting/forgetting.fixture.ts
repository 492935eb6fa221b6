import fc from "fast-check";
import { parsePeriod } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import type { FactId } from "../facts/fact-catalogue.ts";
import { fundBalance } from "../fund/fund-movements.ts";
import type { Register } from "../register/register.ts";
import { registers } from "../testing/arbitraries.ts";

/** Registers with somebody on the roll, and the ids of two of them, or of one twice. */
export const peopled = registers
  .filter(({ members }) => (members?.length ?? 0) > 0)
  .chain((register) => {
    const id = fc.constantFrom(...(register.members ?? []).map((member) => member.id));
    return fc.record({ register: fc.constant(register), one: id, other: id });
  });

const PERIODS = ["2023-12", "2024-05", "2024-Q2", "2024"].map((text) => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
});

/** Every number that a register comes to: facts of several periods, balances of several days. */
function totalsOf(register: Register): ReadonlyMap<string, number | undefined> {
  const totals = new Map<string, number | undefined>();
  for (const period of PERIODS) {
    const { values } = clubFacts(register, period);
    for (const [id, value] of Object.entries(values)) totals.set(`${id} ${period.id}`, value);
  }
  for (const name of ["incomeGeneration", "operating"] as const) {
    const fund = register.funds?.[name];
    for (const day of ["2023-12-31", "2024-05-17", "2025-01-01"]) {
      if (fund) totals.set(`${name} ${day}`, fundBalance(fund, day));
    }
  }
  return totals;
}

/** The facts that two registers do not have in common, once each. */
export function changedFacts(before: Register, after: Register): FactId[] {
  const was = totalsOf(before);
  const changed = [...totalsOf(after)].filter(([name, value]) => value !== was.get(name));
  return [...new Set(changed.map(([name]) => name.split(" ")[0] as FactId))];
}
