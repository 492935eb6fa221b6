import { AREAS, PERIOD_KINDS, UNIT_LEVELS } from "@ishc/core";
import * as z from "zod/mini";

const text = z.string();
const count = z.int().check(z.nonnegative());
const words = z.strictObject({ vi: text, en: text });

/** What is told of every measurement, even of one that is kept back. */
const told = { indicator: text, kind: text, source: text, period: text, asOf: text };

/** What stands beside it in one that is not. */
const passport = {
  ...told,
  unit: text,
  formula: text,
  rulePack: z.nullable(text),
  numerator: z.number(),
  denominator: z.number(),
  blank: z.number(),
  clubsCounted: count,
  clubsNotReported: count,
  clubsNotDue: count,
};

/** An indicator with its passport: a number, why there is none, or that it is kept back. */
export const MeasurementSchema = z.discriminatedUnion("status", [
  z.strictObject({ ...passport, status: z.literal("measured"), value: z.number() }),
  z.strictObject({
    ...passport,
    status: z.literal("not-measurable"),
    reason: text,
    value: z.null(),
  }),
  z.strictObject({ ...told, status: z.literal("suppressed"), reason: text, value: z.null() }),
]);

const measurements = z.array(MeasurementSchema);

const period = z.strictObject({
  id: text,
  kind: z.enum([...PERIOD_KINDS, "span"]),
  from: text,
  to: text,
});

const place = { id: text, name: text, village: text };

/** How a club stands to a rule. A pack of rules may be an association's own: what a rule says is left open. */
const FindingSchema = z.strictObject({
  rule: z.looseObject({ id: text, statement: words, unit: words, source: text }),
  outcome: z.enum(["met", "above", "missed", "unknown"]),
  value: z.nullable(z.number()),
  numerator: z.number(),
  denominator: z.number(),
  reason: z.optional(text),
  mend: z.optional(z.strictObject({ add: z.optional(z.int()), remove: z.optional(z.int()) })),
});

/** A club in a period, as the core's `Scorecard` has it. Anybody is told less of it: `sustainability` may be absent. */
export const ScorecardSchema = z.strictObject({
  kind: z.literal("ishc-scorecard"),
  version: z.literal(1),
  club: z.strictObject({ ...place, communeCode: z.optional(text) }),
  period,
  asOf: text,
  rulePack: z.optional(z.strictObject({ id: text, name: words })),
  measurements,
  /** What people call each indicator, by its id. */
  indicators: z.record(
    text,
    z.looseObject({ name: words, above: words, below: words, group: text }),
  ),
  groups: z.array(z.strictObject({ key: text, name: words })),
  headline: z.array(text),
  areas: z.array(
    z.strictObject({
      area: z.enum(AREAS),
      entries: count,
      months: z.array(text),
      lastDate: z.optional(text),
    }),
  ),
  findings: z.array(FindingSchema),
  /** How lasting the club is: by a method that may be an association's own. */
  sustainability: z.optional(z.looseObject({ isOfficialRanking: z.literal(false) })),
  sources: z.record(text, z.looseObject({})),
  trend: z.array(z.strictObject({ month: text, attendance: MeasurementSchema })),
});

const summary = {
  code: text,
  name: text,
  level: z.enum(UNIT_LEVELS),
  clubs: count,
  /** Official members; null where that is kept back. */
  members: z.nullable(count),
  measurements,
};

/** A unit in a period, as the core's `UnitOverview` has it. */
export const UnitOverviewSchema = z.strictObject({
  kind: z.literal("ishc-unit-overview"),
  version: z.literal(1),
  ...summary,
  period,
  asOf: text,
  children: z.array(z.strictObject(summary)),
  clubList: z.array(z.strictObject({ ...place, communeCode: text, measurements })),
});
