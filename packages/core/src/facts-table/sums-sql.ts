import type { FactId } from "../facts/fact-catalogue.ts";
import type { IndicatorDefinition } from "../indicators/indicator.ts";
import { FACTS_TABLE, type FactsTableKey } from "./facts-table.ts";
import { literal, quoted } from "./sql-text.ts";

/** One pass over the table. Sums of BIGINT are wider in some databases, and divided as whole numbers in others. */
export function sumsSql(
  definitions: readonly IndicatorDefinition[],
  keys: readonly string[],
  where: Readonly<Partial<Record<FactsTableKey, string>>>,
): string {
  const facts = [...new Set(definitions.flatMap(factsOf))].map(quoted);
  const conditions = Object.entries(where).map(
    ([name, value]) => `${quoted(name)} = ${literal(value)}`,
  );
  return [
    `SELECT ${[...keys, ...facts.map((fact) => `CAST(SUM(${fact}) AS BIGINT) AS ${fact}`)].join(", ")}`,
    `FROM ${quoted(FACTS_TABLE)}`,
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(" AND ")}`]),
    `GROUP BY ${keys.join(", ")}`,
  ].join("\n");
}

function factsOf({ numerator, denominator, blank, topic }: IndicatorDefinition): FactId[] {
  return [
    "clubsInPeriod",
    numerator,
    denominator,
    ...(blank === undefined ? [] : [blank]),
    `${topic}Counted`,
    `${topic}NotReported`,
    `${topic}NotDue`,
  ];
}
