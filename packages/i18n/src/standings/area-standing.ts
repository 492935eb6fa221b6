import type { AreaStanding } from "@ishc/core";
import { formatDate, formatMonth } from "../dates.ts";
import { everySpan, spanNames, spansCounted } from "../internal/spans.ts";
import type { Locale } from "../locale.ts";
import { formatCount } from "../numbers.ts";
import { type SourcesOf, shortCitation } from "../rules/citations.ts";
import { expectedName } from "./area-summary.ts";

/**
 * Says how a club stands in one area: what there is to show, how often something
 * is expected and who says so, and which months or quarters have nothing.
 *
 * @param standing - one of `areaStandings`
 * @param locale - the language
 * @param rulePack - the pack it was judged under, for sources of its own
 * @returns two sentences with their full stops
 * @example
 * import { areaStandings } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * import { describeArea } from "@ishc/i18n";
 * const activities = [{ id: "a1", area: "rights", date: "2024-02-13" }];
 * const standings = areaStandings(buildRegister({ activities }), { asOf: "2024-07-31" });
 * const rights = standings.find(({ expected }) => expected.key === "rights");
 * describeArea(rights, "vi");
 * // "Quyền và lợi ích: trong kỳ có 1 hoạt động, gần nhất ngày 13/02/2024. Cần ít nhất mỗi quý một lần (lựa chọn của bộ công cụ): đạt 1 trên 2 quý; thiếu quý II năm 2024; chưa có hoạt động từ tháng 3/2024."
 */
export function describeArea(standing: AreaStanding, locale: Locale, rulePack?: SourcesOf): string {
  const { every, source, authority } = standing.expected;
  const cited = shortCitation(source, authority, locale, rulePack);
  const often = everySpan(every, locale);
  const expected =
    locale === "vi" ? `Cần ít nhất ${often} một lần` : `At least one ${often} is expected`;
  const there = `${expectedName(standing.expected, locale)}: ${evidenceText(standing, locale)}.`;
  return `${there} ${expected} (${cited}): ${stateText(standing, locale)}.`;
}

function evidenceText({ entries, lastDate }: AreaStanding, locale: Locale): string {
  const last = lastDate === undefined ? undefined : formatDate(lastDate, locale);
  const count = formatCount(entries, locale);
  if (locale === "vi") {
    const there =
      entries === 0 ? "trong kỳ chưa có hoạt động nào" : `trong kỳ có ${count} hoạt động`;
    return last === undefined ? there : `${there}, gần nhất ngày ${last}`;
  }
  const there = `${entries === 0 ? "no" : count} ${entries === 1 ? "activity" : "activities"}`;
  return `${there} in the period${last === undefined ? "" : `, the last on ${last}`}`;
}

function stateText(standing: AreaStanding, locale: Locale): string {
  const { state, kept, due, missing, missingSince, expected } = standing;
  const isVietnamese = locale === "vi";
  if (state === "not-due") return isVietnamese ? "chưa đến hạn" : "not due yet";
  if (state === "not-reported") {
    return isVietnamese
      ? "chưa rõ, vì câu lạc bộ chưa báo cáo hoạt động"
      : "not known, because activities were not reported";
  }
  const spans = spansCounted(due, expected.every, locale);
  const parts = [isVietnamese ? `đạt ${kept} trên ${spans}` : `${kept} of ${spans} kept`];
  if (missing.length > 0) {
    parts.push(`${isVietnamese ? "thiếu" : "missing"} ${spanNames(missing, locale)}`);
  }
  if (missingSince !== undefined) {
    const month = formatMonth(missingSince, locale);
    parts.push(isVietnamese ? `chưa có hoạt động từ ${month}` : `none since ${month}`);
  }
  return parts.join("; ");
}
