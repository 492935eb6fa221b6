import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { civilDates, registers } from "../testing/arbitraries.ts";
import { clubFacts } from "./club-facts.ts";
import { FACTS } from "./fact-catalogue.ts";
import { factsFromTotals, mergeFacts, noFacts } from "./facts.ts";
import { readFacts, storableFacts } from "./stored-facts.ts";

const year = periodContaining("2024-12-31", "year");
const stored = storableFacts(noFacts(year, "2024-12-31"));
const withValues = (values: unknown) => ({ ...stored, values });

const issuesOf = (input: unknown) => {
  const read = readFacts(input);
  return read.ok ? [] : read.issues;
};

describe("facts that were stored", () => {
  test("come back as they were, for any register, period and day", () => {
    fc.assert(
      fc.property(
        registers,
        civilDates("2023-12-01", "2025-02-28"),
        fc.constantFrom("month", "quarter", "half-year", "year"),
        (register, asOf, kind) => {
          const facts = clubFacts(register, periodContaining("2024-05-13", kind as "month"), asOf);
          const read = readFacts(JSON.parse(JSON.stringify(storableFacts(facts))));
          expect(read).toEqual({ ok: true, value: facts });
        },
      ),
      { seed: 1336, numRuns: 200 },
    );
  });

  test("merge as if they had never been stored", () => {
    const club = (members: number) => factsFromTotals(year, year.to, { clubs: 1, members });
    const kept = [club(48), club(61)].map((each) => readFacts(storableFacts(each)));
    const read = kept.flatMap((each) => (each.ok ? [each.value] : []));
    expect(mergeFacts(read)).toEqual(mergeFacts([club(48), club(61)]));
  });

  test("hold every fact, zeros included, and name their period and day", () => {
    expect(stored).toMatchObject({ kind: "ishc-facts", version: 1, period: "2024" });
    expect(Object.keys(stored.values)).toEqual(FACTS.map(({ id }) => id));
  });
});

describe("what is not sound is told, all at once", () => {
  const { members: _, ...withoutMembers } = stored.values;
  test.each([
    ["a fact is missing", withValues(withoutMembers), ["values", "members"], "missing"],
    [
      "a fact nobody knows",
      withValues({ ...stored.values, riceBanks: 1 }),
      ["values", "riceBanks"],
      "unknown-field",
    ],
    [
      "less than nothing",
      withValues({ ...stored.values, members: -1 }),
      ["values", "members"],
      "too-small",
    ],
    [
      "half a member",
      withValues({ ...stored.values, members: 0.5 }),
      ["values", "members"],
      "not-whole",
    ],
    [
      "a number as text",
      withValues({ ...stored.values, members: "55" }),
      ["values", "members"],
      "wrong-type",
    ],
    [
      "more than can be exact",
      withValues({ ...stored.values, members: 2 ** 53 }),
      ["values", "members"],
      "too-large",
    ],
    ["no values at all", withValues(undefined), ["values"], "missing"],
    ["a period there is not", { ...stored, period: "2024-Q5" }, ["period"], "bad-format"],
    ["a day there is not", { ...stored, asOf: "2024-02-30" }, ["asOf"], "bad-date"],
    ["another document", { ...stored, kind: "ishc-unit-overview" }, ["kind"], "not-in-list"],
    ["a field too many", { ...stored, note: "" }, ["note"], "unknown-field"],
    ["a later version", { ...stored, version: 2, values: {} }, ["version"], "unsupported-version"],
    ["a text", "2024", [], "wrong-type"],
    ["nothing", undefined, [], "missing"],
  ])("%s", (_, input, path, code) => {
    expect(issuesOf(input)).toEqual([expect.objectContaining({ path, code })]);
  });

  test("two faults are two issues", () => {
    const values = { ...withoutMembers, clubs: -1 };
    expect(issuesOf({ ...stored, asOf: "today", values }).map(({ path }) => path)).toEqual([
      ["asOf"],
      ["values", "clubs"],
      ["values", "members"],
    ]);
  });

  test("nothing that can be given throws", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(readFacts(input).ok).toBe(false);
        expect(readFacts(withValues(input)).ok).toBe(false);
      }),
      { seed: 1336, numRuns: 500 },
    );
  });
});
