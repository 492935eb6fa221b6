import type { FactId, Topic } from "../facts/fact-catalogue.ts";
import { indicator } from "../indicators/measure.ts";
import type { Quantity, Rule } from "./rule.ts";

/** The smallest change that would meet a missed rule. */
export interface Mend {
  /** So many more of what is counted (members, women, months …). */
  readonly add?: number;
  /** So many fewer. */
  readonly remove?: number;
}

/**
 * Finds the smallest change that would meet a missed rule. In a share of the
 * members or of the board, one more or one fewer person of the kind asked for also
 * makes the whole larger or smaller; months, areas and people who came only change
 * above the line.
 *
 * @returns undefined where no such change would do, as for a share of 1
 */
export function mendOf(
  { measures, asks }: Rule,
  numerator: number,
  denominator: number,
): Mend | undefined {
  const isOfMembers = isPartOfPeople(measures);
  const after = (change: number) =>
    (numerator + change) / (denominator + (isOfMembers ? change : 0));
  const bound = numerator / denominator < asks.min ? asks.min : (asks.max ?? asks.min);
  if (isOfMembers && bound >= 1) return undefined;
  const missing = (bound * denominator - numerator) / (isOfMembers ? 1 - bound : 1);
  // The estimate may be one off where floating point is; the exact comparison decides.
  if (missing < 0) {
    let remove = Math.max(0, Math.floor(-missing) - 1);
    while (after(-remove) > bound) remove += 1;
    return { remove };
  }
  let add = Math.max(0, Math.floor(missing) - 1);
  while (after(add) < bound) add += 1;
  return { add };
}

function isPartOfPeople(measures: Quantity): boolean {
  if ("indicator" in measures) return growsWithPart(indicator(measures.indicator).topic);
  return "under" in measures && PEOPLE.has(measures.under);
}

/**
 * Whether one more person of the kind asked for also makes the whole larger: nobody
 * becomes a woman, or 60, because the share should rise; somebody has to join.
 */
export function growsWithPart(topic: Topic): boolean {
  return OF_MEMBERS.has(topic);
}

/** What grows when one more of the kind comes: the board, the roll, those who join. */
const PEOPLE: ReadonlySet<FactId> = new Set<FactId>([
  "boardSexMembers",
  "circumstanceMembers",
  "olderJoined",
]);

/** Topics whose shares are parts of the members on the roll, or of the board. */
const OF_MEMBERS: ReadonlySet<Topic> = new Set<Topic>([
  "sex",
  "age60",
  "age55",
  "circumstances",
  "boardSex",
]);
