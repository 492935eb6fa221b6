import fc from "fast-check";
import { expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { type FactValues, factsFromTotals } from "../facts/facts.ts";
import { measureAll } from "../indicators/measure.ts";
import { defineMethod } from "../sustainability/define-method.ts";
import type { SustainabilityMethod } from "../sustainability/method.ts";
import { sustainability } from "../sustainability/sustainability.ts";
import { SUSTAINABILITY_METHOD } from "../sustainability/sustainability-method.ts";
import { whatWouldLift } from "../sustainability/what-would-lift.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { scorecard } from "./scorecard.ts";
import { MOST_LIFTS_TOLD, scorecardSustainability } from "./scorecard-sustainability.ts";

const year = periodContaining("2024-12-31", "year");

const half = { numerator: 1, denominator: 2 };
const OWN: SustainabilityMethod = defineMethod({
  id: "x-province",
  version: 3,
  name: { vi: "Cách chấm của tỉnh", en: "The province's method" },
  fullPoints: 2,
  dimensions: [
    {
      key: "x-voice",
      name: { vi: "Tiếng nói", en: "Voice" },
      weight: 1,
      indicators: [
        {
          indicator: "meeting-regularity",
          weight: 1,
          edges: [{ points: 2, min: half, source: "x-circular", authority: "guideline" }],
        },
      ],
    },
    {
      key: "fund",
      weight: 1,
      indicators: [
        {
          indicator: "borrower-share",
          weight: 1,
          edges: [{ points: 2, min: half, source: "kit", authority: "our-choice" }],
        },
      ],
    },
  ],
  bands: [
    { key: "x-low", name: { vi: "Thấp", en: "Low" }, from: { numerator: 0, denominator: 1 } },
    { key: "steady", from: half },
    { key: "lasting", from: { numerator: 1, denominator: 1 } },
  ],
  leastKnown: half,
  sources: {
    "x-circular": {
      title: "An invented circular",
      short: { vi: "Văn bản minh họa", en: "Invented circular" },
    },
  },
});

function scored(totals: Partial<FactValues>, method = SUSTAINABILITY_METHOD) {
  const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, ...totals });
  return scorecardSustainability(measureAll(facts), method);
}

test("agrees with the method itself, and can be worked out from the card alone", () => {
  fc.assert(
    fc.property(registers, (register) => {
      const card = scorecard(register, { period: year });
      const again = sustainability(card.measurements);
      const { lifts, ...lifting } = whatWouldLift(again);
      expect(card.sustainability).toMatchObject({
        isOfficialRanking: false,
        score: again.score,
        known: again.known,
        placement: again.placement,
        lifting: { ...lifting, lifts: lifts.slice(0, MOST_LIFTS_TOLD) },
      });
      const dimensions = again.dimensions.map(({ key, score, known }) => ({ key, score, known }));
      expect(card.sustainability.dimensions).toMatchObject(dimensions);
    }),
    { seed: 1336, numRuns: 100 },
  );
});

test("brings a name in both languages for each dimension and band", () => {
  const { dimensions, bands } = scored({});
  expect(dimensions.map(({ name }) => name.en)).toEqual([
    "Governance",
    "Participation",
    "Eight areas",
    "Fund",
    "Care and health",
    "Support and linkage",
  ]);
  expect(bands.map(({ name }) => name.vi)).toEqual([
    "Cần hỗ trợ thêm",
    "Đang củng cố",
    "Ổn định",
    "Bền vững",
  ]);
});

test("takes names from a method of one's own, and the kit's where it has none", () => {
  const { method, dimensions, bands } = scored({}, OWN);
  expect(method).toEqual({ id: "x-province", version: 3, name: OWN.name });
  expect(dimensions.map(({ name }) => name.vi)).toEqual(["Tiếng nói", "Quỹ"]);
  expect(bands.map(({ name }) => name.en)).toEqual(["Low", "Steady", "Lasting"]);
});

test.each<[string, Partial<FactValues>, string, number]>([
  ["nothing reported", {}, "not-named", 0],
  ["one half met", { monthsDue: 12, monthsMet: 6, borrowerMembers: 4, borrowers: 1 }, "named", 1],
  ["all met", { monthsDue: 12, monthsMet: 6, borrowerMembers: 4, borrowers: 2 }, "named", 0],
])("%s: %s", (_, totals, status, ways) => {
  const { placement, lifting } = scored(totals, OWN);
  expect(placement.status).toBe(status);
  expect(lifting.lifts).toHaveLength(ways);
});

test("brings the documents that a method of one's own cites", () => {
  const { sources } = scorecard(buildRegister(), { period: year, method: OWN });
  expect(sources["x-circular"]).toBeUndefined();
  const meetings = [{ id: "a", date: "2024-01-10", kind: "general", status: "held" }] as const;
  const met = buildRegister({ meetings: [...meetings] });
  const card = scorecard(met, { period: year, method: OWN });
  const cited = card.sustainability.lifting.lifts.flatMap(({ changes }) =>
    changes.map(({ reach }) => reach.source),
  );
  expect(cited).toContain("x-circular");
  expect(card.sources["x-circular"]?.title).toBe("An invented circular");
});
