-- Care at home: days of need and visits within the days counted, and who looks
-- after whom on the last day.

CREATE OR REPLACE TEMP TABLE people_in_need AS
SELECT club, person.id AS id, person."from" AS since, person."to" AS until
FROM (SELECT rowid AS club, unnest(care.people) AS person FROM registers);

CREATE OR REPLACE TEMP TABLE days_of_need AS
SELECT club, sum(greatest(0, date_diff('day',
  greatest(since, first_day()),
  least(coalesce(until, last_day_counted()), last_day_counted())
) + 1)) AS "careDays"
FROM people_in_need
GROUP BY club;

-- Who is visited by two on one day is visited once.
CREATE OR REPLACE TEMP TABLE visits AS
SELECT club, count(*) AS "careVisits"
FROM (
  SELECT DISTINCT club, visit.date, visit.personId
  FROM (SELECT rowid AS club, unnest(care.visits) AS visit FROM registers)
  WHERE visit.date BETWEEN first_day() AND last_day_counted()
)
GROUP BY club;

CREATE OR REPLACE TEMP TABLE care_facts AS
SELECT
  clubs.club,
  CASE WHEN care.visits IS NOT NULL THEN "careDays" END AS "careDays",
  CASE WHEN care.people IS NOT NULL THEN "careVisits" END AS "careVisits",
  CASE WHEN care.people IS NULL OR care.visits IS NULL THEN 'NotReported' ELSE 'Counted' END
    AS "topic:care"
FROM clubs
JOIN registers ON registers.rowid = clubs.club
LEFT JOIN days_of_need ON days_of_need.club = clubs.club
LEFT JOIN visits ON visits.club = clubs.club;
