import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { misuse } from "../errors.ts";
import type { Register } from "../register/register.ts";
import {
  type CitedSource,
  type OwnSourceKey,
  SOURCES,
  type Source,
  type Words,
} from "../sources.ts";
import type { AreaExpectation } from "./area-expectation.ts";
import { requireArea, requirePlan, requireRule } from "./pack-checks.ts";
import type { Rule } from "./rule.ts";

/** What a measure of a pack's own comes to. */
export interface OwnReading {
  /** The number above the line. */
  readonly numerator: number;
  /** The number below the line; 1 for a plain count. */
  readonly denominator: number;
  /** Of the denominator, those not known; 0 unless given. */
  readonly blank?: number;
}

/** The days an own measure looks at: the period, cut at the day of the check. */
export interface OwnSpan {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly to: CivilDate;
}

/** Reads a measure of a pack's own from a register; undefined where it was not reported. */
export type OwnMeasure = (register: Register, span: OwnSpan) => OwnReading | undefined;

/** A dated, named set of rules that clubs are judged under. */
export interface RulePack {
  /** Stable id, such as `decision-1336`. */
  readonly id: string;
  /** Its name, for people. */
  readonly name: Words;
  /** First day it is in force; absent where no day is known. */
  readonly from?: CivilDate;
  /** Last day it is in force; absent while it lasts. */
  readonly to?: CivilDate;
  /** Ids of the packs it stands on, the nearest first; absent where it stands alone. */
  readonly basedOn?: readonly string[];
  /** The rules, those of the packs below included, in the order findings are shown. */
  readonly rules: readonly Rule[];
  /** The areas of activity, in their order: what counts as evidence, and how often it is expected. */
  readonly areas: readonly AreaExpectation[];
  /** Measures of its own, by name. */
  readonly own?: Readonly<Record<string, OwnMeasure>>;
  /** Sources of its own, by key. */
  readonly sources?: Readonly<Record<OwnSourceKey, Source>>;
}

/** What a new pack says; all else comes from the pack it extends. */
export interface RulePackPlan {
  /** Stable id. */
  readonly id: string;
  /** Its name, for people. */
  readonly name: Words;
  /** First day it is in force. */
  readonly from?: CivilDate;
  /** Last day it is in force. */
  readonly to?: CivilDate;
  /** The pack it builds on. */
  readonly extends?: RulePack;
  /** Rules it adds; one with the id of a rule below takes its place. */
  readonly rules?: readonly Rule[];
  /** Ids of rules below that do not hold here. */
  readonly without?: readonly string[];
  /** Its areas; those of the pack below unless given. */
  readonly areas?: readonly AreaExpectation[];
  /** Measures of its own, beside those of the pack below. */
  readonly own?: Readonly<Record<string, OwnMeasure>>;
  /** Sources of its own, by keys that begin with `x-`, beside those of the pack below. */
  readonly sources?: Readonly<Record<OwnSourceKey, Source>>;
}

/**
 * Makes a rule pack, alone or on top of another.
 *
 * @param plan - what the pack says of its own
 * @returns the whole pack
 * @throws RangeError when ids are used twice, when `without` names no rule of the
 * pack below or one that is replaced, when an own measure or source is missing,
 * when something ends before it begins, when a band holds nothing or a share is
 * asked for in percent, when totals are asked for an own measure, or when there
 * are no areas, or one without a name or evidence
 * @example
 * import { DECISION_1648, definePack } from "@ishc/core";
 * const name = { vi: "Quy định của tỉnh", en: "Rules of the province" };
 * const province = definePack({ id: "province", name, extends: DECISION_1648, without: ["A8-FEE"] });
 * province.rules.length === DECISION_1648.rules.length - 1; // true
 */
export function definePack(plan: RulePackPlan): RulePack {
  const { id, name, from, to, extends: base, rules = [], without = [] } = plan;
  const areas = plan.areas ?? base?.areas ?? [];
  const own = { ...base?.own, ...plan.own };
  const sources = { ...base?.sources, ...plan.sources };
  requirePlan(plan, areas);
  const all = merged(base?.rules ?? [], rules).filter((rule) => !without.includes(rule.id));
  for (const rule of all) requireRule(rule, own);
  for (const area of areas) requireArea(area);
  for (const { source } of [...all, ...areas]) {
    if (sourceCited(source, { sources }) === undefined) {
      throw misuse(`a source called ${source}`, "none", "Add it under `sources`.");
    }
  }
  return {
    id,
    name,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(base && { basedOn: [base.id, ...(base.basedOn ?? [])] }),
    rules: all,
    areas,
    ...(Object.keys(own).length > 0 && { own }),
    ...(Object.keys(sources).length > 0 && { sources }),
  };
}

/**
 * The document that a rule or an area of a pack cites.
 *
 * @param key - its key
 * @param pack - the pack, for sources of its own
 * @returns the source; undefined where the pack has none of that key
 * @example
 * import { sourceCited } from "@ishc/core";
 * sourceCited("kit")?.title; // "ISHC Kit"
 */
export function sourceCited(
  key: CitedSource,
  pack?: Pick<RulePack, "sources">,
): Source | undefined {
  if (!key.startsWith("x-")) return SOURCES[key as keyof typeof SOURCES];
  return pack?.sources?.[key as OwnSourceKey];
}

/** The rules below with those of the same id replaced in place, and new ones behind. */
function merged(below: readonly Rule[], added: readonly Rule[]): Rule[] {
  const byId = new Map(added.map((rule) => [rule.id, rule]));
  const known = new Set(below.map((rule) => rule.id));
  return [
    ...below.map((rule) => byId.get(rule.id) ?? rule),
    ...added.filter((rule) => !known.has(rule.id)),
  ];
}

/**
 * The pack of several that clubs are judged under on a day: of those in force, the
 * one that came last; of those that came together, the last in the list.
 */
export function latestInForce(on: CivilDate, packs: readonly RulePack[]): RulePack | undefined {
  const inForce = packs.filter((pack) => covers(pack, on));
  return inForce.reduce<RulePack | undefined>(
    (last, pack) => (last && (pack.from ?? "") < (last.from ?? "") ? last : pack),
    undefined,
  );
}
