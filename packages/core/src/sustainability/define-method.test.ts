import { describe, expect, test } from "vitest";
import type { IndicatorId } from "../indicators/catalogue.ts";
import { defineMethod } from "./define-method.ts";
import type { MethodBand, MethodDimension, ScoreEdge, SustainabilityMethod } from "./method.ts";
import { told } from "./scored.fixture.ts";
import { sustainability } from "./sustainability.ts";

const OURS = { source: "kit", authority: "our-choice" } as const;
const ratio = (numerator: number, denominator = 1) => ({ numerator, denominator });
const name = { vi: "Thử", en: "Trial" };
const atLeast = (points: number, ...min: [number, number?]): ScoreEdge => ({
  points,
  min: ratio(...min),
  ...OURS,
});

const dimension = (more: Partial<MethodDimension> = {}): MethodDimension => ({
  key: "participation",
  weight: 1,
  indicators: [{ indicator: "attendance-rate", weight: 1, edges: [atLeast(2, 4, 5)] }],
  ...more,
});
const method = (more: Partial<SustainabilityMethod> = {}): SustainabilityMethod => ({
  id: "x-trial",
  version: 1,
  name,
  fullPoints: 2,
  dimensions: [dimension()],
  bands: [{ key: "building", from: ratio(0) }],
  leastKnown: ratio(1, 2),
  ...more,
});
const scoring = (indicator: IndicatorId, edges: readonly ScoreEdge[], weight = 1) =>
  method({ dimensions: [dimension({ indicators: [{ indicator, weight, edges }] })] });
const banded = (...bands: MethodBand[]) => method({ bands });

describe("a method of one's own", () => {
  test("is given back as it is", () => {
    const own = method();
    expect(defineMethod(own)).toBe(own);
  });

  test("has dimensions, bands and sources of its own, by names of its own", () => {
    const own = defineMethod(
      method({
        dimensions: [
          dimension({
            key: "x-voice",
            name,
            indicators: [
              {
                indicator: "attendance-rate",
                weight: 1,
                edges: [{ ...atLeast(2, 1, 2), source: "x-plan", authority: "guideline" }],
              },
            ],
          }),
        ],
        bands: [
          { key: "x-low", name, from: ratio(0) },
          { key: "x-high", name, from: ratio(1) },
        ],
        sources: { "x-plan": { short: name, title: "Kế hoạch số 12/KH-UBND" } },
      }),
    );
    const at = (present: number) =>
      sustainability([told("attendance-rate", [present, 60])], { method: own }).placement;
    expect(at(30)).toEqual({ status: "named", band: "x-high" });
    expect(at(29)).toEqual({ status: "named", band: "x-low" });
  });

  test.each<[string, IndicatorId, ScoreEdge[]]>([
    ["all of a share", "attendance-rate", [atLeast(2, 1)]],
    ["none of what is better lower", "drop-out", [{ points: 2, max: ratio(0), ...OURS }]],
    ["no growth", "growth", [atLeast(2, 0)]],
    ["less than before", "growth", [atLeast(1, -1, 10), atLeast(2, 0)]],
    ["a lower end alone of a band", "club-size", [atLeast(2, 50)]],
    ["an upper end alone of a band", "caseload", [{ points: 2, max: ratio(2), ...OURS }]],
    [
      "a band whose lower end stays",
      "club-size",
      [
        { points: 1, min: ratio(50), max: ratio(80), ...OURS },
        { points: 2, min: ratio(50), max: ratio(70), ...OURS },
      ],
    ],
    [
      "a lower end, and then an upper one as well",
      "club-size",
      [atLeast(1, 50), { points: 2, min: ratio(50), max: ratio(70), ...OURS }],
    ],
    ["a band of one value", "club-size", [{ points: 2, min: ratio(60), max: ratio(60), ...OURS }]],
  ])("may ask for %s", (_, id, edges) => {
    expect(() => defineMethod(scoring(id, edges))).not.toThrow();
  });
});

describe("is refused", () => {
  test.each<[string, SustainabilityMethod, RegExp]>([
    ["with the kit's id", method({ id: "ishc-kit" }), /an id that begins with x-/],
    [
      "without a whole version",
      method({ version: 1.5 }),
      /the version of x-trial, but received 1.5/,
    ],
    ["without points", method({ fullPoints: 0 }), /the full points of x-trial, but received 0/],
    ["without dimensions", method({ dimensions: [] }), /at least one dimension/],
    [
      "with a dimension twice",
      method({ dimensions: [dimension(), dimension()] }),
      /each dimension once/,
    ],
    [
      "with an indicator twice",
      method({ dimensions: [dimension(), dimension({ key: "fund" })] }),
      /each indicator once, but received "attendance-rate"/,
    ],
    [
      "without a name of its own dimension",
      method({ dimensions: [dimension({ key: "x-voice" })] }),
      /a name of x-voice/,
    ],
    [
      "with an empty dimension",
      method({ dimensions: [dimension({ indicators: [] })] }),
      /an indicator of participation/,
    ],
    [
      "with a weight of 0",
      method({ dimensions: [dimension({ weight: 0 })] }),
      /the weight of participation/,
    ],
    [
      "with half a weight",
      scoring("attendance-rate", [atLeast(2, 1, 2)], 0.5),
      /the weight of attendance-rate/,
    ],
    ["without bands", banded(), /a lowest band from 0 on, but received "none"/],
    [
      "with scores below all bands",
      banded({ key: "building", from: ratio(1, 10) }),
      /a lowest band from 0 on/,
    ],
    [
      "with bands in no order",
      banded({ key: "building", from: ratio(0) }, { key: "steady", from: ratio(0) }),
      /steady to begin above 0 \/ 1/,
    ],
    [
      "with a band that nobody reaches",
      banded({ key: "building", from: ratio(0) }, { key: "steady", from: ratio(3, 2) }),
      /steady begins in 0…1/,
    ],
    [
      "with a band twice",
      banded({ key: "steady", from: ratio(0) }, { key: "steady", from: ratio(1, 2) }),
      /each band once/,
    ],
    ["without a name of its own band", banded({ key: "x-low", from: ratio(0) }), /a name of x-low/],
    [
      "with a share known above 1",
      method({ leastKnown: ratio(2) }),
      /the least share known of x-trial in 0…1/,
    ],
    ["with parts of nothing", method({ leastKnown: ratio(1, 0) }), /a fraction of whole numbers/],
    [
      "without edges",
      scoring("attendance-rate", []),
      /a last edge of attendance-rate for 2 points, but received undefined/,
    ],
    [
      "short of full points",
      scoring("attendance-rate", [atLeast(1, 1, 2)]),
      /a last edge of attendance-rate for 2 points/,
    ],
    [
      "with an edge that asks for nothing",
      scoring("attendance-rate", [{ points: 2, ...OURS }]),
      /min or max for 2 points/,
    ],
    [
      "with a decimal",
      scoring("attendance-rate", [atLeast(2, 0.795)]),
      /a fraction of whole numbers for an edge of attendance-rate/,
    ],
    ["with percents", scoring("attendance-rate", [atLeast(2, 85)]), /lies in 0…1/],
    [
      "with an edge that everything reaches",
      scoring("attendance-rate", [atLeast(2, 0)]),
      /not everything reaches/,
    ],
    [
      "with an upper end that everything reaches",
      scoring("drop-out", [{ points: 2, max: ratio(1), ...OURS }]),
      /not everything reaches/,
    ],
    ["with growth that is never less", scoring("growth", [atLeast(2, -1)]), /lies in -1…/],
    [
      "with an upper end where more is better",
      scoring("attendance-rate", [{ points: 2, max: ratio(1, 2), ...OURS }]),
      /no max for attendance-rate/,
    ],
    [
      "with a lower end where less is better",
      scoring("drop-out", [atLeast(2, 1, 2)]),
      /no min for drop-out/,
    ],
    [
      "with ends exchanged",
      scoring("club-size", [{ points: 2, min: ratio(70), max: ratio(50), ...OURS }]),
      /Exchange the two/,
    ],
    [
      "with edges in no order",
      scoring("attendance-rate", [atLeast(1, 1, 2), atLeast(2, 1, 3)]),
      /for 2 points inside the one for 1/,
    ],
    [
      "with the same edge twice",
      scoring("attendance-rate", [atLeast(1, 1, 2), atLeast(2, 2, 4)]),
      /for 2 points inside the one for 1/,
    ],
    [
      "with points that do not rise",
      scoring("attendance-rate", [atLeast(2, 1, 3), atLeast(2, 1, 2)]),
      /for 2 points inside the one for 2/,
    ],
    [
      "with a band wider than the one before",
      scoring("club-size", [
        { points: 1, min: ratio(50), max: ratio(70), ...OURS },
        { points: 2, min: ratio(55), max: ratio(71), ...OURS },
      ]),
      /for 2 points inside the one for 1/,
    ],
    [
      "with a band that loses its upper end",
      scoring("club-size", [
        { points: 1, min: ratio(50), max: ratio(70), ...OURS },
        atLeast(2, 55),
      ]),
      /for 2 points inside the one for 1/,
    ],
    [
      "with a source it does not have",
      scoring("attendance-rate", [{ ...atLeast(2, 1, 2), source: "x-plan" }]),
      /a source called x-plan/,
    ],
    [
      "with an indicator there is none of",
      scoring("happiness" as IndicatorId, [atLeast(2, 1, 2)]),
      /one of attendance-rate/,
    ],
    [
      "with weights too large to be exact",
      method({
        dimensions: [
          dimension({ weight: 9_999_991 }),
          dimension({
            key: "fund",
            weight: 9_999_973,
            indicators: [{ indicator: "borrower-share", weight: 7, edges: [atLeast(2, 1, 2)] }],
          }),
          dimension({
            key: "areas",
            weight: 9_999_937,
            indicators: [
              { indicator: "all-areas", weight: 11, edges: [atLeast(2, 1, 2)] },
              { indicator: "area-coverage", weight: 8, edges: [atLeast(2, 1, 2)] },
            ],
          }),
        ],
      }),
      /weights of x-trial that can be summed exactly/,
    ],
  ])("%s", (_, wrong, message) => {
    expect(() => defineMethod(wrong)).toThrow(message);
  });
});
