-- Who looks after whom on the last day, of clubs active on it.

CREATE OR REPLACE TEMP TABLE cared_for AS
SELECT
  people_in_need.club,
  count(DISTINCT people_in_need.id) AS "peopleInNeed",
  count(DISTINCT pairing.personId) AS "peopleCaredFor",
  count(DISTINCT pairing.memberId) AS "carers"
FROM people_in_need
LEFT JOIN (
  SELECT club, pairing
  FROM (SELECT rowid AS club, unnest(care.pairings) AS pairing FROM registers)
  WHERE covers(pairing."from", pairing."to", last_day_counted())
) AS pairings
  ON pairings.club = people_in_need.club AND pairings.pairing.personId = people_in_need.id
WHERE covers(since, until, last_day_counted())
GROUP BY people_in_need.club;

CREATE OR REPLACE TEMP TABLE pairings_facts AS
SELECT
  clubs.club,
  CASE WHEN care.pairings IS NOT NULL THEN "peopleInNeed" END AS "peopleInNeed",
  CASE WHEN care.pairings IS NOT NULL THEN "peopleCaredFor" END AS "peopleCaredFor",
  CASE WHEN care.pairings IS NOT NULL THEN "carers" END AS "carers",
  CASE WHEN care.people IS NULL OR care.pairings IS NULL THEN 'NotReported' ELSE 'Counted' END
    AS "topic:pairings"
FROM clubs
JOIN registers ON registers.rowid = clubs.club
LEFT JOIN cared_for ON cared_for.club = clubs.club
WHERE is_active;
