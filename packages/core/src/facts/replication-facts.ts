import { clubStage } from "../club/club.ts";
import type { Counting, FactPart } from "./fact-part.ts";

/**
 * Counts whether the club was founded by the last day of a span, whether it is
 * still active on that day, and whether it is new: founded within the span. A
 * club is founded on the day it first becomes active. One that has closed goes on
 * to be counted as founded, or nobody would see that it is gone.
 */
export function replicationFacts({ register: { club }, span }: Counting): FactPart {
  const founded = club.stages.find(({ stage }) => stage === "active")?.from;
  const isFounded = founded !== undefined && founded <= span.to;
  const isActive = clubStage(club, span.to) === "active";
  return {
    topics: { founding: isActive ? "Counted" : "NotDue", survival: "Counted" },
    values: {
      clubsEverFounded: isFounded ? 1 : 0,
      clubsSurviving: isActive ? 1 : 0,
      clubsNew: isActive && isFounded && span.from <= founded ? 1 : 0,
    },
  };
}
