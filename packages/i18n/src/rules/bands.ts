import type { Rule } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { isMoney, numberKind, numberText } from "./rule-numbers.ts";

/**
 * What a rule asks, in words and numbers. What is counted stands in its
 * statement; a measure of a pack's own is read as a share up to 1.
 *
 * @param rule - the rule
 * @param locale - the language
 * @returns a few words, without a full stop
 * @example
 * import { DECISION_1336 } from "@ishc/core";
 * import { describeBand } from "@ishc/i18n";
 * const rule = (id) => DECISION_1336.rules.find((each) => each.id === id);
 * describeBand(rule("COMP-SIZE"), "vi"); // "từ 50 đến 70"
 * describeBand(rule("A1-BORROW"), "vi"); // "ít nhất 50%"
 * describeBand(rule("A1-WITHIN"), "vi"); // "không có"
 * describeBand(rule("A3-VISIT"), "vi"); // "trung bình ít nhất 1 mỗi tuần"
 */
export function describeBand(rule: Rule, locale: Locale): string {
  const each = eachText(rule, locale);
  if (each === undefined) return bandText(rule, locale);
  const band = bandText(rule, locale);
  return locale === "vi" ? `trung bình ${band}${each}` : `${band}${each} on average`;
}

function bandText(rule: Rule, locale: Locale): string {
  const { min, max, strictMax } = rule.asks;
  const kind = numberKind(rule, max ?? min);
  const words = WORDS[locale];
  const currency = isMoney(rule) ? " đồng" : "";
  const least = numberText(kind, min, locale);
  const most = numberText(kind, max ?? min, locale) + currency;
  if (max === 0) return words.none;
  if (min === max) return `${words.exactly} ${most}`;
  if (kind === "share" && min === 1) return words.all;
  if (max === undefined) return `${words.atLeast} ${least}${currency}`;
  if (min === 0 && strictMax) return `${words.atMost} ${most}`;
  return locale === "vi" ? `từ ${least} đến ${most}` : `${least} to ${most}`;
}

const WORDS = {
  vi: {
    none: "không có",
    exactly: "đúng",
    all: "đủ 100%",
    atLeast: "ít nhất",
    atMost: "nhiều nhất",
  },
  en: {
    none: "none",
    exactly: "exactly",
    all: "all (100%)",
    atLeast: "at least",
    atMost: "at most",
  },
};

/** What a mean is for each of; undefined for what is no mean, empty where it cannot be named. */
export function eachText({ measures }: Rule, locale: Locale): string | undefined {
  if (!("over" in measures) || measures.kind !== "mean") return undefined;
  if (measures.per === 7) return locale === "vi" ? " mỗi tuần" : " a week";
  if (measures.under.startsWith("months")) return locale === "vi" ? " mỗi tháng" : " a month";
  return "";
}
