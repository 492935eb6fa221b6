import { median } from "../median.ts";
import type { FormTimes } from "./measure-form.ts";
import type { PhoneResults } from "./slow-phone.ts";

/** Nobody waits longer than that for a form, ms. All of these are our own choice. */
const USABLE_MS = 3000;
/** A tap is answered in so long, ms: with the roster of a club, and with one longer than any. */
const TAP_MS = { members: 70, upTo: 50, beyond: 100 };
/** Of the layout, by what somebody did not do. */
const SHIFT = 0.02;
/** A club is scored in so long at full speed, ms. */
const SCORE_MS = 10;

/**
 * What was aimed at and missed by our form, a line each: medians of all openings, and the worst shift. The first
 * scorecard of a fresh page has no aim of its own; what it takes is told.
 */
export function missedAims({ forms, scores }: Pick<PhoneResults, "forms" | "scores">): string[] {
  const ours = forms.filter(([first]) => first?.form === "ishc-attendance-form");
  return [...ours.flatMap(missedBy), ...over("A scorecard", median(scores.scoreMs), SCORE_MS)];
}

function missedBy(openings: readonly FormTimes[]): string[] {
  const members = openings[0]?.members ?? 0;
  const tapMs = members <= TAP_MS.members ? TAP_MS.upTo : TAP_MS.beyond;
  const shift = Math.max(...openings.map((each) => each.shift));
  return [
    ...over(
      `With ${members} people usable`,
      median(openings.map((each) => each.usableMs)),
      USABLE_MS,
    ),
    ...over(`With ${members} people a tap`, median(openings.flatMap((each) => each.tapsMs)), tapMs),
    // Not “at least”: what was not measured is no number, and is missed.
    ...(shift < SHIFT
      ? []
      : [`With ${members} people a shift of ${shift.toFixed(3)}; the aim is under ${SHIFT}.`]),
  ];
}

function over(what: string, ms: number, aim: number): string[] {
  return ms <= aim ? [] : [`${what} after ${ms.toFixed(1)} ms; the aim is ${aim} ms.`];
}
