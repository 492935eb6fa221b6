import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Meetings with a learning topic (tỷ lệ buổi sinh hoạt có nội dung kiến thức).
 *
 * General meetings held with an agenda item on learning, over those held. A meeting whose agenda is not
 * recorded is reported as blank.
 *
 * Formula: `meetingsWithTalk / meetingsHeld`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `co-dien-meeting` (practice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, meetingsHeld: 12, meetingsWithAgenda: 12, meetingsWithTalk: 9 });
 * measure("talks-per-meeting", facts).value; // 0.75
 */
export const talksPerMeeting = {
  id: "talks-per-meeting",
  name: { vi: "Buổi sinh hoạt có nội dung kiến thức", en: "Meetings with a learning topic" },
  above: { vi: "buổi có nội dung kiến thức", en: "meetings with a topic" },
  below: { vi: "buổi đã sinh hoạt", en: "meetings held" },
  group: "community",
  topic: "agenda",
  numerator: "meetingsWithTalk",
  denominator: "meetingsHeld",
  blank: "meetingsWithoutAgenda",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "co-dien-meeting",
  authority: "practice",
} as const satisfies IndicatorDefinition;
