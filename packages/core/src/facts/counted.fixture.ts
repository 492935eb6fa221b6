import { parsePeriod } from "../calendar/reporting-period.ts";
import type { Register } from "../register/register.ts";
import { buildRegister } from "../testing/index.ts";
import { clubFacts } from "./club-facts.ts";
import type { FactValues } from "./facts.ts";

/** What a table of facts expects: some of them. */
export type Expected = Partial<FactValues>;

/** The facts of the built club with some sections of its own, in 2024 unless told. */
export function counted(sections: Partial<Register>, period = "2024", asOf?: string): FactValues {
  return factsOf(buildRegister(sections), period, asOf);
}

/** The same without a roll. */
export function countedWithoutRoll(sections: Partial<Register>): FactValues {
  const { members: _, ...register } = buildRegister(sections);
  return factsOf(register, "2024");
}

function factsOf(register: Register, period: string, asOf?: string): FactValues {
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new Error(`${period} is no period`);
  return clubFacts(register, parsed.value, asOf).values;
}

/** The built club with some fields of its own. */
export function club(more: Partial<Register["club"]>): Pick<Register, "club"> {
  return { club: { ...buildRegister().club, ...more } };
}
