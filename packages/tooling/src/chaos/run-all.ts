import type { Browser } from "playwright-core";
import { openChaosBrowser } from "./chaos-browser.ts";
import { addCounts, type Counts, countRun, type RunResult } from "./counts.ts";
import { judge } from "./judge.ts";
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

/** What all runs came to. */
export interface ChaosResult {
  readonly counts: Counts;
  /** The runs in which something was found that must not be. */
  readonly failed: readonly RunResult[];
}

/** After so many failures it is clear enough. */
const ENOUGH_FAILURES = 10;

/** Runs the plans of consecutive seeds. */
export async function runChaos(
  { seed, runs, lanes }: ChaosOptions,
  onProgress: (counts: Counts) => void = () => {},
): Promise<ChaosResult> {
  const browser = await openChaosBrowser();
  let counts: Counts = {};
  const failed: RunResult[] = [];
  let next = seed;
  const work = async () => {
    const lane = await Lane.start();
    try {
      while (next < seed + runs && failed.length < ENOUGH_FAILURES) {
        const plan = makePlan(next);
        next += 1;
        const result = await runOne(plan, { browser, lane });
        counts = addCounts(counts, result.counts);
        if (result.findings.length > 0) failed.push(result);
        onProgress(counts);
      }
    } finally {
      await lane.stop();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(lanes, runs) }, work));
  } finally {
    await browser.close();
  }
  return { counts, failed };
}

/** Runs one plan alone, with faults where the suite is to show that it finds them. */
export async function runFaulty(
  plan: Plan,
  { browser, ...faults }: LaneFaults & RunOptions & { readonly browser: Browser },
): Promise<RunResult> {
  const lane = await Lane.start(faults);
  try {
    return await runOne(plan, { browser, lane, ...faults });
  } finally {
    await lane.stop();
  }
}

async function runOne(
  plan: Plan,
  setting: RunOptions & { readonly browser: Browser; readonly lane: Lane },
): Promise<RunResult> {
  const evidence = await runPlan(plan, setting);
  const findings = judge(evidence);
  return { plan, findings, counts: countRun(evidence, findings) };
}
