import type { IndicatorDefinition } from "../indicators/indicator.ts";
import { literal, quoted } from "./sql-text.ts";

const ZERO = "CAST(0 AS BIGINT)";

/** The counts of one indicator. What is known is the base less what is blank in it; only a share can be impossible. */
export function countsSql(definition: IndicatorDefinition, keys: readonly string[]): string {
  const { id, kind, topic, per = 1 } = definition;
  const [numerator, denominator] = [quoted(definition.numerator), quoted(definition.denominator)];
  const blank = definition.blank === undefined ? ZERO : quoted(definition.blank);
  const isShare = kind === "share";
  const columns = {
    indicator: literal(id),
    numerator,
    denominator,
    blank,
    clubsCounted: quoted(`${topic}Counted`),
    clubsNotReported: quoted(`${topic}NotReported`),
    clubsNotDue: quoted(`${topic}NotDue`),
    clubsInPeriod: quoted("clubsInPeriod"),
    known: isShare ? `${denominator} - ${blank}` : denominator,
    surplus: isShare ? `${numerator} + ${blank} - ${denominator}` : ZERO,
    per: `CAST(${per} AS DOUBLE PRECISION)`,
    less: `CAST(${kind === "growth" ? 1 : 0} AS DOUBLE PRECISION)`,
  };
  const named = Object.entries(columns).map(([name, sql]) => `${sql} AS ${quoted(name)}`);
  return `SELECT ${[...keys, ...named].join(", ")} FROM sums`;
}
