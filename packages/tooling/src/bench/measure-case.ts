import type { BenchCase, Candidate, Extent } from "./bench-case.ts";
import { type Spread, spreadOf } from "./statistics.ts";
import { yardstick } from "./yardstick.ts";

/** How a candidate did. */
export interface CandidateResult {
  readonly name: string;
  /** Milliseconds a round. */
  readonly milliseconds: Spread;
  /** Its median over the median of the first candidate. */
  readonly ratio: number;
  /** Its time over that of the first candidate, round by round. */
  readonly ratioByRound: Spread;
}

/** What was found of a case. */
export interface CaseResult {
  readonly name: string;
  readonly about: string;
  readonly extent: Extent;
  readonly rounds: number;
  readonly candidates: readonly CandidateResult[];
  /** Milliseconds of the same small work, measured once a round: how quiet the machine was. */
  readonly yardstick: Spread;
}

/** How often a case is measured. */
export interface Effort {
  /** How often each round is measured. */
  readonly repeats: number;
  /** How often the first round is run before anything counts, so that the engine has seen the code. */
  readonly warmUps: number;
}

/**
 * Measures the candidates of a case in turns, A B A B …, so that whatever else
 * the machine does falls on all of them alike.
 */
export function measureCase(bench: BenchCase, extent: Extent, effort: Effort): CaseResult {
  const times = new Map<string, number[]>();
  const yardsticks: number[] = [];
  let warmUps = effort.warmUps;
  for (const candidates of bench.rounds(extent)) {
    for (; warmUps > 0; warmUps -= 1) candidates.forEach(timed);
    for (let i = 0; i < effort.repeats; i += 1) {
      yardsticks.push(timed({ name: "yardstick", ready: () => yardstick }));
      for (const candidate of candidates) {
        const own = times.get(candidate.name) ?? [];
        times.set(candidate.name, [...own, timed(candidate)]);
      }
    }
  }
  return {
    name: bench.name,
    about: bench.about,
    extent,
    rounds: yardsticks.length,
    candidates: compared(times),
    yardstick: spreadOf(yardsticks),
  };
}

/**
 * Milliseconds that the work of a candidate takes. Memory is left to itself: a
 * collection forced in between would also throw away what the engine has learnt
 * about the shapes of objects, which then has to be learnt again on the clock.
 */
function timed({ name, ready }: Candidate): number {
  const work = ready();
  const start = performance.now();
  const result = work();
  const milliseconds = performance.now() - start;
  // Asked afterwards, so that the engine cannot leave undone what nobody would see.
  if (result === undefined) throw new Error(`The work of ${name} must come to something.`);
  return milliseconds;
}

function compared(times: ReadonlyMap<string, readonly number[]>): CandidateResult[] {
  const [first = []] = times.values();
  return [...times].map(([name, own]) => ({
    name,
    milliseconds: spreadOf(own),
    ratio: spreadOf(own).median / spreadOf(first).median,
    ratioByRound: spreadOf(own.map((time, i) => time / (first[i] ?? Number.NaN))),
  }));
}
