import { FORM_NAMES } from "./forms/scripts.ts";
import { type Evidence, FINDING_KINDS, type Finding, isConflict } from "./judging/evidence.ts";
import { lostWithWarning } from "./judging/judge-saves.ts";
import { LINE_TROUBLES, type Plan, type Scene, STORAGE_TROUBLES } from "./plan.ts";

/** What all runs came to, by name. */
export type Counts = Readonly<Record<string, number>>;

/** What one run came to. */
export interface RunResult {
  readonly plan: Plan;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

/** Counts what was tried in one run, and what came of it. */
export function countRun(plan: Plan, evidence: Evidence, findings: readonly Finding[]): Counts {
  return {
    runs: 1,
    ...countScene(plan.scene),
    ...countTroubles(evidence),
    ...countOutcome(evidence),
    ...countEach(
      FINDING_KINDS,
      findings.map(({ kind }) => kind),
    ),
  };
}

function countScene({ devices, isSecure, form, isNew }: Scene): Counts {
  return {
    ...countEach(FORM_NAMES, [form], "form: "),
    "on something new": isNew ? 1 : 0,
    "on two phones": devices.length > 1 ? 1 : 0,
    "with two tabs": devices.some(({ tabs }) => tabs > 1) ? 1 : 0,
    "without https": isSecure ? 0 : 1,
    ...countEach(
      STORAGE_TROUBLES,
      devices.map(({ storage }) => storage),
      "storage: ",
    ),
  };
}

function countTroubles({ witness, met, kills }: Evidence): Counts {
  return {
    ...countEach([...LINE_TROUBLES, "down", "dead-server"], met, "met: "),
    "storage: full later": witness.filledUp,
    "servers killed": kills,
    reloads: witness.reloads,
    "tabs closed": witness.closed,
    "clocks changed": witness.clocks,
    "scripts updated": witness.updates,
    "tabs kept out": witness.keptOut,
  };
}

function countOutcome(evidence: Evidence): Counts {
  const { witness, stored, receipts, listed, phones } = evidence;
  return {
    saves: witness.saves.length,
    "of them stored": stored.rows.length,
    "receipts that arrived": receipts.length,
    "drafts restored": witness.restored,
    "begun with the next": witness.begunAnew,
    "conflicts made": stored.rows.filter(isConflict).length,
    "conflicts seen": witness.conflictsSeen.size,
    "conflicts decided": witness.decided,
    "conflicts listed": listed.length,
    "told of in another form": phones.filter((phone) => phone.isToldElsewhere).length,
    "saves decided about": witness.saves.filter(({ isDecided }) => isDecided).length,
    "gone after a warning": lostWithWarning(evidence),
  };
}

/** How often each of the names comes. */
function countEach(names: readonly string[], all: readonly string[], prefix = ""): Counts {
  return Object.fromEntries(
    names.map((name) => [`${prefix}${name}`, all.filter((each) => each === name).length]),
  );
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
