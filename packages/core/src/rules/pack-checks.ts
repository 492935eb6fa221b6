import { AREAS } from "../activity/area.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import { misuse } from "../errors.ts";
import { indicator } from "../indicators/measure.ts";
import type { AreaExpectation } from "./area-expectation.ts";
import type { Quantity, Rule } from "./rule.ts";

interface Dates {
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
}

/** What of a plan can contradict itself. */
interface Plan extends Dates {
  readonly id: string;
  readonly extends?: { readonly rules: readonly Rule[] };
  readonly rules?: readonly Rule[];
  readonly without?: readonly string[];
}

/** Throws for a plan that contradicts itself, or the pack it extends. */
export function requirePlan(plan: Plan, areas: readonly AreaExpectation[]): void {
  const { id, from, to, extends: base, rules = [], without = [] } = plan;
  const ruleIds = rules.map((rule) => rule.id);
  requireOnce(ruleIds, `rule of pack ${id}`);
  const keys = areas.map((area) => area.key);
  requireOnce(keys, `area of pack ${id}`);
  if (areas.length === 0) {
    throw misuse(`at least one area in pack ${id}`, "none", "Give areas, or a pack to extend.");
  }
  requireOrder({ from, to }, `pack ${id}`);
  for (const gone of without) {
    if (!base?.rules.some((rule) => rule.id === gone)) {
      throw misuse("a rule of the pack below", gone, "Only what is there can be left out.");
    }
    if (ruleIds.includes(gone)) {
      throw misuse(`${gone} left out or replaced`, "both", "Name it in `without` or in `rules`.");
    }
  }
}

/** Throws for a rule that could not be judged, or never be met. */
export function requireRule(rule: Rule, own: Readonly<Record<string, unknown>>): void {
  const { id, measures, scope, from, to, dueOn } = rule;
  requireBand(rule);
  requireOrder({ from, to }, id);
  if (dueOn !== undefined && from === undefined) {
    throw misuse(`a first day of ${id}, due on ${dueOn}`, from, "Say since when it is counted.");
  }
  if (!("own" in measures)) return;
  if (own[measures.own] === undefined) {
    throw misuse(`a measure called ${measures.own} for ${id}`, "none", "Add it under `own`.");
  }
  if (scope === "aggregate") {
    throw misuse(
      `a fact or an indicator for ${id}`,
      `the measure ${measures.own}`,
      "A measure of a pack's own reads one club's register; totals have none.",
    );
  }
}

/** Throws for a band that nothing lies in, or a percentage where a ratio is asked for. */
export function requireBand({ id, measures, asks }: Pick<Rule, "id" | "measures" | "asks">): void {
  const { min, max = min, strictMax } = asks;
  for (const bound of [min, max]) {
    if (!Number.isFinite(bound)) {
      throw misuse(
        `a number that ${id} asks for`,
        bound,
        "The kit has none of its own: the pack must give it.",
      );
    }
    if (isShare(measures) && (bound < 0 || bound > 1)) {
      throw misuse(`a ratio in 0…1 for ${id}`, bound, "Write 85 % as 0.85.");
    }
  }
  if (max < min) throw misuse(`${id} to ask for at most ${min} or more`, max, "Exchange the two.");
  if (strictMax && asks.max === undefined) {
    throw misuse(`a max that ${id} is strict about`, "none", "Give it, or leave out `strictMax`.");
  }
}

/** Throws for an area that has no name, or in which nothing would ever count. */
export function requireArea({ key, name, evidence }: AreaExpectation): void {
  if (name === undefined && !AREAS.some((area) => area === key)) {
    throw misuse(`a name of the area ${key}`, name, "Only the eight areas have one already.");
  }
  if ((evidence.areas ?? []).length + (evidence.kinds ?? []).length > 0) return;
  throw misuse(`evidence that counts in the area ${key}`, "none", "Give areas or kinds.");
}

function isShare(measures: Quantity): boolean {
  if ("indicator" in measures) return indicator(measures.indicator).kind === "share";
  return "kind" in measures && measures.kind === "share";
}

function requireOrder({ from, to }: Dates, what: string): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw misuse(`${what} to end on ${from} or later`, to, "Give its first and its last day.");
}

function requireOnce(ids: readonly string[], what: string): void {
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw misuse(`each ${what} once`, twice, "Give it another id.");
}
