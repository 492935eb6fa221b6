import fc from "fast-check";
import { expect, test } from "vitest";
import { clubFacts } from "../facts/club-facts.ts";
import { FACTS, type FactId } from "../facts/fact-catalogue.ts";
import type { Register } from "../register/register.ts";
import type { TraceOptions } from "./counting.ts";
import type { FactTrace } from "./fact-trace.ts";
import { RowBook } from "./row-book.ts";
import { ROW_LISTS } from "./row-list.ts";
import { traceFacts } from "./trace-facts.ts";
import { traced } from "./traced.fixture.ts";

const someFacts = fc.subarray(
  FACTS.map(({ id }) => id),
  { minLength: 4, maxLength: 12 },
);

test("effects are what is counted less without each row of the whole register, and no row is forgotten", () => {
  fc.assert(
    fc.property(traced, someFacts, ([register, options], facts) => {
      const traces = traceFacts(facts, register, options);
      const expected = leftOutOneByOne(facts, register, options);
      facts.forEach((fact, i) => {
        expect(effectsIn(traces[i] as FactTrace), fact).toEqual(expected[i]);
      });
    }),
    { seed: 1336, numRuns: 60 },
  );
}, 60_000);

function effectsIn({ lists }: FactTrace): Record<string, number> {
  const changing = lists.flatMap(({ rows }) => rows).filter(({ effect }) => effect !== 0);
  return Object.fromEntries(changing.map(({ path, effect }) => [path.join("."), effect]));
}

/**
 * The plain way: every row of the whole register, but for what a trace does not
 * tell: where nothing changes without the whole section, place or row it lies in.
 */
function leftOutOneByOne(
  facts: readonly FactId[],
  register: Register,
  { period, asOf }: TraceOptions,
): Record<string, number>[] {
  const book = new RowBook(register);
  const found: Record<string, number>[] = facts.map(() => ({}));
  const byRow = new Map<string, number[]>();
  const lostWithout = (rows: readonly number[]) => {
    const [before, after] = [register, book.without(rows)].map((each) =>
      clubFacts(each, period, asOf),
    );
    return facts.map((fact) => Number(before?.values[fact]) - Number(after?.values[fact]));
  };
  for (const { path: place, steps } of ROW_LISTS) {
    const isOfSection = (path: string) => path.split(/[.[]/)[0] === steps[0];
    const around = [lostWithout(book.rowsWhere(isOfSection)), lostWithout(book.rowsIn(place))];
    for (const row of book.rowsIn(place)) {
      const { path } = book.row(row);
      const outer = [...around, byRow.get(path.slice(0, -2).join(".")) ?? []];
      const effects = lostWithout([row]).map((by, i) =>
        outer.some((lost) => lost[i] === 0) ? 0 : by,
      );
      byRow.set(path.join("."), effects);
      effects.forEach((effect, i) => {
        if (effect !== 0) (found[i] as Record<string, number>)[path.join(".")] = effect;
      });
    }
  }
  return found;
}

/**
 * Facts that are sums over rows, and the places whose effects add up to them. Not
 * among them are months and areas (several rows say the same), thresholds (a whole
 * board), what is compared with something else (late loans), and the base of what
 * is reported by whoever records it at all.
 */
const SUMS: readonly (readonly [FactId, ...string[]])[] = [
  ["members", "members"],
  ["honoraryMembers", "members"],
  ["women", "members"],
  ["older60", "members"],
  ["age60Unknown", "members"],
  ["older60Women", "members"],
  ["disadvantaged", "members"],
  ["insuredMembers", "members"],
  ["membersAtStart", "members"],
  ["membersKept", "members"],
  ["membersDropped", "members"],
  ["membersJoined", "members"],
  ["membersNew", "members"],
  ["boardMembers", "members"],
  ["boardWomen", "members"],
  ["boardHeads", "board"],
  ["attendanceEligible", "members"],
  ["attendanceEligible", "meetings"],
  ["attendancePresent", "members"],
  ["attendancePresent", "meetings"],
  ["attendancePresent", "meetings[].attendance"],
  ["attendanceBlank", "members"],
  ["attendanceBlank", "meetings"],
  ["honoraryPresent", "meetings[].attendance"],
  ["meetingsHeld", "meetings"],
  ["meetingsCancelled", "meetings"],
  ["guests", "meetings"],
  ["communityActions", "activities"],
  ["hardshipHelped", "activities"],
  ["entitlementCases", "activities"],
  ["entitlementsSettled", "activities"],
  ["exchangesInYear", "activities"],
  ["memberMonthsMeasured", "members"],
  ["memberMonthsDue", "members"],
  ["membersCheckedUp", "members"],
  ["checkUpsInYear", "health.checkUps"],
  ["peopleInNeed", "care.people"],
  ["peopleCaredFor", "care.people"],
  ["carers", "members"],
  ["careDays", "care.people"],
  ["careVisits", "care.people"],
  ["borrowers", "members"],
  ["loansPaidOutVnd", "funds.loans"],
  ["loansPaidOutVnd", "funds.incomeGeneration.entries"],
  ["loansOwedVnd", "funds.loans"],
  ["fundsRaisedVnd", "funds.incomeGeneration.entries", "funds.operating.entries"],
  ["feesPaidVnd", "funds.incomeGeneration.entries", "funds.operating.entries"],
  ["runningCostVnd", "funds.incomeGeneration.entries", "funds.operating.entries"],
  ["supervisionVisitsInYear", "support.supervision"],
  ["actionsDue", "support.supervision"],
  ["actionsDue", "support.supervision[].actions"],
  ["actionsOnTime", "support.supervision[].actions"],
  ["studyVisitsInYear", "support.studyVisits"],
  ["commendationsInYear", "support.commendations"],
  ["dataRequestsDue", "dataRequests"],
];

test("the effects on a fact that is a sum over rows add up to it", () => {
  const facts = SUMS.map(([fact]) => fact);
  fc.assert(
    fc.property(traced, ([register, options]) => {
      const traces = traceFacts(facts, register, options);
      SUMS.forEach(([fact, ...places], i) => {
        const { value, lists } = traces[i] as FactTrace;
        if (places.includes("members") && !register.members) return;
        const effects = lists.filter(({ place }) => places.includes(place));
        const sum = effects.reduce((total, { effect }) => total + effect, 0);
        expect([fact, places, sum]).toEqual([fact, places, value]);
      });
    }),
    { seed: 1336, numRuns: 80 },
  );
}, 60_000);

test("one row is one person, where people are counted", () => {
  const facts: FactId[] = ["women", "members", "boardWomen", "boardMembers", "peopleInNeed"];
  fc.assert(
    fc.property(traced, ([register, options]) => {
      fc.pre(register.members !== undefined);
      for (const { fact, value, lists } of traceFacts(facts, register, options)) {
        const people = fact === "peopleInNeed" ? "care.people" : "members";
        const rows = lists.find(({ place }) => place === people)?.rows ?? [];
        expect(rows).toHaveLength(value);
        expect(rows.every(({ effect }) => effect === 1)).toBe(true);
      }
    }),
    { seed: 1336, numRuns: 80 },
  );
});

test("every row of a trace is in the register, under the path and id it is told by", () => {
  fc.assert(
    fc.property(traced, someFacts, ([register, options], facts) => {
      const rows = traceFacts(facts, register, options)
        .flatMap(({ lists }) => lists)
        .flatMap((list) => list.rows);
      for (const { path, id } of rows) {
        const row = path.reduce<unknown>((node, step) => Reflect.get(Object(node), step), register);
        expect(row).toBeDefined();
        if (id !== undefined) expect([row, Reflect.get(Object(row), "id")]).toContain(id);
      }
    }),
    { seed: 1336, numRuns: 60 },
  );
});
