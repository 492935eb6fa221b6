import type { IndicatorDefinition } from "./indicator.ts";

/**
 * People a volunteer cares for (số người mỗi tình nguyện viên chăm sóc).
 *
 * People in need whom a volunteer looks after on the last day, over the volunteers who look after
 * somebody. Volunteers with nobody to look after are not below the line. Two volunteers who share
 * one person make 0.5.
 *
 * Neither more nor less is better: much work wears volunteers out, and little of it helps few
 * people. No source sets a band; one club reported ten volunteers for ten people.
 *
 * Formula: `peopleCaredFor / carers`; people a volunteer, at least 0; a rule may set a band.
 *
 * @see {@link SOURCES}: `co-dien-meeting` (practice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, peopleInNeed: 10, peopleCaredFor: 10, carers: 10 });
 * measure("caseload", facts).value; // 1
 */
export const caseload = {
  id: "caseload",
  name: { vi: "Số người mỗi tình nguyện viên chăm sóc", en: "People a volunteer cares for" },
  above: { vi: "người được chăm sóc", en: "people cared for" },
  below: { vi: "tình nguyện viên đang chăm sóc", en: "volunteers with somebody to care for" },
  group: "health-and-care",
  topic: "pairings",
  numerator: "peopleCaredFor",
  denominator: "carers",
  kind: "mean",
  unit: "people",
  direction: "band",
  source: "co-dien-meeting",
  authority: "practice",
} as const satisfies IndicatorDefinition;
