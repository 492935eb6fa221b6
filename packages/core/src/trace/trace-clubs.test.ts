import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { factsFromTotals, mergeFacts, noFacts } from "../facts/facts.ts";
import { INDICATORS } from "../indicators/catalogue.ts";
import { measure } from "../indicators/measure.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/build-register.ts";
import { CLUB_PART_STATES, traceClubs } from "./trace-clubs.ts";
import { traceOptions } from "./traced.fixture.ts";

const may = periodContaining("2024-05-31", "month");
const facts = (register = buildRegister()) => clubFacts(register, may);

describe("how a club stands to a number", () => {
  const closed = buildRegister();
  closed.club.stages = [{ stage: "closed", from: "2024-01-01" }];
  const held = { id: "b1", date: "2024-05-13", kind: "general", status: "held" } as const;
  const marked = { ...held, attendance: [{ memberId: "m1", status: "present" as const }] };

  test.each([
    ["reported", facts(buildRegister({ meetings: [marked] })), "counted"],
    ["attendance not taken", facts(buildRegister({ meetings: [held] })), "not-reported"],
    ["no section of meetings", facts(), "not-reported"],
    ["the month is not over", clubFacts(buildRegister(), may, "2024-05-30"), "not-due"],
    ["not active", facts(closed), "not-in-period"],
    ["nothing counted", noFacts(may, "2024-05-31"), "not-in-period"],
  ])("%s: %s", (_, counted, state) => {
    const { clubs } = traceClubs("attendance-rate", [{ id: "a", facts: counted }]);
    expect(clubs.map((club) => club.state)).toEqual([state]);
  });
});

test("clubs come in the order given, with the name where there is one", () => {
  const { clubs } = traceClubs("women-share", [
    { id: "b", name: "CLB Thôn Minh Họa", facts: facts() },
    { id: "a", facts: facts(buildRegister({ members: [] })) },
  ]);
  expect(clubs).toEqual([
    {
      id: "b",
      name: "CLB Thôn Minh Họa",
      state: "counted",
      numerator: 35,
      denominator: 55,
      blank: 0,
    },
    { id: "a", state: "counted", numerator: 0, denominator: 0, blank: 0 },
  ]);
});

test("the rules in force stand in the passport", () => {
  const { measurement } = traceClubs("women-share", [{ id: "a", facts: facts() }], {
    rulePack: "decision-1648",
  });
  expect(measurement.rulePack).toBe("decision-1648");
});

test.each([
  ["no club", []],
  ["facts of several clubs", [{ id: "a", facts: mergeFacts([facts(), facts()]) }]],
  ["totals of several clubs", [{ id: "a", facts: factsFromTotals(may, may.to, { clubs: 2 }) }]],
  [
    "other days",
    [
      { id: "a", facts: facts() },
      { id: "b", facts: clubFacts(buildRegister(), may, "2024-05-30") },
    ],
  ],
])("%s is the caller's mistake", (_, clubs) => {
  expect(() => traceClubs("women-share", clubs)).toThrow(RangeError);
});

test("the parts add up to the measurement of all, whatever the clubs", () => {
  const some = fc.array(registers, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      some,
      traceOptions,
      fc.constantFrom(...INDICATORS),
      (all, { period, asOf }, { id }) => {
        const counted = all.map((register) => clubFacts(register, period, asOf));
        const clubs = counted.map((each, i) => ({ id: `c${i}`, facts: each }));
        const { measurement, clubs: parts } = traceClubs(id, clubs);
        expect(measurement).toEqual(measure(id, mergeFacts(counted)));
        const sum = (of: "numerator" | "denominator" | "blank") =>
          parts.reduce((total, part) => total + part[of], 0);
        const inState = (state: string) => parts.filter((part) => part.state === state).length;
        expect([sum("numerator"), sum("denominator"), sum("blank")]).toEqual([
          measurement.numerator,
          measurement.denominator,
          measurement.blank,
        ]);
        expect(CLUB_PART_STATES.slice(0, 3).map(inState)).toEqual([
          measurement.clubsCounted,
          measurement.clubsNotReported,
          measurement.clubsNotDue,
        ]);
        expect(parts.map((part) => part.id)).toEqual(clubs.map((club) => club.id));
      },
    ),
    { seed: 1336, numRuns: 100 },
  );
});
