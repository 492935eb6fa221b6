import type { Target } from "./target.ts";

const NATIONAL = { unit: "country", authority: "law" } as const;
/** Decision 1336, signed on the last day of August 2020. */
const D1336 = { ...NATIONAL, period: "2020-09--2025-12", source: "decision-1336" } as const;
/** Decision 1648 in its first phase. */
const D1648 = {
  ...NATIONAL,
  period: "2025-08--2030-12",
  source: "decision-1648-targets",
} as const;
const NEW_CLUBS = { what: "clubsFounded", direction: "at-least" } as const;
const PROVINCIAL = { authority: "guideline", direction: "at-least" } as const;

const TO_2025 = "The plan says “by 2025”; that it counts from Decision 1336 on is our reading.";
const FROM_2025 = "The plan names years; that it counts from Decision 1648 on is our reading.";

/**
 * The targets that were published and could be read, of the country and of six
 * provinces. Provinces go by the code they had on the first day of the period.
 *
 * @see {@link SOURCES}: each target names its own
 * @example
 * import { PUBLISHED_TARGETS } from "@ishc/core";
 * PUBLISHED_TARGETS[0]?.value; // 3000
 */
export const PUBLISHED_TARGETS: readonly Target[] = [
  { id: "decision-1336-clubs", ...D1336, ...NEW_CLUBS, value: 3000 },
  {
    id: "decision-1336-members",
    ...D1336,
    what: "members",
    value: 150_000,
    direction: "at-least",
    note: "Whether members of the clubs that were there before count is not said.",
  },
  {
    id: "decision-1336-older",
    ...D1336,
    what: "older60",
    value: 100_000,
    direction: "more-than",
    note: "Worded “over 100,000 of them older people”.",
  },
  {
    id: "decision-1336-provinces",
    ...D1336,
    what: "province-coverage",
    value: 0.95,
    direction: "at-least",
  },
  { id: "decision-1648-clubs-2030", ...D1648, ...NEW_CLUBS, value: 6000 },
  {
    id: "decision-1648-older-2030",
    ...D1648,
    what: "olderJoined",
    value: 300_000,
    direction: "at-least",
  },
  {
    id: "decision-1648-lowland-2030",
    ...D1648,
    what: "lowland-coverage",
    value: 1,
    direction: "at-least",
  },
  {
    id: "decision-1648-upland-2030",
    ...D1648,
    what: "upland-coverage",
    value: 0.7,
    direction: "at-least",
  },
  {
    id: "decision-1648-clubs-2035",
    ...NATIONAL,
    ...NEW_CLUBS,
    period: "2025-08--2035-12",
    value: 12_000,
    path: [{ by: "2030-12", value: 6000 }],
    source: "decision-1648-2035",
  },
  {
    id: "ninh-thuan-clubs",
    unit: "58",
    ...PROVINCIAL,
    what: "clubsFounded",
    period: "2021-01--2025-12",
    value: 30,
    source: "ninh-thuan-plan",
  },
  {
    id: "gia-lai-clubs",
    unit: "52",
    ...PROVINCIAL,
    what: "clubsFounded",
    period: "2025-08--2035-12",
    value: 70,
    path: [{ by: "2030-12", value: 40 }],
    source: "gia-lai-plan",
    note: FROM_2025,
  },
  {
    id: "tuyen-quang-clubs",
    unit: "08",
    ...PROVINCIAL,
    what: "clubs",
    period: "2025-08--2035-12",
    value: 260,
    path: [{ by: "2030-12", value: 200 }],
    source: "tuyen-quang-plan",
    note: FROM_2025,
  },
  {
    id: "ha-noi-clubs",
    unit: "01",
    ...PROVINCIAL,
    what: "clubsFounded",
    period: "2021-01--2025-12",
    value: 120,
    source: "ha-noi-plan",
  },
  {
    id: "hoa-binh-clubs",
    unit: "17",
    ...PROVINCIAL,
    what: "clubsFounded",
    period: "2020-09--2025-12",
    value: 75,
    source: "hoa-binh-plan",
    note: TO_2025,
  },
  {
    id: "dak-nong-clubs",
    unit: "67",
    ...PROVINCIAL,
    what: "clubsFounded",
    period: "2020-09--2025-12",
    value: 80,
    source: "dak-nong-plan",
    note: TO_2025,
  },
];
