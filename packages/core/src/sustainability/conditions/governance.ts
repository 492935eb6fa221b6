import { OUR_CHOICE, percent, upTo, whole } from "../edges.ts";
import type { MethodDimension } from "../method.ts";

/** A whole board, of women and men, that does what it was asked to. */
export const governance: MethodDimension = {
  key: "governance",
  weight: 1,
  indicators: [
    {
      indicator: "board-complete",
      weight: 2,
      edges: upTo(whole(1), { source: "tan-hung-launch", authority: "practice" }),
    },
    {
      indicator: "board-women",
      weight: 2,
      edges: upTo(percent(50), { source: "project-vie085", authority: "guideline" }),
    },
    { indicator: "actions-closed-on-time", weight: 1, edges: upTo(whole(1), OUR_CHOICE) },
  ],
};
