-- What clubs did, by kind of activity. Where no activity known by a day is given its
-- kind, kinds are not reported.

CREATE OR REPLACE TEMP TABLE activities AS
SELECT
  club,
  activity.area AS area,
  activity.kind AS kind,
  activity.date AS day,
  month_of(activity.date) AS month,
  coalesce(activity.peopleReached, 1) AS people,
  activity.settledOn AS settled_on
FROM (SELECT rowid AS club, unnest(activities) AS activity FROM registers);

CREATE OR REPLACE TEMP TABLE kinds_known AS
SELECT
  clubs.club,
  registers.activities IS NOT NULL
    AND (count(*) FILTER (day <= as_of()) = 0 OR count(kind) FILTER (day <= as_of()) > 0) AS on_counting,
  registers.activities IS NOT NULL
    AND (count(*) FILTER (day <= last_day_counted()) = 0
      OR count(kind) FILTER (day <= last_day_counted()) > 0) AS on_last_day
FROM clubs
JOIN registers ON registers.rowid = clubs.club
LEFT JOIN activities AS activities ON activities.club = clubs.club
GROUP BY clubs.club, registers.activities IS NOT NULL;

CREATE OR REPLACE TEMP TABLE deeds_due AS
SELECT
  club,
  count(DISTINCT month) FILTER (kind = 'mentoring') AS "mentoringMonths",
  count(DISTINCT month) FILTER (kind = 'mentoring' OR (area = 'livelihood' AND kind IS NULL))
    - count(DISTINCT month) FILTER (kind = 'mentoring') AS "mentoringUnknown",
  count(*) FILTER (kind = 'community-action') AS "communityActions",
  count(DISTINCT month) FILTER (kind = 'community-action') AS "communityActionMonths",
  count(DISTINCT month) FILTER (kind = 'community-action' OR (area = 'self-help' AND kind IS NULL))
    - count(DISTINCT month) FILTER (kind = 'community-action') AS "communityActionUnknown",
  sum(people) FILTER (kind = 'hardship-help') AS "hardshipHelped",
  sum(people) FILTER (area = 'self-help' AND kind IS NULL) AS "hardshipUnknown",
  count(*) FILTER (area = 'self-help' AND kind IS NULL) AS "selfHelpOfNoKind"
FROM activities JOIN months_due USING (club, month)
WHERE day <= as_of()
GROUP BY club;

CREATE OR REPLACE TEMP TABLE cases AS
SELECT
  club,
  count(*) FILTER (kind = 'entitlement-case') AS "entitlementCases",
  count(*) FILTER (kind = 'entitlement-case' AND settled_on <= as_of()) AS "entitlementsSettled",
  count(*) FILTER (kind IS NULL) AS "rightsOfNoKind"
FROM activities
WHERE area = 'rights' AND day BETWEEN first_day() AND last_day_counted()
GROUP BY club;

CREATE OR REPLACE TEMP TABLE exchanges AS
SELECT club, count(*) AS exchanges
FROM activities
WHERE kind = 'exchange' AND day BETWEEN year_start() AND last_day_counted()
GROUP BY club;

CREATE OR REPLACE TEMP TABLE deeds_facts AS
SELECT
  clubs.club,
  CASE WHEN on_counting THEN due.months END AS "monthsActive",
  CASE WHEN on_counting THEN "mentoringMonths" END AS "mentoringMonths",
  CASE WHEN on_counting THEN "mentoringUnknown" END AS "mentoringUnknown",
  CASE WHEN on_counting THEN "communityActions" END AS "communityActions",
  CASE WHEN on_counting THEN "communityActionMonths" END AS "communityActionMonths",
  CASE WHEN on_counting THEN "communityActionUnknown" END AS "communityActionUnknown",
  CASE WHEN on_counting THEN "hardshipHelped" END AS "hardshipHelped",
  CASE WHEN on_counting THEN "hardshipUnknown" END AS "hardshipUnknown",
  CASE WHEN on_counting THEN "selfHelpOfNoKind" END AS "selfHelpOfNoKind",
  CASE WHEN on_counting THEN "entitlementCases" END AS "entitlementCases",
  CASE WHEN on_counting THEN "entitlementsSettled" END AS "entitlementsSettled",
  CASE WHEN on_counting THEN "rightsOfNoKind" END AS "rightsOfNoKind",
  CASE WHEN on_last_day AND is_active AND is_yearly_due THEN exchanges END AS "exchangesInYear",
  CASE WHEN due.months = 0 THEN 'NotDue' WHEN on_counting THEN 'Counted' ELSE 'NotReported' END
    AS "topic:deeds",
  CASE WHEN on_counting THEN 'Counted' ELSE 'NotReported' END AS "topic:entitlements",
  CASE
    WHEN NOT is_active OR NOT is_yearly_due THEN 'NotDue'
    WHEN on_last_day THEN 'Counted'
    ELSE 'NotReported'
  END AS "topic:exchanges"
FROM clubs
JOIN due ON due.club = clubs.club
JOIN kinds_known ON kinds_known.club = clubs.club
LEFT JOIN deeds_due ON deeds_due.club = clubs.club
LEFT JOIN cases ON cases.club = clubs.club
LEFT JOIN exchanges ON exchanges.club = clubs.club;
