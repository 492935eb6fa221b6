-- Evidence of work in the eight areas within the days counted.

CREATE OR REPLACE TEMP TABLE evidence AS
SELECT club, area, day, month_of(day) AS month
FROM (
  SELECT club, area, day FROM activities
  UNION ALL
  SELECT club, unnest(list_distinct(list_transform(meeting.agenda, lambda item: item.area))), meeting.date
  FROM (SELECT rowid AS club, unnest(meetings) AS meeting FROM registers)
  WHERE meeting.status = 'held'
  UNION ALL
  SELECT club, 'home-care', visit.date
  FROM (SELECT rowid AS club, unnest(care.visits) AS visit FROM registers)
  UNION ALL
  SELECT club, 'learning', training.date
  FROM (SELECT rowid AS club, unnest(support.training) AS training FROM registers)
  UNION ALL
  SELECT club, 'health', round.date
  FROM (SELECT rowid AS club, unnest(health.rounds) AS round FROM registers)
  WHERE len(round.measured) > 0
  UNION ALL
  SELECT club, 'health', check_up.date
  FROM (SELECT rowid AS club, unnest(health.checkUps) AS check_up FROM registers)
  WHERE len(check_up.memberIds) > 0
  UNION ALL
  SELECT club, 'resources', day FROM standing_ledger WHERE kind IN ('interest', 'fee', 'gift', 'joint-work')
  UNION ALL
  SELECT club, 'livelihood', day FROM standing_ledger
  WHERE fund = 'income' AND kind IN ('loan', 'principal', 'interest')
)
WHERE day BETWEEN first_day() AND last_day_counted();

CREATE OR REPLACE TEMP TABLE areas_found AS
SELECT
  club,
  count(DISTINCT area) AS "areasCovered",
  count(*) FILTER (area = 'rights') AS "rightsActivities",
  max(CASE WHEN area = 'livelihood' THEN 1 ELSE 0 END) AS "area:livelihood",
  max(CASE WHEN area = 'health' THEN 1 ELSE 0 END) AS "area:health",
  max(CASE WHEN area = 'home-care' THEN 1 ELSE 0 END) AS "area:home-care",
  max(CASE WHEN area = 'self-help' THEN 1 ELSE 0 END) AS "area:self-help",
  max(CASE WHEN area = 'rights' THEN 1 ELSE 0 END) AS "area:rights",
  max(CASE WHEN area = 'learning' THEN 1 ELSE 0 END) AS "area:learning",
  max(CASE WHEN area = 'culture' THEN 1 ELSE 0 END) AS "area:culture",
  max(CASE WHEN area = 'resources' THEN 1 ELSE 0 END) AS "area:resources"
FROM evidence
GROUP BY club;

CREATE OR REPLACE TEMP TABLE area_months AS
SELECT
  club,
  count(DISTINCT month) FILTER (area = 'livelihood') AS "areaMonths:livelihood",
  count(DISTINCT month) FILTER (area = 'health') AS "areaMonths:health",
  count(DISTINCT month) FILTER (area = 'home-care') AS "areaMonths:home-care",
  count(DISTINCT month) FILTER (area = 'self-help') AS "areaMonths:self-help",
  count(DISTINCT month) FILTER (area = 'rights') AS "areaMonths:rights",
  count(DISTINCT month) FILTER (area = 'learning') AS "areaMonths:learning",
  count(DISTINCT month) FILTER (area = 'culture') AS "areaMonths:culture",
  count(DISTINCT month) FILTER (area = 'resources') AS "areaMonths:resources"
FROM evidence JOIN months_due USING (club, month)
GROUP BY club;

CREATE OR REPLACE TEMP TABLE areas_facts AS
WITH known AS (
  SELECT
    clubs.club,
    life_facts."clubsInPeriod" = 1 AS is_in_period,
    registers.activities IS NOT NULL AS has_activities,
    due.months
  FROM clubs
  JOIN registers ON registers.rowid = clubs.club
  JOIN due ON due.club = clubs.club
  JOIN life_facts ON life_facts.club = clubs.club
)
SELECT
  known.club,
  "rightsActivities",
  CASE WHEN is_in_period AND has_activities THEN 8 END AS "areasExpected",
  CASE WHEN is_in_period AND has_activities THEN "areasCovered" END AS "areasCovered",
  CASE WHEN is_in_period AND has_activities AND "areasCovered" = 8 THEN 1 END AS "clubsAllAreas",
  CASE WHEN is_in_period AND has_activities THEN "area:livelihood" END AS "area:livelihood",
  CASE WHEN is_in_period AND has_activities THEN "area:health" END AS "area:health",
  CASE WHEN is_in_period AND has_activities THEN "area:home-care" END AS "area:home-care",
  CASE WHEN is_in_period AND has_activities THEN "area:self-help" END AS "area:self-help",
  CASE WHEN is_in_period AND has_activities THEN "area:rights" END AS "area:rights",
  CASE WHEN is_in_period AND has_activities THEN "area:learning" END AS "area:learning",
  CASE WHEN is_in_period AND has_activities THEN "area:culture" END AS "area:culture",
  CASE WHEN is_in_period AND has_activities THEN "area:resources" END AS "area:resources",
  CASE WHEN has_activities THEN months END AS "areaMonthsDue",
  CASE WHEN has_activities THEN "areaMonths:livelihood" END AS "areaMonths:livelihood",
  CASE WHEN has_activities THEN "areaMonths:health" END AS "areaMonths:health",
  CASE WHEN has_activities THEN "areaMonths:home-care" END AS "areaMonths:home-care",
  CASE WHEN has_activities THEN "areaMonths:self-help" END AS "areaMonths:self-help",
  CASE WHEN has_activities THEN "areaMonths:rights" END AS "areaMonths:rights",
  CASE WHEN has_activities THEN "areaMonths:learning" END AS "areaMonths:learning",
  CASE WHEN has_activities THEN "areaMonths:culture" END AS "areaMonths:culture",
  CASE WHEN has_activities THEN "areaMonths:resources" END AS "areaMonths:resources",
  CASE WHEN has_activities THEN 'Counted' ELSE 'NotReported' END AS "topic:areas",
  CASE WHEN months = 0 THEN 'NotDue' WHEN has_activities THEN 'Counted' ELSE 'NotReported' END
    AS "topic:areaMonths"
FROM known
LEFT JOIN areas_found ON areas_found.club = known.club
LEFT JOIN area_months ON area_months.club = known.club;
