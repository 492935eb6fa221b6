import { atLeast, atMost, OUR_CHOICE, percent, upTo, whole } from "../edges.ts";
import type { MethodDimension } from "../method.ts";

/** Money that is lent, comes back, and lasts. */
export const fund: MethodDimension = {
  key: "fund",
  weight: 1,
  indicators: [
    {
      indicator: "borrower-share",
      weight: 3,
      edges: upTo(percent(50), { source: "decision-1336-quality", authority: "law" }),
    },
    {
      indicator: "fee-collection",
      weight: 2,
      edges: upTo(whole(1), { source: "helpage-resources", authority: "guideline" }),
    },
    {
      indicator: "fund-utilisation",
      weight: 1,
      // An empty fund, or none, lends nothing.
      withoutBase: "no-points",
      edges: upTo(percent(80), OUR_CHOICE),
    },
    {
      indicator: "repayment-rate",
      weight: 1,
      edges: atLeast([percent(80), percent(85), percent(90), percent(95)], OUR_CHOICE),
    },
    {
      indicator: "par-30",
      weight: 1,
      edges: atMost([percent(20), percent(15), percent(10), percent(5)], OUR_CHOICE),
    },
    {
      indicator: "fund-growth",
      weight: 1,
      edges: atLeast([percent(-15), percent(-10), percent(-5), whole(0)], OUR_CHOICE),
    },
    { indicator: "self-financing", weight: 1, edges: upTo(whole(1), OUR_CHOICE) },
    { indicator: "months-of-cover", weight: 1, edges: upTo(whole(3), OUR_CHOICE) },
  ],
};
