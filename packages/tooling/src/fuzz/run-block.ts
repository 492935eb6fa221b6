import { inspect } from "node:util";
import fc from "fast-check";
import { bases } from "./bases.ts";
import { type Mutation, mutated, mutations } from "./mutation.ts";
import { shrink } from "./shrink.ts";
import { type Kit, type Outcome, whatHolds } from "./what-holds.ts";

/** What became of many documents. */
export interface Tally {
  readonly accepted: number;
  readonly refused: number;
  /** How many documents had an issue of a code. */
  readonly codes: Readonly<Record<string, number>>;
}

/** Something that does not hold, made as small as could be. */
export interface Failure {
  readonly message: string;
  readonly mutations: readonly Mutation[];
  /** The document, as far as it can be shown. */
  readonly document: string;
}

/** What a block came to. */
export interface BlockResult {
  readonly seed: number;
  readonly tally: Tally;
  readonly failure?: Failure;
}

/** How often each register is mutated: making one costs as much as reading several. */
const WAYS = 8;

/** Runs so many mutated registers, rounded up to a whole 8; the same seed gives the same, on any machine. */
export function runBlock(seed: number, runs: number, kit: Kit): BlockResult {
  const outcomes: Outcome[] = [];
  let failure: Failure | undefined;
  const ways = fc.tuple(...Array.from({ length: WAYS }, () => mutations));
  const property = fc.property(bases, ways, (base, lists) => {
    for (const list of lists) {
      try {
        outcomes.push(whatHolds(mutated(base, list), kit));
      } catch (error) {
        failure = smallest(error, { base, list }, kit);
        return false;
      }
    }
    return true;
  });
  fc.check(property, { seed, numRuns: Math.ceil(runs / WAYS), endOnFailure: true });
  return { seed, tally: tallyOf(outcomes), ...(failure && { failure }) };
}

function smallest(
  error: unknown,
  { base, list }: { readonly base: object; readonly list: readonly Mutation[] },
  kit: Kit,
): Failure {
  const document = mutated(base, list);
  const message = error instanceof Error ? String(error.stack) : String(error);
  shrink(document, () => whatFails(document, kit) === whatFailed(error));
  return { message, mutations: list, document: shown(document) };
}

function whatFails(document: object, kit: Kit): string | undefined {
  try {
    whatHolds(document, kit);
    return undefined;
  } catch (error) {
    return whatFailed(error);
  }
}

/** What does not hold, without what was seen. */
const whatFailed = (error: unknown) => String(error).split(" Seen:")[0];

function tallyOf(outcomes: readonly Outcome[]): Tally {
  const codes: Record<string, number> = {};
  for (const outcome of outcomes) {
    for (const code of new Set(outcome.codes)) codes[code] = (codes[code] ?? 0) + 1;
  }
  const accepted = outcomes.filter((outcome) => outcome.accepted).length;
  return { accepted, refused: outcomes.length - accepted, codes };
}

/** Adds two tallies. */
export function added(one: Tally, other: Tally): Tally {
  const codes = { ...one.codes };
  for (const [code, count] of Object.entries(other.codes)) codes[code] = (codes[code] ?? 0) + count;
  return {
    accepted: one.accepted + other.accepted,
    refused: one.refused + other.refused,
    codes,
  };
}

/** Nothing so far. */
export const NO_RUNS: Tally = { accepted: 0, refused: 0, codes: {} };

/** Shows what JSON cannot: functions, proxies, circles; long texts and lists only by their beginning. */
function shown(document: object): string {
  const options = { depth: 12, maxStringLength: 120, maxArrayLength: 20, breakLength: 120 };
  return inspect(document, options).slice(0, 8000);
}
