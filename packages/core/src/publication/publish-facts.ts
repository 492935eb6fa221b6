import type { FactId, Topic } from "../facts/fact-catalogue.ts";
import type { Facts } from "../facts/facts.ts";
import type { CountRow } from "./count-table.ts";
import {
  MEMBER_DIVISIONS,
  type MemberDivisionName,
  type NamedDivision,
  namedDivisions,
} from "./member-divisions.ts";
import { MEMBER_SUMS, restOnFew, rowsWithoutSum } from "./member-sums.ts";
import { type PublishCountsOptions, publishCounts, SMALL_COUNT } from "./publish-counts.ts";
import { type PublishedCount, type PublishedUnit, shown, suppressed } from "./published-count.ts";

/** Facts of the clubs of one unit. */
export interface FactsRow {
  /** Code of the unit. */
  readonly code: string;
  /** Code of the unit it lies in; absent at the top. */
  readonly parent?: string;
  /** Facts of all its clubs together. */
  readonly facts: Facts;
  /**
   * Whether attendance and fees are kept back, though its members are told: because they were few on another
   * day of the period, or kept back on one that is told of elsewhere. Of rows that have none below them.
   */
  readonly keepsSums?: boolean;
}

/** A number that may be told, is kept back, or that no club of the unit reported. */
export type PublishedFact =
  | PublishedCount
  | {
      /** No club reported it. */
      readonly status: "not-reported";
      /** Always null. */
      readonly value: null;
    };

/** A unit with what may be told of the people in its clubs. */
export interface PublishedFacts {
  /** Its code. */
  readonly code: string;
  /** Code of the unit it lies in, where that is told of, too. */
  readonly parent?: string;
  /**
   * Members and the parts of them, by fact; what a division leaves over as `rest:` with its name; and
   * attendance, fees and funds raised, which add up over members.
   */
  readonly counts: Readonly<Partial<Record<FactId | `rest:${MemberDivisionName}`, PublishedFact>>>;
}

/** Which counts are wanted. */
export interface PublishFactsOptions extends Pick<PublishCountsOptions, "threshold"> {
  /** The divisions of members that are told; all {@link MEMBER_DIVISIONS} unless given. */
  readonly divisions?: readonly MemberDivisionName[];
}

/**
 * What may be told to anybody of the members of clubs, by unit, from facts; how,
 * see {@link publishCounts}. Of people of whom something is not known, small counts
 * are told. Other counts of people are not to be told by unit.
 *
 * Attendance, fees and funds raised are told of a unit where none of them comes from a row whose members are
 * kept back, or that keeps them: what is told of a unit is the sum of what is told below it.
 *
 * @param rows - facts of every unit, of one period and day
 * @param options - divisions, threshold
 * @returns the units in the same order
 * @throws RangeError as {@link publishCounts}; the facts of a unit are those of all units in it, merged
 * @example
 * import { factsFromTotals, mergeFacts, periodContaining, publishFacts } from "@ishc/core";
 * const period = periodContaining("2024-05-31", "month");
 * const commune = (members, women) => factsFromTotals(period, "2024-05-31", { clubs: 1, members, sexMembers: members, women });
 * const [a, b] = [commune(61, 39), commune(54, 52)];
 * const rows = [
 *   { code: "58", facts: mergeFacts([a, b]) },
 *   { code: "22870", parent: "58", facts: a },
 *   { code: "22873", parent: "58", facts: b },
 * ];
 * const units = publishFacts(rows, { divisions: ["sex"] });
 * units.map(({ counts }) => counts.members?.value); // [115, 61, 54]
 * units.map(({ counts }) => counts.women?.value); // [91, null, null]
 */
export function publishFacts(
  rows: readonly FactsRow[],
  { divisions = ALL, ...options }: PublishFactsOptions = {},
): PublishedFacts[] {
  const named = namedDivisions(divisions);
  const { threshold = SMALL_COUNT } = options;
  const published = publishCounts(
    rows.map((row) => countsOf(row, named)),
    {
      ...options,
      whole: "members",
      divisions: Object.fromEntries(named.map((each) => [each.name, allParts(each)])),
      open: named.flatMap(({ unknown, unreported }) => [...unknown, unreported]),
    },
  );
  const sums = sumsOf(rows, published, threshold);
  return published.map((unit, i) => factsOf(unit, named, { row: rows[i], sums }));
}

const ALL = Object.keys(MEMBER_DIVISIONS) as MemberDivisionName[];

const allParts = ({ parts, unknown, unreported }: NamedDivision) => [
  ...parts,
  ...unknown,
  unreported,
];

function countsOf({ facts, ...unit }: FactsRow, named: readonly NamedDivision[]): CountRow {
  const { values } = facts;
  const unreported = named.map((each) => [each.unreported, values.members - values[each.of]]);
  return { ...unit, counts: { ...values, ...Object.fromEntries(unreported) } };
}

/** A sum over members, and which rows do not tell it. */
interface Sum {
  readonly topic: Topic;
  readonly ids: readonly FactId[];
  readonly without: ReadonlySet<string>;
}

function sumsOf(
  rows: readonly FactsRow[],
  published: readonly PublishedUnit[],
  threshold: number,
): Sum[] {
  const keptBack = new Set(
    rows
      .filter(
        (row, i) =>
          row.keepsSums ||
          published[i]?.counts["members"]?.status === "suppressed" ||
          restOnFew(row, threshold),
      )
      .map(({ code }) => code),
  );
  return MEMBER_SUMS.map((sum) => ({
    topic: sum.topic,
    ids: sum.facts,
    without: rowsWithoutSum(rows, sum, ({ code }) => keptBack.has(code)),
  }));
}

/** Counts by the ids of facts. The members of a division can be told where those not in it can. */
function factsOf(
  { counts, ...unit }: PublishedUnit,
  named: readonly NamedDivision[],
  { row, sums }: { readonly row: FactsRow | undefined; readonly sums: readonly Sum[] },
): PublishedFacts {
  const facts = row?.facts;
  const told = new Map<string, PublishedFact>(Object.entries(counts));
  for (const { topic, ids, without } of sums) {
    const members = counts["members"];
    const hidden = without.has(unit.code) ? suppressed("complementary") : undefined;
    for (const id of ids) {
      const count = hidden ?? shown(facts?.values[id] ?? 0);
      told.set(id, members?.status === "suppressed" ? members : count);
      if (!isReported(topic, facts)) markMissing(told, id);
    }
  }
  for (const division of named) {
    const { name, of, topic, parts, unknown, unreported } = division;
    const hidden = [counts["members"], counts[unreported]].find(
      (each) => each?.status === "suppressed",
    );
    told.set(of, hidden ?? shown(facts?.values[of] ?? 0));
    told.delete(unreported);
    const ids = [of, ...parts, ...unknown, `rest:${name}`];
    if (!isReported(topic, facts)) for (const id of ids) markMissing(told, id);
  }
  if (!isReported("roll", facts)) markMissing(told, "members");
  return { ...unit, counts: Object.fromEntries(told) };
}

function isReported(topic: Topic, facts: Facts | undefined): boolean {
  const { values } = facts ?? {};
  return values?.[`${topic}Counted`] !== 0 || values[`${topic}NotReported`] === 0;
}

/** Nobody counted: the zero is none. */
function markMissing(told: Map<string, PublishedFact>, id: string): void {
  if (told.get(id)?.value === 0) told.set(id, { status: "not-reported", value: null });
}
