import { expect, test } from "vitest";
import { AREAS } from "../activity/area.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { mergeFacts } from "../facts/facts.ts";
import { buildRegister } from "../testing/index.ts";
import { AREA_REGULARITY } from "./area-regularity.ts";
import { measure } from "./measure.ts";

const quarter = periodContaining("2024-03-31", "quarter");
const active = (...dates: string[]) =>
  clubFacts(
    buildRegister({ activities: dates.map((date) => ({ id: date, area: "health", date })) }),
    quarter,
  );

test("there is one for each area, in the order of areas, and it reads that area", () => {
  expect(AREA_REGULARITY.map(({ id }) => id)).toEqual(
    AREAS.map((area) => `area-regularity-${area}`),
  );
  for (const [i, area] of AREAS.entries()) {
    const activities = ["2024-01-17", "2024-03-17"].map((date) => ({ id: date, area, date }));
    const facts = clubFacts(buildRegister({ activities }), quarter);
    for (const [k, { id }] of AREA_REGULARITY.entries()) {
      expect([id, measure(id, facts).value]).toEqual([id, i === k ? 2 / 3 : 0]);
    }
  }
});

test.each([
  ["no month", [], 0],
  ["two days of one month", ["2024-02-01", "2024-02-29"], 1 / 3],
  ["every month", ["2024-01-31", "2024-02-01", "2024-03-31"], 1],
])("with evidence in %s", (_, dates, value) => {
  expect(measure("area-regularity-health", active(...dates)).value).toBe(value);
});

test("months of clubs are pooled, and a club without activities did not report", () => {
  const all = [
    active("2024-01-17"),
    active("2024-01-17", "2024-02-17"),
    clubFacts(buildRegister(), quarter),
  ];
  expect(measure("area-regularity-health", mergeFacts(all))).toMatchObject({
    numerator: 3,
    denominator: 6,
    clubsCounted: 2,
    clubsNotReported: 1,
  });
});

test("before a month is over, nothing is due", () => {
  const facts = clubFacts(buildRegister({ activities: [] }), quarter, "2024-01-30");
  expect(measure("area-regularity-health", facts)).toMatchObject({ reason: "not-due" });
});
