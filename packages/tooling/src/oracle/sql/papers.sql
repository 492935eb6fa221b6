-- What a club's papers hold on the last day, of clubs active on it.

CREATE OR REPLACE TEMP TABLE papers_facts AS
WITH papers AS (
  SELECT
    clubs.club,
    registers.club AS paper,
    coalesce(registers.club.performingTeamFormedOn <= last_day_counted(), false) AS has_team,
    -- Six months from founding; where the month has no such day, its last.
    CAST(founded_on + INTERVAL 6 MONTH AS DATE) AS deadline
  FROM clubs JOIN registers ON registers.rowid = clubs.club
  WHERE is_active
), loose_days AS (
  -- The first day without an association follows the end of one, or begins an active stage.
  SELECT
    rowid AS club,
    unnest(list_concat(
      list_transform(registers.club.stages, lambda step: step."from"),
      list_transform(registers.club.parentAssociations, lambda parent: CAST(parent."to" + 1 AS DATE))
    )) AS day
  FROM registers
  WHERE registers.club.parentAssociations IS NOT NULL
), without_parent AS (
  SELECT DISTINCT loose_days.club
  FROM loose_days JOIN registers ON registers.rowid = loose_days.club
  WHERE day <= last_day_counted()
    AND active_on(registers.club.stages, day)
    AND len(list_filter(registers.club.parentAssociations, lambda parent:
      covers(parent."from", parent."to", day))) = 0
)
SELECT
  papers.club,
  CASE WHEN paper.foundingDecision.date <= last_day_counted() THEN 1 END AS "foundingDecisions",
  CASE WHEN paper.rulesAdoptedOn <= last_day_counted() THEN 1 END AS "rulesAdopted",
  len(list_filter(paper.parentAssociations, lambda parent:
    covers(parent."from", parent."to", last_day_counted()))) AS "parentAssociations",
  CASE WHEN len(list_filter(paper.parentAssociations, lambda parent:
    covers(parent."from", parent."to", last_day_counted()))) = 1 THEN 1 END AS "clubsLinked",
  CASE WHEN without_parent.club IS NOT NULL THEN 1 END AS "clubsWithoutParent",
  CASE WHEN has_team AND paper.performingTeamFormedOn <= deadline THEN 1 END AS "performingTeamsInTime",
  'Counted' AS "topic:papers",
  CASE WHEN paper.parentAssociations IS NULL THEN 'NotReported' ELSE 'Counted' END AS "topic:parent",
  "topic:parent" AS "topic:linked",
  CASE
    WHEN deadline IS NULL THEN 'NotDue'
    WHEN has_team OR deadline <= last_day_counted() THEN 'Counted'
    ELSE 'NotDue'
  END AS "topic:team"
FROM papers LEFT JOIN without_parent USING (club);
