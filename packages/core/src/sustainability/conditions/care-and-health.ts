import { atMost, OUR_CHOICE, percent, upTo, whole } from "../edges.ts";
import type { MethodDimension } from "../method.ts";

/** Members are measured, examined and insured; whoever needs care gets it. */
export const careAndHealth: MethodDimension = {
  key: "care-and-health",
  weight: 1,
  indicators: [
    // As many as are to come to the meeting at which they are measured.
    { indicator: "measurement-coverage", weight: 1, edges: upTo(percent(85), OUR_CHOICE) },
    {
      indicator: "check-up-coverage",
      weight: 2,
      edges: upTo(whole(1), { source: "suni-sea-check-ups", authority: "practice" }),
    },
    { indicator: "insurance-coverage", weight: 1, edges: upTo(whole(1), OUR_CHOICE) },
    { indicator: "care-coverage", weight: 1, edges: upTo(whole(1), OUR_CHOICE) },
    {
      indicator: "visit-regularity",
      weight: 2,
      edges: upTo(whole(1), { source: "world-bank-2024", authority: "practice" }),
    },
    {
      indicator: "caseload",
      weight: 1,
      edges: atMost([whole(5), whole(4), whole(3), whole(2)], OUR_CHOICE),
    },
  ],
};
