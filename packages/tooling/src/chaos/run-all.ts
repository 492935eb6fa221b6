import { countRun, type RunResult } from "./counts.ts";
import { Handsets } from "./handsets.ts";
import type { Finding } from "./judging/evidence.ts";
import { judge } from "./judging/judge.ts";
import { Lane, type LaneFaults } from "./lane.ts";
import { makePlan } from "./make-plan.ts";
import type { Plan } from "./plan.ts";
import { type RunOptions, runPlan } from "./run-plan.ts";

/** Which runs, and how many at a time. */
export interface ChaosOptions {
  /** Seed of the first; the others follow. */
  readonly seed: number;
  readonly runs: number;
  /** Runs at the same time, each on a server of its own. */
  readonly lanes: number;
}

/** After so many failures it is clear enough. */
const ENOUGH_FAILURES = 10;

/**
 * Runs the plans of consecutive seeds.
 *
 * @param onRun - told of each run when it has ended
 * @returns in how many runs something was found that must not be
 */
export async function runChaos(
  { seed, runs, lanes }: ChaosOptions,
  onRun: (result: RunResult) => void,
): Promise<{ readonly failed: number }> {
  const handsets = await Handsets.open();
  let failed = 0;
  let next = seed;
  const isMore = () => next < seed + runs && failed < ENOUGH_FAILURES;
  /** Runs on one lane, as long as nothing of it is broken. */
  const work = async (): Promise<void> => {
    const lane = await Lane.start();
    let isBroken = false;
    try {
      while (isMore() && !isBroken) {
        const result = await runOne(makePlan(next++), { handsets, lane });
        if (result.findings.length > 0) failed += 1;
        isBroken = result.findings.some(({ kind }) => kind === "broken");
        onRun(result);
      }
    } finally {
      await lane.stop();
    }
    if (isMore()) await work();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(lanes, runs) }, work));
  } finally {
    await handsets.close();
  }
  return { failed };
}

/** Runs one plan alone, with faults where the suite is to show that it finds them. */
export async function runFaulty(
  plan: Plan,
  { handsets, ...faults }: LaneFaults & RunOptions & { readonly handsets: Handsets },
): Promise<RunResult> {
  const lane = await Lane.start(faults);
  try {
    return await runOne(plan, { handsets, lane, ...faults });
  } finally {
    await lane.stop();
  }
}

async function runOne(
  plan: Plan,
  setting: RunOptions & { readonly handsets: Handsets; readonly lane: Lane },
): Promise<RunResult> {
  try {
    const evidence = await runPlan(plan, setting);
    const findings = judge(evidence);
    return { plan, findings, counts: countRun(plan, evidence, findings) };
  } catch (error) {
    const findings: Finding[] = [{ kind: "broken", what: String(error) }];
    return { plan, findings, counts: { runs: 1, broken: 1 } };
  }
}
