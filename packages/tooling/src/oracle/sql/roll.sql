-- The roll on the last day, of clubs active on it.

CREATE OR REPLACE TEMP TABLE roll_facts AS
WITH counted AS (
  SELECT
    club,
    count(*) FILTER (standing = 'official') AS "members",
    count(*) FILTER (standing = 'honorary') AS "honoraryMembers",
    count(*) FILTER (standing = 'official' AND is_woman) AS "women",
    count(*) FILTER (standing = 'official' AND at60) AS "older60",
    count(*) FILTER (standing = 'official' AND NOT at60) AS "younger60",
    count(*) FILTER (standing = 'official' AND at60 AND is_woman) AS "older60Women",
    count(*) FILTER (standing = 'official' AND at55) AS "older55",
    count(*) FILTER (standing = 'official' AND NOT at55) AS "younger55"
  FROM (
    SELECT
      club, standing, is_woman,
      reached_age(earliest, latest, 60, last_day_counted()) AS at60,
      reached_age(earliest, latest, 55, last_day_counted()) AS at55
    FROM people
    WHERE standing IS NOT NULL
  )
  GROUP BY club
)
SELECT
  clubs.club,
  counted.* EXCLUDE (club),
  counted."members" AS "sexMembers",
  counted."members" AS "age60Members",
  counted."members" - "older60" - "younger60" AS "age60Unknown",
  counted."members" AS "age55Members",
  counted."members" - "older55" - "younger55" AS "age55Unknown",
  CASE WHEN registers.members IS NULL THEN 'NotReported' ELSE 'Counted' END AS "topic:roll",
  "topic:roll" AS "topic:sex",
  "topic:roll" AS "topic:age60",
  "topic:roll" AS "topic:age55"
FROM clubs
JOIN registers ON registers.rowid = clubs.club
LEFT JOIN counted ON counted.club = clubs.club
WHERE clubs.is_active;
