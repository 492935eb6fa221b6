import type { Finding, Register } from "@ishc/core";
import { describeFinding, describeIssue, type Locale } from "@ishc/i18n";
import type { CheckedRegister } from "./checked-register.ts";
import { rowPlace } from "./row-place.ts";

/** What is to say of one register, for programs: without the register, and with words for people. */
export function checkJson(checked: CheckedRegister, locale: Locale): object {
  if (checked.status === "unreadable") return checked;
  if (checked.status === "refused") {
    const issues = checked.issues.map((issue) => ({
      ...issue,
      message: describeIssue(issue, locale),
    }));
    return { ...checked, issues };
  }
  const { register, findings, ...place } = checked;
  const { id, name } = register.club;
  return {
    ...place,
    club: { id, name },
    findings: findings.map((finding) => findingJson(register, finding, locale)),
  };
}

function findingJson(register: Register, finding: Finding, locale: Locale): object {
  const { rule, rows, ...measured } = finding;
  return {
    rule: rule.id,
    severity: rule.severity,
    ...measured,
    ...(rows && { rows: rows.map((path) => rowPlace(register, path)) }),
    message: `${rule.statement[locale]}. ${describeFinding(finding, locale)}`,
  };
}
