import { describe, expect, test } from "vitest";
import type { Activity } from "../activity/activity.ts";
import type { Area } from "../activity/area.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";

const deed = (
  area: Area,
  kind: string | undefined,
  date: string,
  more: Partial<Activity> = {},
): Activity => ({
  id: `${area}-${kind}-${date}`,
  area,
  date,
  ...(kind !== undefined && { kind }),
  ...more,
});
const help = (date: string, peopleReached?: number) =>
  deed("self-help", "hardship-help", date, peopleReached === undefined ? {} : { peopleReached });

test.each<[string, Activity[] | undefined, Expected]>([
  ["not reported", undefined, { deedsNotReported: 1, deedsCounted: 0, monthsActive: 0 }],
  [
    "nothing",
    [],
    {
      deedsCounted: 1,
      monthsActive: 12,
      mentoringMonths: 0,
      communityActionMonths: 0,
      hardshipHelped: 0,
      rightsActivities: 0,
    },
  ],
  [
    "of no kind",
    [deed("livelihood", undefined, "2024-05-13")],
    { deedsNotReported: 1, monthsActive: 0, exchangesNotReported: 1 },
  ],
  [
    "one of a kind, one of none",
    [deed("livelihood", undefined, "2024-05-13"), deed("culture", "games", "2024-05-13")],
    { deedsCounted: 1, monthsActive: 12, mentoringMonths: 0 },
  ],
  [
    "a month with no kind, and a month with both",
    [
      deed("livelihood", undefined, "2024-05-13"),
      deed("livelihood", "mentoring", "2024-06-13"),
      deed("livelihood", undefined, "2024-06-14"),
    ],
    { mentoringMonths: 1, mentoringUnknown: 1, communityActionUnknown: 0 },
  ],
  [
    "self-help of no kind may have been either",
    [
      deed("self-help", undefined, "2024-05-13", { peopleReached: 4 }),
      deed("self-help", undefined, "2024-05-14"),
      help("2024-06-13"),
    ],
    {
      communityActions: 0,
      communityActionMonths: 0,
      communityActionUnknown: 1,
      selfHelpOfNoKind: 2,
      hardshipHelped: 1,
      hardshipUnknown: 5,
    },
  ],
  [
    "no kind, beside the year",
    [
      deed("self-help", undefined, "2023-12-31"),
      deed("self-help", undefined, "2025-01-01"),
      help("2024-06-13"),
    ],
    { communityActionUnknown: 0, selfHelpOfNoKind: 0, hardshipUnknown: 0 },
  ],
  [
    "of a kind of the club's own",
    [deed("livelihood", "x-rice-bank", "2024-05-13")],
    { deedsCounted: 1, mentoringMonths: 0 },
  ],
  [
    "mentoring, twice in May and once in June",
    [
      deed("livelihood", "mentoring", "2024-05-01"),
      deed("livelihood", "mentoring", "2024-05-31"),
      deed("livelihood", "mentoring", "2024-06-01"),
    ],
    { mentoringMonths: 2 },
  ],
  [
    "mentoring beside the year",
    [deed("livelihood", "mentoring", "2023-12-31"), deed("livelihood", "mentoring", "2025-01-01")],
    { mentoringMonths: 0 },
  ],
  [
    "community actions on both ends of the year",
    [
      deed("self-help", "community-action", "2024-01-01"),
      deed("self-help", "community-action", "2024-12-31"),
    ],
    { communityActions: 2, communityActionMonths: 2, mentoringMonths: 0 },
  ],
  [
    "community actions, two in May and one beside the year",
    [
      deed("self-help", "community-action", "2024-05-01"),
      deed("self-help", "community-action", "2024-05-31"),
      deed("self-help", "community-action", "2025-01-01"),
    ],
    { communityActions: 2, communityActionMonths: 1 },
  ],
  [
    "people helped, counted and not",
    [help("2024-05-13", 5), help("2024-06-13")],
    { hardshipHelped: 6 },
  ],
  ["nobody helped, and counted", [help("2024-05-13", 0)], { hardshipHelped: 0 }],
  [
    "people helped beside the year",
    [help("2023-12-31"), help("2025-01-01")],
    { hardshipHelped: 0 },
  ],
  [
    "rights on both ends of the year",
    [deed("rights", undefined, "2024-01-01"), deed("rights", "dialogue", "2024-12-31")],
    { rightsActivities: 2 },
  ],
  [
    "rights beside the year",
    [deed("rights", undefined, "2023-12-31"), deed("rights", undefined, "2025-01-01")],
    { rightsActivities: 0 },
  ],
  [
    "exchanges on both ends of the year to the day",
    [deed("culture", "exchange", "2024-01-01"), deed("culture", "exchange", "2024-12-31")],
    { exchangesCounted: 1, exchangesInYear: 2 },
  ],
  [
    "exchanges beside it",
    [deed("culture", "exchange", "2023-12-31"), deed("culture", "exchange", "2025-01-01")],
    { exchangesCounted: 1, exchangesInYear: 0 },
  ],
])("%s", (_, activities, expected) => {
  expect(counted(activities ? { activities } : {})).toMatchObject(expected);
});

test("a meeting held that covered rights counts, by its day", () => {
  const meetings = ["2024-01-01", "2025-01-01"].map((date) => ({
    id: date,
    date,
    kind: "general" as const,
    status: "held" as const,
    agenda: [{ area: "rights" as const }],
  }));
  expect(counted({ meetings }).rightsActivities).toBe(1);
});

describe("months that are not due", () => {
  const founded = club({ stages: [{ stage: "active", from: "2024-05-02" }] });

  test("nothing is asked of the founding month, and what was done in it does not count", () => {
    const activities = [
      help("2024-05-13"),
      deed("livelihood", "mentoring", "2024-05-13"),
      deed("livelihood", "mentoring", "2024-06-30"),
    ];
    expect(counted({ ...founded, activities }, "2024", "2024-06-30")).toMatchObject({
      monthsActive: 1,
      mentoringMonths: 1,
      hardshipHelped: 0,
    });
  });

  test.each([
    ["2024-06-29", { deedsNotDue: 1, deedsCounted: 0, deedsNotReported: 0, monthsActive: 0 }],
    ["2024-06-30", { deedsNotDue: 0, deedsCounted: 1, monthsActive: 1 }],
  ])("on %s", (asOf, expected) => {
    expect(counted({ ...founded, activities: [] }, "2024", asOf)).toMatchObject(expected);
    const state = asOf === "2024-06-29" ? { deedsNotDue: 1 } : { deedsNotReported: 1 };
    expect(counted(founded, "2024", asOf)).toMatchObject(state);
  });

  test.each([
    ["2025-04-30", { exchangesNotDue: 1, exchangesCounted: 0, exchangesInYear: 0 }],
    ["2025-05-01", { exchangesNotDue: 0, exchangesCounted: 1, exchangesInYear: 1 }],
  ])(
    "exchanges are due, and count, once a club has been active for a year: on %s",
    (asOf, expected) => {
      const exchange = { id: "x", area: "culture", kind: "exchange", date: "2025-01-15" } as const;
      expect(counted({ ...founded, activities: [exchange] }, "2025", asOf)).toMatchObject(expected);
    },
  );
});
