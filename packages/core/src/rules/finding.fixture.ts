import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import type { Register } from "../register/register.ts";
import { buildRegister } from "../testing/index.ts";
import type { Units } from "../unit/unit-index.ts";
import { checkClub } from "./check-club.ts";
import type { Finding } from "./finding.ts";
import type { RulePack } from "./rule-pack.ts";

/** The day, and what else a club is checked for. */
interface On {
  readonly asOf?: string;
  readonly period?: ReportingPeriod;
  readonly rulePack?: RulePack;
  readonly units?: Units;
}

/** What is found of one rule, for the built club with some sections of its own, at the end of 2024 unless told. */
export function finding(
  id: string,
  sections: Partial<Register>,
  { asOf = "2024-12-31", ...options }: On = {},
): Finding {
  const found = checkClub(buildRegister(sections), { asOf, ...options });
  const [one] = found.filter((each) => each.rule.id === id);
  if (!one) throw new Error(`no rule ${id} is in force on ${asOf}`);
  return one;
}

/** A finding in a few words, to be read in a table: `missed: 29 of 50, add 3`, `unknown: not-due`. */
export function told({ outcome, reason, numerator, denominator, mend }: Finding): string {
  const counted = denominator === 1 ? `${numerator}` : `${numerator} of ${denominator}`;
  const words = [`${outcome}: ${reason ?? counted}`];
  if (mend?.add !== undefined) words.push(`add ${mend.add}`);
  if (mend?.remove !== undefined) words.push(`remove ${mend.remove}`);
  return words.join(", ");
}

/** The sentence of a finding, in one step. */
export function toldOf(id: string, sections: Partial<Register>, on?: On): string {
  return told(finding(id, sections, on));
}
