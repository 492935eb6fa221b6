import { type Club, clubStage } from "../club/club.ts";
import type { Span } from "./span.ts";

/** Whether a club was active on any day of a span. */
export function wasActive(club: Pick<Club, "stages">, { from, to }: Span): boolean {
  if (clubStage(club, from) === "active") return true;
  return club.stages.some((step) => step.stage === "active" && from < step.from && step.from <= to);
}
