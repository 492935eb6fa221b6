import type { AreaExpectation, AreaStanding } from "@ishc/core";
import { AREA_NAMES } from "../areas.ts";
import { formatMonth } from "../dates.ts";
import { lowerFirst, upperFirst } from "../internal/first-letter.ts";
import { ownText } from "../internal/own-text.ts";
import { spansCounted } from "../internal/spans.ts";
import type { Locale } from "../locale.ts";

/**
 * Says in one sentence how a club stands in all its areas: in how many there was
 * what is expected, which have been silent since when, and apart from them what
 * is not due yet or was not reported.
 *
 * @param standings - from `areaStandings`
 * @param locale - the language
 * @returns one sentence with its full stop
 * @example
 * import { areaStandings } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * import { describeAreas } from "@ishc/i18n";
 * const activities = [{ id: "a1", area: "rights", date: "2024-02-13" }];
 * const standings = areaStandings(buildRegister({ activities }), { asOf: "2024-07-31" });
 * describeAreas(standings.filter(({ expected }) => expected.key === "rights"), "vi");
 * // "0 trên 1 mảng; chưa có hoạt động về quyền và lợi ích từ tháng 3/2024."
 */
export function describeAreas(standings: readonly AreaStanding[], locale: Locale): string {
  const inState = (state: AreaStanding["state"]) =>
    standings.filter((standing) => standing.state === state);
  const notDue = inState("not-due");
  if (notDue.length === standings.length) {
    return locale === "vi" ? "Chưa có mảng nào đến hạn." : "No area is due yet.";
  }
  const clauses = [
    countText(standings, inState("not-reported").length, locale),
    ...silenceText(inState("missing"), locale),
    ...inState("missing")
      .filter(({ missingSince }) => missingSince === undefined)
      .map((each) => gapsText(each, locale)),
    ...notDueText(notDue, locale),
  ];
  return `${upperFirst(clauses.join("; "))}.`;
}

function countText(
  standings: readonly AreaStanding[],
  notReported: number,
  locale: Locale,
): string {
  const of = (count: number) =>
    locale === "vi"
      ? `${count} trên ${standings.length} mảng`
      : `${count} of ${standings.length} areas`;
  if (notReported === 0) return of(standings.filter(({ state }) => state === "kept").length);
  return locale === "vi"
    ? `chưa rõ ${of(notReported)} vì câu lạc bộ chưa báo cáo hoạt động`
    : `${of(notReported)} are not known, because activities were not reported`;
}

/** Areas silent since the same month are named together. */
function silenceText(missing: readonly AreaStanding[], locale: Locale): string[] {
  const since = new Map<string, AreaStanding[]>();
  for (const standing of missing) {
    const { missingSince: month } = standing;
    if (month !== undefined) since.set(month, [...(since.get(month) ?? []), standing]);
  }
  if (since.size === 0) return [];
  const groups = [...since].map(([month, areas]) => {
    const named = areas.map((each) => inArea(each, locale)).join(", ");
    return `${named} ${locale === "vi" ? "từ" : "since"} ${formatMonth(month, locale)}`;
  });
  return [`${locale === "vi" ? "chưa có hoạt động" : "no activity"} ${groups.join(", ")}`];
}

/** An area that is worked in again, but was not all the time. */
function gapsText(standing: AreaStanding, locale: Locale): string {
  const { due, kept, expected } = standing;
  const spans = spansCounted(due, expected.every, locale);
  return locale === "vi"
    ? `${inArea(standing, locale)} thiếu ${due - kept} trên ${spans}`
    : `nothing ${inArea(standing, locale)} in ${due - kept} of ${spans}`;
}

function notDueText(notDue: readonly AreaStanding[], locale: Locale): string[] {
  if (notDue.length === 0) return [];
  const named = notDue.map((each) => inArea(each, locale)).join(", ");
  return [locale === "vi" ? `chưa đến hạn ${named}` : `nothing due yet ${named}`];
}

/** “Về” and “in” before each name keep names with commas apart. */
function inArea({ expected }: AreaStanding, locale: Locale): string {
  return `${locale === "vi" ? "về" : "in"} ${lowerFirst(expectedName(expected, locale))}`;
}

/** What people call an area that a pack expects: by its own name, or that of one of the eight. */
export function expectedName({ key, name }: AreaExpectation, locale: Locale): string {
  return name?.[locale] ?? ownText(AREA_NAMES[locale], key) ?? key;
}
