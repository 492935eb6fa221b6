-- Circumstances, health insurance and volunteers on the last day, of clubs active on
-- it. A club that records a thing of no member did not report it.

CREATE OR REPLACE TEMP TABLE recorded AS
SELECT
  club,
  count(*) AS members,
  count(*) FILTER (person.circumstances IS NULL) AS "circumstanceUnknown",
  count(*) FILTER (len(list_filter(person.circumstances, lambda each:
    each.kind IN ('poor', 'near-poor', 'disadvantaged')
    AND covers(each."from", each."to", last_day_counted()))) > 0) AS "disadvantaged",
  count(*) FILTER (person.healthInsurance IS NULL) AS "insuranceUnknown",
  count(*) FILTER (len(list_filter(person.healthInsurance, lambda each:
    covers(each."from", each."to", last_day_counted()))) > 0) AS "insuredMembers"
FROM (SELECT rowid AS club, unnest(members) AS person FROM registers)
WHERE standing_on(person.memberships, last_day_counted()) = 'official'
GROUP BY club;

CREATE OR REPLACE TEMP TABLE volunteers_now AS
SELECT
  club,
  count(DISTINCT volunteer.memberId) FILTER (volunteer.role = 'livelihood') AS "livelihoodVolunteers",
  count(DISTINCT volunteer.memberId) FILTER (volunteer.role = 'home-care') AS "homeCareVolunteers"
FROM (SELECT rowid AS club, unnest(volunteers) AS volunteer FROM registers)
WHERE covers(volunteer."from", volunteer."to", last_day_counted())
GROUP BY club;

CREATE OR REPLACE TEMP TABLE persons_facts AS
WITH known AS (
  SELECT
    clubs.club,
    coalesce(recorded.members, 0) AS members,
    recorded.* EXCLUDE (club, members),
    registers.members IS NOT NULL
      AND (recorded.members IS NULL OR "circumstanceUnknown" < recorded.members) AS knows_circumstances,
    registers.members IS NOT NULL
      AND (recorded.members IS NULL OR "insuranceUnknown" < recorded.members) AS knows_insurance,
    registers.volunteers IS NOT NULL AS knows_volunteers
  FROM clubs
  JOIN registers ON registers.rowid = clubs.club
  LEFT JOIN recorded ON recorded.club = clubs.club
  WHERE is_active
)
SELECT
  known.club,
  CASE WHEN knows_circumstances THEN members END AS "circumstanceMembers",
  CASE WHEN knows_circumstances THEN "disadvantaged" END AS "disadvantaged",
  CASE WHEN knows_circumstances THEN "circumstanceUnknown" END AS "circumstanceUnknown",
  CASE WHEN knows_insurance THEN members END AS "insuranceMembers",
  CASE WHEN knows_insurance THEN "insuredMembers" END AS "insuredMembers",
  CASE WHEN knows_insurance THEN "insuranceUnknown" END AS "insuranceUnknown",
  "livelihoodVolunteers",
  "homeCareVolunteers",
  CASE WHEN knows_circumstances THEN 'Counted' ELSE 'NotReported' END AS "topic:circumstances",
  CASE WHEN knows_insurance THEN 'Counted' ELSE 'NotReported' END AS "topic:insurance",
  CASE WHEN knows_volunteers THEN 'Counted' ELSE 'NotReported' END AS "topic:volunteers"
FROM known LEFT JOIN volunteers_now ON volunteers_now.club = known.club;
