/** What {@link measure} does with counts, in SQL; for every indicator alike. */
export function measurementsSql(keys: readonly string[]): string {
  return `SELECT ${keys.join(", ")}, "indicator",
  CASE
    WHEN "surplus" > 0 THEN 'contradictory'
    WHEN "known" = 0 THEN 'not-measurable'
    ELSE 'measured'
  END AS "status",
  CASE
    WHEN "surplus" > 0 OR "known" <> 0 THEN NULL
    WHEN "clubsInPeriod" = 0 THEN 'no-clubs'
    WHEN "denominator" > 0 THEN 'all-blank'
    WHEN "clubsCounted" > 0 THEN 'no-base'
    WHEN "clubsNotReported" > 0 THEN 'not-reported'
    ELSE 'not-due'
  END AS "reason",
  CASE
    WHEN "surplus" > 0 OR "known" = 0 THEN NULL
    ELSE CAST("numerator" AS DOUBLE PRECISION) * "per" / "denominator" - "less"
  END AS "value",
  "numerator", "denominator", "blank", "clubsCounted", "clubsNotReported", "clubsNotDue"
FROM counts`;
}
