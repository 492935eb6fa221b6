import { describe, expect, test } from "vitest";
import { type PeriodKind, periodContaining } from "../calendar/reporting-period.ts";
import type { Membership } from "../club/member.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { earlierDays, membersOverTime } from "./members-over-time.ts";

const quarter = periodContaining("2024-05-31", "quarter");

/** A club whose first members have always been there, and the others for one spell. */
const clubOf = (always: number, others: number, spell: Omit<Membership, "kind">, met = "") =>
  buildRegister({
    members: buildMembers(always + others).map((member, i) =>
      i < always ? member : { ...member, memberships: [{ kind: "official", ...spell }] },
    ),
    board: [],
    ...(met !== "" && {
      meetings: [{ id: "m", date: met, kind: "general", status: "held", attendance: [] }],
    }),
  });

test.each<[PeriodKind, string, string[]]>([
  ["month", "2024-05-31", ["2024-04-30"]],
  ["month", "2024-05-10", ["2024-04-30"]],
  ["month", "2024-04-30", []],
  ["quarter", "2024-06-30", ["2024-03-31", "2024-04-30", "2024-05-31"]],
  ["quarter", "2024-05-31", ["2024-03-31", "2024-04-30"]],
  ["quarter", "2025-01-01", ["2024-03-31", "2024-04-30", "2024-05-31"]],
])("of a %s counted on %s, members are told elsewhere on %j", (kind, asOf, days) => {
  expect(earlierDays(periodContaining("2024-05-15", kind), asOf)).toEqual(days);
});

describe("members over time", () => {
  test.each<[string, ReturnType<typeof clubOf>, number]>([
    ["nobody", clubOf(0, 0, { from: "2021-06-01" }), 0],
    ["the same all the time", clubOf(50, 0, { from: "2021-06-01" }), 50],
    ["more since the day before the period", clubOf(3, 60, { from: "2024-03-31" }), 63],
    ["more since the second day of it", clubOf(3, 60, { from: "2024-04-02" }), 3],
    ["more since the first day of a month", clubOf(3, 60, { from: "2024-06-01" }), 3],
    ["nobody before", clubOf(0, 60, { from: "2024-06-01" }), 60],
    [
      "fewer between two turns of a month",
      clubOf(60, 3, { from: "2024-05-02", to: "2024-05-20" }),
      60,
    ],
    [
      "few who were alone at a meeting",
      clubOf(0, 3, { from: "2024-05-02", to: "2024-05-20" }, "2024-05-10"),
      3,
    ],
    [
      "few, and a meeting after they left",
      clubOf(0, 3, { from: "2024-05-02", to: "2024-05-20" }, "2024-05-21"),
      0,
    ],
  ])("%s", (_, register, fewest) => {
    expect(membersOverTime(register, quarter, "2024-07-05").fewest).toBe(fewest);
  });

  test("on the days on which they are told elsewhere, and where the club lay", () => {
    const grown = clubOf(3, 60, { from: "2024-04-02" });
    const communes = [
      { code: "a", from: "2021-06-01", to: "2024-04-30" },
      { code: "b", from: "2024-05-01" },
    ];
    const moved = { ...grown, club: { ...grown.club, communes } };
    expect(membersOverTime(moved, quarter, "2024-07-05")).toEqual({
      fewest: 3,
      earlier: [3, 63, 63],
      communes: ["a", "a", "b"],
    });
  });

  test("of a club that sleeps are none", () => {
    const awake = clubOf(50, 0, { from: "2021-06-01" });
    const stages = [...awake.club.stages, { stage: "dormant" as const, from: "2024-05-10" }];
    const asleep = { ...awake, club: { ...awake.club, stages } };
    expect(membersOverTime(asleep, quarter, "2024-07-05").earlier).toEqual([50, 50, 0]);
  });

  test("of a period to come are none", () => {
    const none = { fewest: 0, earlier: [], communes: [] };
    expect(membersOverTime(clubOf(3, 0, { from: "2021-06-01" }), quarter, "2024-03-01")).toEqual(
      none,
    );
  });
});
