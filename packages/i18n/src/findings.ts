import type { Finding, Outcome, Quantity } from "@ishc/core";
import type { Locale } from "./locale.ts";
import { reasonText } from "./measurements.ts";
import { formatCount, formatRatio } from "./numbers.ts";

const OUTCOMES: Record<Locale, Record<Outcome, string>> = {
  vi: { met: "Đạt", above: "Cao hơn mức nêu ra", missed: "Chưa đạt", unknown: "Chưa rõ" },
  en: { met: "Met", above: "Above the band", missed: "Not met", unknown: "Not known" },
};

/**
 * What people call the outcome of a rule.
 *
 * @param outcome - of a finding
 * @param locale - the language
 * @returns one or a few words
 * @example
 * import { outcomeName } from "@ishc/i18n";
 * outcomeName("missed", "vi"); // "Chưa đạt"
 */
export function outcomeName(outcome: Outcome, locale: Locale): string {
  return OUTCOMES[locale][outcome];
}

/**
 * Says a finding in one or two sentences: how the club stands, what was
 * measured, and what would mend it.
 *
 * @param finding - from `checkClub`
 * @param locale - the language
 * @returns sentences with their full stops; the rule's own statement stands beside them
 * @example
 * import { checkClub } from "@ishc/core";
 * import { buildMembers, buildRegister } from "@ishc/core/testing";
 * import { describeFinding } from "@ishc/i18n";
 * const [size] = checkClub(buildRegister({ members: buildMembers(48) }), { asOf: "2024-05-31" });
 * describeFinding(size, "vi"); // "Chưa đạt: hiện có 48. Cần thêm 2 người."
 */
export function describeFinding(finding: Finding, locale: Locale): string {
  const name = outcomeName(finding.outcome, locale);
  if (finding.value === null) return `${name}: ${unknownText(finding, locale)}.`;
  const measured =
    locale === "vi" ? `hiện có ${shown(finding, locale)}` : `now ${shown(finding, locale)}`;
  return [`${name}: ${measured}.`, ...mendText(finding, locale)].join(" ");
}

function unknownText({ reason }: Finding, locale: Locale): string {
  if (reason !== undefined && reason !== "blank") return reasonText(reason, locale);
  return locale === "vi" ? "còn người chưa rõ ngày sinh" : "some birth dates are not known";
}

function shown({ rule, value, numerator, denominator }: Finding, locale: Locale): string {
  const count = formatCount(numerator, locale);
  if ("fact" in rule.measures) return count;
  const of = locale === "vi" ? "trên" : "of";
  return `${formatRatio(value ?? 0, locale)} (${count} ${of} ${formatCount(denominator, locale)})`;
}

function mendText({ rule, mend }: Finding, locale: Locale): string[] {
  if (!mend) return [];
  const what = unitName(rule.measures, locale);
  const { add, remove } = mend;
  if (add !== undefined) {
    return [locale === "vi" ? `Cần thêm ${add} ${what}.` : `${add} more needed (${what}).`];
  }
  return [locale === "vi" ? `Cần bớt ${remove} ${what}.` : `${remove} too many (${what}).`];
}

/** What is added to mend a rule, by what the rule measures. */
function unitName(measures: Quantity, locale: Locale): string {
  const key = "fact" in measures ? measures.fact : measures.indicator;
  return UNIT_NAMES[locale][key] ?? UNIT_NAMES[locale].members;
}

interface UnitNames extends Partial<Record<string, string>> {
  readonly members: string;
}

const UNIT_NAMES: Record<Locale, UnitNames> = {
  vi: {
    members: "người",
    "older-share": "người từ 60 tuổi",
    "women-share": "phụ nữ",
    "younger-share": "người dưới 60 tuổi",
    boardHeads: "Chủ nhiệm",
    boardDeputies: "Phó Chủ nhiệm",
    "meeting-regularity": "tháng có sinh hoạt",
    areasCovered: "mảng có hoạt động",
  },
  en: {
    members: "people",
    "older-share": "people of 60 and over",
    "women-share": "women",
    "younger-share": "people under 60",
    boardHeads: "head",
    boardDeputies: "deputy",
    "meeting-regularity": "months with a meeting",
    areasCovered: "areas active",
  },
};
