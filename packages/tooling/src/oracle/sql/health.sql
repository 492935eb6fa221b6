-- Members measured, month by month, and members who had a general check-up in the
-- year to the last day.

CREATE OR REPLACE TEMP TABLE member_months AS
SELECT due_months.club, count(*) AS "memberMonthsDue"
FROM months_due AS due_months
JOIN stays ON stays.club = due_months.club AND covers(since, until, due_months.month)
WHERE kind = 'official'
GROUP BY due_months.club;

CREATE OR REPLACE TEMP TABLE member_months_measured AS
SELECT measured.club, count(*) AS "memberMonthsMeasured"
FROM (
  SELECT DISTINCT club, month_of(day) AS month, id
  FROM (
    SELECT club, round.date AS day, unnest(round.measured) AS id
    FROM (SELECT rowid AS club, unnest(health.rounds) AS round FROM registers)
  )
) AS measured
JOIN months_due ON months_due.club = measured.club AND months_due.month = measured.month
JOIN stays
  ON stays.club = measured.club AND stays.id = measured.id AND covers(since, until, measured.month)
WHERE kind = 'official'
GROUP BY measured.club;

CREATE OR REPLACE TEMP TABLE check_ups AS
SELECT club, check_up
FROM (SELECT rowid AS club, unnest(health.checkUps) AS check_up FROM registers)
WHERE check_up.date BETWEEN year_start() AND last_day_counted();

CREATE OR REPLACE TEMP TABLE examined AS
SELECT ids.club, count(DISTINCT ids.id) AS "membersCheckedUp"
FROM (SELECT club, unnest(check_up.memberIds) AS id FROM check_ups) AS ids
JOIN people ON people.club = ids.club AND people.id = ids.id
WHERE people.standing = 'official'
GROUP BY ids.club;

CREATE OR REPLACE TEMP TABLE health_facts AS
WITH known AS (
  SELECT
    clubs.club,
    is_active,
    registers.members IS NOT NULL AS has_roll,
    registers.health.rounds IS NOT NULL AS has_rounds,
    registers.health.checkUps IS NOT NULL AS has_check_ups,
    is_yearly_due,
    due.months
  FROM clubs
  JOIN registers ON registers.rowid = clubs.club
  JOIN due ON due.club = clubs.club
)
SELECT
  known.club,
  CASE WHEN has_roll AND has_rounds THEN "memberMonthsDue" END AS "memberMonthsDue",
  CASE WHEN has_roll AND has_rounds THEN "memberMonthsMeasured" END AS "memberMonthsMeasured",
  CASE WHEN is_active THEN
    (SELECT count(*) FROM check_ups WHERE check_ups.club = known.club AND len(check_up.memberIds) > 0)
  END AS "checkUpsInYear",
  CASE WHEN is_active AND is_yearly_due AND has_roll AND has_check_ups THEN
    (SELECT count(*) FROM people WHERE people.club = known.club AND standing = 'official')
  END AS "checkUpMembers",
  CASE WHEN is_active AND is_yearly_due AND has_roll AND has_check_ups THEN "membersCheckedUp" END
    AS "membersCheckedUp",
  CASE
    WHEN months = 0 THEN 'NotDue'
    WHEN has_roll AND has_rounds THEN 'Counted'
    ELSE 'NotReported'
  END AS "topic:measured",
  CASE
    WHEN NOT is_active OR NOT is_yearly_due THEN 'NotDue'
    WHEN has_check_ups THEN 'Counted'
    ELSE 'NotReported'
  END AS "topic:checkUps",
  CASE
    WHEN NOT is_active OR NOT is_yearly_due THEN 'NotDue'
    WHEN has_roll AND has_check_ups THEN 'Counted'
    ELSE 'NotReported'
  END AS "topic:checkedUp"
FROM known
LEFT JOIN member_months ON member_months.club = known.club
LEFT JOIN member_months_measured ON member_months_measured.club = known.club
LEFT JOIN examined ON examined.club = known.club;
