-- Which clubs there were.

CREATE OR REPLACE TEMP TABLE life_facts AS
SELECT
  clubs.club,
  CASE WHEN is_active THEN 1 ELSE 0 END AS "clubs",
  CASE WHEN was_active OR coalesce(meetings_facts."meetingsHeld", 0) > 0 THEN 1 ELSE 0 END
    AS "clubsInPeriod",
  CASE WHEN founded_on BETWEEN first_day() AND last_day_counted() THEN 1 ELSE 0 END AS "clubsFounded",
  CASE WHEN is_active AND founded_on BETWEEN first_day() AND last_day_counted() THEN 1 ELSE 0 END
    AS "clubsNew",
  CASE WHEN founded_on <= last_day_counted() THEN 1 ELSE 0 END AS "clubsEverFounded",
  CASE WHEN is_active THEN 1 ELSE 0 END AS "clubsSurviving",
  CASE WHEN is_active THEN 'Counted' ELSE 'NotDue' END AS "topic:founding",
  'Counted' AS "topic:survival"
FROM clubs LEFT JOIN meetings_facts USING (club);
