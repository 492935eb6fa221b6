import * as z from "zod/mini";
import type { CivilDate } from "../calendar/civil-date.ts";
import { parsePeriod } from "../calendar/reporting-period.ts";
import { civilDate, count } from "../internal/schema.ts";
import { parseWith } from "../internal/zod-issues.ts";
import type { Issue, ParseResult } from "../issue.ts";
import { FACTS, type FactId } from "./fact-catalogue.ts";
import type { Facts, FactValues } from "./facts.ts";

/** The version of the format that {@link storableFacts} writes. */
export const STORED_FACTS_VERSION = 1;

/** Facts as plain JSON, to be kept and merged later. Holds no personal data. */
export interface StoredFacts {
  /** Tells the document from others. */
  readonly kind: "ishc-facts";
  /** Version of this document's format. */
  readonly version: typeof STORED_FACTS_VERSION;
  /** Id of the period. */
  readonly period: string;
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** Every fact, zeros included: one that is missing was never counted. */
  readonly values: FactValues;
}

/**
 * Facts as plain JSON. {@link readFacts} reads them back, {@link mergeFacts} and
 * {@link mergeOverTime} go on from there.
 *
 * @param facts - of one club, or of many together
 * @returns what `JSON.stringify` can write
 * @example
 * import { factsFromTotals, periodContaining, readFacts, storableFacts } from "@ishc/core";
 * const facts = factsFromTotals(periodContaining("2024-05-31", "month"), "2024-05-31", { clubs: 36 });
 * storableFacts(facts).period; // "2024-05"
 * const read = readFacts(JSON.parse(JSON.stringify(storableFacts(facts))));
 * read.ok && read.value.values.clubs; // 36
 */
export function storableFacts({ period, asOf, values }: Facts): StoredFacts {
  const kept = Object.fromEntries(FACTS.map(({ id }) => [id, values[id]])) as FactValues;
  return {
    kind: "ishc-facts",
    version: STORED_FACTS_VERSION,
    period: period.id,
    asOf,
    values: kept,
  };
}

/**
 * Reads stored facts from unknown input. A fact that this version does not know,
 * and one that is missing, is an issue: such facts were counted by another
 * version, and have to be counted again. Only the form is read, not whether the
 * numbers agree with each other.
 *
 * @param input - anything; usually the result of `JSON.parse`
 * @returns the facts, or all issues; never an exception
 * @example
 * import { readFacts } from "@ishc/core";
 * const result = readFacts({ kind: "ishc-facts", version: 2 });
 * result.ok ? [] : result.issues; // [{ code: "unsupported-version", path: ["version"], expected: ["1"], received: 2 }]
 */
export function readFacts(input: unknown): ParseResult<Facts> {
  const read = parseWith(StoredFactsSchema, input);
  const period = read.ok ? parsePeriod(read.value.period) : undefined;
  if (read.ok && period?.ok) {
    const { asOf, values } = read.value;
    return { ok: true, value: { period: period.value, asOf, values } };
  }
  if (!read.ok) return { ok: false, issues: otherVersion(read.issues) ?? read.issues };
  const issues = period?.ok === false ? period.issues : [];
  return { ok: false, issues: issues.map((issue) => ({ ...issue, path: ["period"] })) };
}

/** Far above any count of people or sum of đồng, and still exact. */
const MOST = Number.MAX_SAFE_INTEGER;

const values = Object.fromEntries(FACTS.map(({ id }) => [id, count(MOST)])) as Record<
  FactId,
  ReturnType<typeof count>
>;

const StoredFactsSchema = z.strictObject({
  kind: z.literal("ishc-facts"),
  version: z.literal(STORED_FACTS_VERSION),
  period: z.string(),
  asOf: civilDate(),
  values: z.strictObject(values),
});

/** Of another version nothing else can be said. */
function otherVersion(issues: readonly Issue[]): Issue[] | undefined {
  const version = issues.find(({ path, code }) => path[0] === "version" && code === "not-in-list");
  return version && [{ ...version, code: "unsupported-version" }];
}
