-- One row a club: its stage of life, where it lies, and the months due.

CREATE OR REPLACE TEMP TABLE clubs AS
SELECT
  rowid AS club,
  club.id AS club_id,
  list_filter(club.communes, lambda unit: covers(unit."from", unit."to", last_day_counted()))[1].code
    AS commune,
  active_on(club.stages, last_day_counted()) AS is_active,
  active_on(club.stages, first_day() - 1) AS was_active_before,
  active_on(club.stages, year_start()) AS is_yearly_due,
  active_on(club.stages, first_day()) OR len(list_filter(club.stages, lambda step:
    step.stage = 'active' AND first_day() <= step."from" AND step."from" <= last_day_counted()
  )) > 0 AS was_active,
  list_filter(club.stages, lambda step: step.stage = 'active')[1]."from" AS founded_on
FROM registers;

-- Months due: they have ended by the day of counting, and began with the club active.
CREATE OR REPLACE TEMP TABLE months_due AS
SELECT rowid AS club, month
FROM registers, (
  SELECT CAST(unnest(generate_series(month_of(first_day()), last_day_counted(), INTERVAL 1 MONTH)) AS DATE)
    AS month
)
WHERE last_day(month) <= as_of() AND active_on(registers.club.stages, month);

CREATE OR REPLACE TEMP TABLE due AS
SELECT clubs.club, count(month) AS months
FROM clubs LEFT JOIN months_due USING (club)
GROUP BY clubs.club;
