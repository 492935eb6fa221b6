-- Months due in which somebody was measured.

CREATE OR REPLACE TEMP TABLE measured_months AS
SELECT rounds.club, count(DISTINCT month) AS months
FROM (
  SELECT club, month_of(round.date) AS month
  FROM (SELECT rowid AS club, unnest(health.rounds) AS round FROM registers)
  WHERE len(round.measured) > 0
) AS rounds
JOIN months_due USING (club, month)
GROUP BY rounds.club;

CREATE OR REPLACE TEMP TABLE measuring_facts AS
SELECT
  clubs.club,
  CASE WHEN registers.health.rounds IS NOT NULL THEN due.months END AS "monthsForMeasuring",
  measured_months.months AS "monthsMeasured",
  CASE
    WHEN due.months = 0 THEN 'NotDue'
    WHEN registers.health.rounds IS NULL THEN 'NotReported'
    ELSE 'Counted'
  END AS "topic:measuring"
FROM clubs
JOIN registers ON registers.rowid = clubs.club
JOIN due ON due.club = clubs.club
LEFT JOIN measured_months ON measured_months.club = clubs.club;
