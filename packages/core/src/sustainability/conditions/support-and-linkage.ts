import { OUR_CHOICE, percent, upTo, whole } from "../edges.ts";
import type { MethodDimension } from "../method.ts";

/** What keeps a club going from outside: how well it is supported, not how good it is. */
export const supportAndLinkage: MethodDimension = {
  key: "support-and-linkage",
  weight: 1,
  indicators: [
    {
      indicator: "association-linked",
      weight: 2,
      edges: upTo(whole(1), { source: "ngo-quyen-launch", authority: "practice" }),
    },
    { indicator: "supervision-visits", weight: 1, edges: upTo(whole(4), OUR_CHOICE) },
    { indicator: "trained-share", weight: 1, edges: upTo(percent(50), OUR_CHOICE) },
    { indicator: "study-visits", weight: 1, edges: upTo(whole(1), OUR_CHOICE) },
    { indicator: "commendations", weight: 1, edges: upTo(whole(1), OUR_CHOICE) },
  ],
};
