import type { Deed } from "../activity/deeds.ts";

/** What clubs of the national set report beside their meetings: few words, no names. */
export const NATIONAL_DEEDS: readonly Deed[] = [
  { area: "livelihood", kind: "mentoring", often: 992, reaches: [4, 8] },
  { area: "home-care", kind: "home-support", often: 600, reaches: [2, 9] },
  { area: "self-help", kind: "community-action", often: 990, reaches: [15, 60] },
  { area: "self-help", kind: "hardship-help", often: 950, reaches: [1, 3] },
  {
    area: "rights",
    kind: "legal-information",
    often: 80,
    surelyIn: ["03", "09"],
    reaches: [20, 55],
  },
  { area: "rights", kind: "entitlement-case", often: 150, reaches: [1, 1] },
  { area: "culture", kind: "exchange", often: 20, surelyIn: ["02", "10"], reaches: [30, 90] },
  { area: "resources", kind: "fundraising", often: 60, surelyIn: ["01"], reaches: [10, 40] },
];
