import fc from "fast-check";
import type { IndicatorId } from "../indicators/catalogue.ts";
import { indicator, type Measurement, type NotMeasurableReason } from "../indicators/measure.ts";
import type { ScoreEdge, SustainabilityMethod, WholeRatio } from "./method.ts";
import { SUSTAINABILITY_METHOD } from "./sustainability-method.ts";

const OURS = { source: "kit", authority: "our-choice" } as const;

/** What a club counted of an indicator, or why it did not. */
export type Told =
  | NotMeasurableReason
  | readonly [numerator: number, denominator: number, blank?: number];

/** The measurement of one club that says so. */
export function told(id: IndicatorId, what: Told, when = "2024"): Measurement {
  const definition = indicator(id);
  const isReason = typeof what === "string";
  const [numerator, denominator, blank = 0] = isReason ? ([0, 0] as const) : what;
  const isCounted = !isReason || what === "no-base" || what === "all-blank";
  const passport = {
    indicator: id,
    kind: definition.kind,
    unit: definition.unit,
    formula: "",
    rulePack: null,
    source: definition.source,
    period: when,
    asOf: `${when}-12-31`,
    numerator,
    denominator,
    blank,
    clubsCounted: isCounted ? 1 : 0,
    clubsNotReported: what === "not-reported" ? 1 : 0,
    clubsNotDue: what === "not-due" ? 1 : 0,
  };
  if (isReason) return { ...passport, status: "not-measurable", reason: what, value: null };
  if (definition.kind === "share" && blank === denominator) {
    return { ...passport, status: "not-measurable", reason: "all-blank", value: null };
  }
  return { ...passport, status: "measured", value: numerator / denominator };
}

/** Ids of the indicators of a method, in its order. */
export function idsOf({ dimensions }: SustainabilityMethod): IndicatorId[] {
  return dimensions.flatMap(({ indicators }) => indicators.map((each) => each.indicator));
}

/** A club that says the same of every indicator of the kit's method, save for some. */
export function clubThat(
  says: Told,
  save: Partial<Record<IndicatorId, Told>> = {},
  when = "2024",
): Measurement[] {
  return idsOf(SUSTAINABILITY_METHOD).map((id) => told(id, save[id] ?? says, when));
}

/** An indicator of each kind and direction, enough for small methods. */
const IDS = [
  "attendance-rate",
  "women-share",
  "drop-out",
  "club-size",
  "growth",
  "visit-regularity",
  "board-women",
  "fee-collection",
] as const satisfies readonly IndicatorId[];

const counted = (id: IndicatorId): fc.Arbitrary<Told> => {
  const isShare = indicator(id).kind === "share";
  const hasBlank = indicator(id).blank !== undefined;
  return fc
    .tuple(fc.integer({ min: 1, max: 24 }), fc.nat(24), fc.nat(24))
    .map(([denominator, above, open]) => {
      const numerator = isShare ? above % (denominator + 1) : above;
      const room = isShare ? denominator - numerator : open;
      return [numerator, denominator, hasBlank ? Math.min(open, room) : 0] as const;
    });
};

/** Anything a club can say of an indicator. */
const anythingTold = (id: IndicatorId): fc.Arbitrary<Told> =>
  fc.oneof(
    { weight: 6, arbitrary: counted(id) },
    { weight: 1, arbitrary: fc.constantFrom<Told>("not-reported", "not-due", "no-base") },
  );

/** What a club says of every indicator of a method. */
export const clubs = (method: SustainabilityMethod): fc.Arbitrary<Measurement[]> =>
  fc.tuple(...idsOf(method).map((id) => anythingTold(id).map((what) => told(id, what))));

/** Fractions between two whole numbers, neither of them included. */
const ratios = (least: number, most: number): fc.Arbitrary<WholeRatio> =>
  fc.tuple(fc.integer({ min: 2, max: 12 }), fc.nat(1000)).map(([denominator, part]) => ({
    numerator: least * denominator + 1 + (part % ((most - least) * denominator - 1)),
    denominator,
  }));

/** Different fractions, four at most unless more are asked for, in order. */
const rising = (least: number, most: number, count = 4): fc.Arbitrary<WholeRatio[]> =>
  fc
    .uniqueArray(ratios(least, most), {
      minLength: 1,
      maxLength: count,
      selector: ({ numerator, denominator }) => numerator / denominator,
    })
    .map((all) => all.sort((a, b) => a.numerator / a.denominator - b.numerator / b.denominator));

const RANGES = { share: [0, 1], ratio: [0, 3], mean: [0, 3], growth: [-1, 2] } as const;

/** Edges an indicator can have, for 4 points at the most. */
export const edgesOf = (id: IndicatorId): fc.Arbitrary<ScoreEdge[]> => {
  const { kind, direction } = indicator(id);
  const [least, most] = RANGES[kind];
  const ends = direction === "band" ? halves(least, most) : rising(least, most);
  return ends.map((all) =>
    all.map((end, i): ScoreEdge => {
      const points = i === all.length - 1 ? 4 : i + 1;
      if (Array.isArray(end)) return { points, min: end[0], max: end[1], ...OURS };
      const one = end as WholeRatio;
      return direction === "lower"
        ? { points, max: (all[all.length - 1 - i] ?? one) as WholeRatio, ...OURS }
        : { points, min: one, ...OURS };
    }),
  );
};

/** Lower ends that rise, and upper ends above them that fall. */
const halves = (least: number, most: number) =>
  rising(least, most, 8)
    .filter((all) => all.length % 2 === 0)
    .map((all) =>
      all
        .slice(0, all.length / 2)
        .map((min, i) => [min, all[all.length - 1 - i] as WholeRatio] as const),
    );

const weights = fc.integer({ min: 1, max: 5 });
const band = (key: `x-${string}`, numerator: number) => ({
  key,
  name: { vi: key, en: key },
  from: { numerator, denominator: 12 },
});

/** Small methods of every kind and direction, in two or three dimensions. */
export const methods: fc.Arbitrary<SustainabilityMethod> = fc
  .tuple(
    fc.tuple(
      ...IDS.map((id) =>
        fc.record({ indicator: fc.constant(id), weight: weights, edges: edgesOf(id) }),
      ),
    ),
    fc.tuple(weights, weights),
    fc.integer({ min: 1, max: IDS.length - 1 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([indicators, [first, second], cut, bands]) => ({
    id: "x-trial",
    version: 1,
    name: { vi: "Thử", en: "Trial" },
    fullPoints: 4,
    dimensions: [
      { key: "governance", weight: first, indicators: indicators.slice(0, cut) },
      { key: "fund", weight: second, indicators: indicators.slice(cut) },
    ],
    bands: [0, ...bands.sort((a, b) => a - b)].map((from) => band(`x-${from}`, from)),
    leastKnown: { numerator: 1, denominator: 2 },
  }));
