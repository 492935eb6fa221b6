import type { RulePack } from "@ishc/core";
import { formatDate, formatPeriod, type Locale } from "@ishc/i18n";
import type { AskedPeriod } from "../command/asked-period.ts";
import type { Styled } from "../terminal/style.ts";
import { checkJson } from "./check-json.ts";
import { checkText } from "./check-text.ts";
import { CHECK_WORDS, type CheckCounts, summaryText } from "./check-words.ts";
import type { CheckedRegister } from "./checked-register.ts";

/** What a check was made for, and how many registers stand how: complete once all were gone through. */
export interface CheckView extends AskedPeriod {
  readonly rulePack: RulePack | undefined;
  readonly counts: CheckCounts;
  readonly locale: Locale;
  readonly styled: Styled;
}

/** A check for people: a paragraph a register, and how many stand how. */
export async function* checkReport(
  all: AsyncIterable<CheckedRegister>,
  view: CheckView,
): AsyncGenerator<string> {
  const { period, asOf, rulePack, counts, locale, styled } = view;
  const days = [formatPeriod(period, locale), formatDate(asOf, locale)] as const;
  yield `${styled("bold", CHECK_WORDS[locale].title(...days, rulePack?.name[locale]))}\n\n`;
  for await (const each of all) yield `${checkText(each, locale, styled).join("\n")}\n\n`;
  yield `${summaryText(counts, locale)}\n`;
}

/** A check for programs: JSON in pieces, a register at a time. */
export async function* checkJsonReport(
  all: AsyncIterable<CheckedRegister>,
  { period, asOf, rulePack, counts, locale }: CheckView,
): AsyncGenerator<string> {
  const head = { kind: "ishc-check", version: 1, period, asOf, rulePack: rulePack?.id ?? null };
  yield `${JSON.stringify(head).slice(0, -1)},"registers":[`;
  let separator = "\n";
  for await (const each of all) {
    yield `${separator}${JSON.stringify(checkJson(each, locale))}`;
    separator = ",\n";
  }
  yield `\n],"counts":${JSON.stringify(counts)}}\n`;
}
