import type { Finding, IssuePath, Register } from "@ishc/core";
import { describeFinding, describePath, type Locale } from "@ishc/i18n";
import { faultText, placeText } from "../files/file-words.ts";
import { fieldPath, issueLines } from "../files/issue-lines.ts";
import { printable } from "../terminal/printable.ts";
import type { Style, Styled } from "../terminal/style.ts";
import { CHECK_WORDS } from "./check-words.ts";
import { type CheckedRegister, type Standing, standing } from "./checked-register.ts";
import { rowPlace } from "./row-place.ts";

/** Rows that a finding tells. */
const MOST_ROWS = 5;

/** How a register stands, at a glance. */
const MARKS: Readonly<Record<Standing, readonly [Style, string]>> = {
  unreadable: ["red", "✗"],
  refused: ["red", "✗"],
  missing: ["red", "✗"],
  striving: ["yellow", "!"],
  sound: ["green", "✓"],
};

/** What is to say of one register: what is wrong with it, or what it misses and what would mend that. */
export function checkText(checked: CheckedRegister, locale: Locale, styled: Styled): string[] {
  const mark = styled(...MARKS[standing(checked)]);
  if (checked.status === "unreadable") return [`${mark} ${printable(faultText(checked, locale))}`];
  const words = CHECK_WORDS[locale];
  const place = printable(placeText(checked, locale));
  if (checked.status === "refused") {
    const club = checked.clubId === undefined ? "" : ` (${checked.clubId})`;
    const { issues, issueCount } = checked;
    return [
      `${mark} ${place}${club}: ${words.refused(issueCount)}`,
      ...issueLines(issues, issueCount, locale),
    ];
  }
  const { id, name } = checked.register.club;
  return [
    `${mark} ${styled("bold", printable(name))} (${id}) – ${place}`,
    ...findingLines(checked.register, checked.findings, locale),
  ];
}

/** What is missed, the required first; of the rest how many. */
function findingLines(register: Register, findings: readonly Finding[], locale: Locale): string[] {
  const words = CHECK_WORDS[locale];
  const missed = findings.filter(({ outcome }) => outcome === "missed");
  const isRequired = ({ rule }: Finding) => rule.severity === "required";
  const ordered = [...missed.filter(isRequired), ...missed.filter((each) => !isRequired(each))];
  const count = (outcome: Finding["outcome"]) =>
    findings.filter((each) => each.outcome === outcome).length;
  return [
    ...ordered.flatMap((finding) => missedLines(register, finding, locale)),
    `  ${words.met(count("met"), count("above"), count("unknown"))}`,
  ];
}

function missedLines(register: Register, finding: Finding, locale: Locale): string[] {
  const { rule, rows = [] } = finding;
  const words = CHECK_WORDS[locale];
  const told = rows.slice(0, MOST_ROWS).map((path) => rowText(register, path, locale));
  const more = rows.length - told.length;
  return [
    `  ${rule.statement[locale]} (${words[rule.severity]}; ${rule.id})`,
    `    ${describeFinding(finding, locale)}`,
    ...told.map((row) => `    ${words.row} ${printable(row)}`),
    ...(more > 0 ? [`    ${words.more(more)}`] : []),
  ];
}

function rowText(register: Register, row: IssuePath, locale: Locale): string {
  const { path, id } = rowPlace(register, row);
  const named = id === undefined ? fieldPath(path) : `${fieldPath(path)} (${id})`;
  return `${named} – ${describePath(path, locale)}`;
}
