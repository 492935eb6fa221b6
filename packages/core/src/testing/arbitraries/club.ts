import fc from "fast-check";
import { dayAfter } from "../../calendar/next-day.ts";
import { BUDGET_SOURCES, CLUB_STAGES, type Club } from "../../club/club.ts";
import { civilDates, type Days, spansWithin } from "./days.ts";

/** A club in its first commune, or moved to another one since. */
export const clubs: fc.Arbitrary<Club> = civilDates("2020-01-01", "2023-12-31").chain((from) =>
  fc
    .record(
      {
        id: fc.constantFrom("club-01", "club-02", "club-03"),
        name: fc.constant("CLB Thôn Minh Họa"),
        village: fc.constant("Thôn Minh Họa"),
        communes: communesFrom(from),
        stages: stagesFrom(from),
        parentAssociations: spansWithin({ from }, 2).map((spans) => spans.map(parentIn)),
        foundingDecision: civilDates("2019-01-01").map((date) => ({
          number: "222/QĐ-UBND",
          date,
          issuedBy: "UBND xã Minh Họa",
        })),
        rulesAdoptedOn: civilDates(from),
        programme: fc
          .constantFrom(...BUDGET_SOURCES)
          .map((budget) => ({ name: "Kế hoạch minh họa", budget })),
        documents: fc.subarray([{ number: "72/KH-UBND", date: "2021-01-08" }]),
        performingTeamFormedOn: civilDates(from),
      },
      { requiredKeys: ["id", "name", "village", "communes", "stages"] },
    )
    .map((club) => club as Club),
);

function communesFrom(from: string): fc.Arbitrary<Club["communes"]> {
  const moved = civilDates(from, "2025-11-30").map((to) => [
    { code: "00001", from, to },
    { code: "00002", from: dayAfter(to) },
  ]);
  return fc.oneof(fc.constant<Club["communes"]>([{ code: "00001", from }]), moved);
}

function stagesFrom(from: string): fc.Arbitrary<Club["stages"]> {
  const later = fc.record({
    stage: fc.constantFrom(...CLUB_STAGES),
    from: civilDates("2024-01-01", "2024-12-31"),
  });
  return fc
    .array(later, { maxLength: 3 })
    .map((stages) => [
      { stage: "active", from },
      ...[...stages].sort((a, b) => (a.from < b.from ? -1 : 1)),
    ]);
}

function parentIn(span: Days) {
  return { name: "Hội Người cao tuổi xã Minh Họa", communeCode: "00001", ...span };
}
