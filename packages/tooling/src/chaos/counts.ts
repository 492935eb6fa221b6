import {
  type Evidence,
  type Finding,
  type FindingKind,
  isConflict,
  lostWithWarning,
} from "./judge.ts";
import { LINE_TROUBLES, type Plan } from "./plan.ts";

/** What all runs came to, by name. */
export type Counts = Readonly<Record<string, number>>;

/** What one run came to. */
export interface RunResult {
  readonly plan: Plan;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

const FINDINGS: readonly FindingKind[] = ["lost", "twice", "unseen", "wrong"];

/** Counts what happened in one run. */
export function countRun(evidence: Evidence, findings: readonly Finding[]): Counts {
  const { witness, stored, met } = evidence;
  const { saves, conflictsSeen } = witness;
  const conflicts = stored.rows.filter(isConflict).length;
  return {
    runs: 1,
    saves: saves.length,
    "of them stored": stored.rows.length,
    "receipts that arrived": evidence.receipts.length,
    ...Object.fromEntries(
      [...LINE_TROUBLES, "down", "dead-server"].map((kind) => [
        `met: ${kind}`,
        met.filter((each) => each === kind).length,
      ]),
    ),
    "servers killed": evidence.kills,
    reloads: witness.reloads,
    "tabs closed": witness.closed,
    "clocks changed": witness.clocks,
    "scripts updated": witness.updates,
    "phones that do not keep all": witness.unsavedDevices,
    "tabs kept out": witness.keptOut,
    "drafts restored": witness.restored,
    "conflicts made": conflicts,
    "conflicts seen": conflictsSeen.size,
    "conflicts decided": witness.decided,
    "gone after a warning": lostWithWarning(evidence),
    ...Object.fromEntries(
      FINDINGS.map((kind) => [kind, findings.filter((each) => each.kind === kind).length]),
    ),
  };
}

/** Adds up. */
export function addCounts(a: Counts, b: Counts): Counts {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...names].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}

/** The counts, a line each. */
export function countsTable(counts: Counts): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name.padEnd(30)}${String(count).padStart(7)}`)
    .join("\n");
}

/** What was found in one run, its plan, and how to have it again. */
export function findingsText({ plan, findings }: RunResult): string {
  return [
    `Seed ${plan.seed}: ${JSON.stringify(plan.scene)}`,
    ...plan.steps.map((step, i) => `  ${i}. ${JSON.stringify(step)}`),
    ...findings.map(({ kind, what }) => `  ${kind.toUpperCase()}: ${what}`),
    `  Again: npm run chaos -- --seed ${plan.seed} --runs 1`,
  ].join("\n");
}
