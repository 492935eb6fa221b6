import fc from "fast-check";
import { expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { INDICATORS, type IndicatorId } from "../indicators/catalogue.ts";
import { measure } from "../indicators/measure.ts";
import { buildMembers, buildRegister } from "../testing/build-register.ts";
import { traceFact } from "./trace-fact.ts";
import { traceIndicator } from "./trace-indicator.ts";
import { traced } from "./traced.fixture.ts";

const period = periodContaining("2024-05-31", "month");

test("an indicator is traced by its facts", () => {
  const register = buildRegister();
  const trace = traceIndicator("older-share", register, { period });
  expect(trace).toEqual({
    indicator: "older-share",
    numerator: traceFact("older60", register, { period }),
    denominator: traceFact("age60Members", register, { period }),
    blank: traceFact("age60Unknown", register, { period }),
  });
});

test("where there can be nothing unknown there is no trace of it", () => {
  expect(traceIndicator("women-share", buildRegister(), { period })).not.toHaveProperty("blank");
});

test("a person of unknown age counts below the line and in what is not known", () => {
  const [one, two] = buildMembers(2).map(({ birthDate: _, ...rest }, i) =>
    i === 0 ? rest : { ...rest, birthDate: "1955" },
  );
  const members = [one, two].flatMap((member) => member ?? []);
  const { numerator, denominator, blank } = traceIndicator(
    "older-share",
    buildRegister({ members, board: [] }),
    { period },
  );
  const ids = (trace: typeof numerator | undefined) =>
    trace?.lists.find(({ place }) => place === "members")?.rows.map(({ id }) => id);
  expect([ids(numerator), ids(denominator), ids(blank)]).toEqual([["m2"], ["m1", "m2"], ["m1"]]);
});

test("an unknown indicator is the caller's mistake", () => {
  expect(() => traceIndicator("x" as IndicatorId, buildRegister(), { period })).toThrow(RangeError);
});

test("the three values are those of the measurement, and tracing many facts at once changes none", () => {
  fc.assert(
    fc.property(traced, fc.constantFrom(...INDICATORS), ([register, options], { id }) => {
      const { numerator, denominator, blank } = traceIndicator(id, register, options);
      const facts = clubFacts(register, options.period, options.asOf);
      const measurement = measure(id, facts);
      expect(numerator.value).toBe(measurement.numerator);
      expect(denominator.value).toBe(measurement.denominator);
      expect(blank?.value ?? 0).toBe(measurement.blank);
      expect(traceFact(numerator.fact, register, options)).toEqual(numerator);
    }),
    { seed: 1336, numRuns: 80 },
  );
});
