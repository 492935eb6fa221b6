import { OUR_CHOICE, upTo, whole } from "../edges.ts";
import type { MethodDimension } from "../method.ts";

/**
 * All eight areas, and the norms of those that no other dimension looks at: health
 * and home care have one of their own, and so has money.
 */
export const areas: MethodDimension = {
  key: "areas",
  weight: 1,
  indicators: [
    {
      indicator: "area-coverage",
      weight: 3,
      edges: upTo(whole(1), { source: "decision-1336-quality", authority: "law" }),
    },
    {
      indicator: "area-regularity-livelihood",
      weight: 2,
      edges: upTo(whole(1), { source: "helpage-income", authority: "guideline" }),
    },
    {
      indicator: "community-actions-per-month",
      weight: 2,
      edges: upTo(whole(1), { source: "helpage-self-help", authority: "guideline" }),
    },
    {
      indicator: "hardship-helped-per-month",
      weight: 2,
      edges: upTo(whole(1), { source: "helpage-self-help", authority: "guideline" }),
    },
    {
      indicator: "area-regularity-rights",
      weight: 1,
      // As many months as there are quarters.
      edges: upTo({ numerator: 1, denominator: 3 }, OUR_CHOICE),
    },
    {
      indicator: "talks-per-meeting",
      weight: 2,
      edges: upTo(whole(1), { source: "co-dien-meeting", authority: "practice" }),
    },
    {
      indicator: "area-regularity-culture",
      weight: 2,
      edges: upTo(whole(1), { source: "helpage-culture", authority: "guideline" }),
    },
    {
      indicator: "exchanges-per-year",
      weight: 2,
      edges: upTo(whole(2), { source: "helpage-culture", authority: "guideline" }),
    },
  ],
};
