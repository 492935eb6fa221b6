-- Support from outside: visits, training and commendations in the year to the last
-- day, of clubs active on it; and what officers asked for and was due.

CREATE OR REPLACE TEMP TABLE actions AS
SELECT
  club,
  count(*) AS "actionsDue",
  count(*) FILTER (action.closedOn <= action.dueOn) AS "actionsOnTime"
FROM (
  SELECT club, unnest(visit.actions) AS action
  FROM (SELECT rowid AS club, unnest(support.supervision) AS visit FROM registers)
  WHERE visit.date <= as_of()
)
WHERE action.dueOn BETWEEN first_day() AND last_day_counted()
GROUP BY club;

CREATE OR REPLACE TEMP TABLE training AS
SELECT club, training
FROM (SELECT rowid AS club, unnest(support.training) AS training FROM registers)
WHERE training.date BETWEEN year_start() AND last_day_counted();

CREATE OR REPLACE TEMP TABLE trained AS
SELECT
  seats.club,
  count(*) AS "trainingBoardMembers",
  count(named.id) AS "boardTrained"
FROM (
  SELECT DISTINCT club, term.memberId AS id
  FROM (SELECT rowid AS club, unnest(board) AS term FROM registers)
  WHERE covers(term."from", term."to", last_day_counted())
) AS seats
LEFT JOIN (SELECT DISTINCT club, unnest(training.memberIds) AS id FROM training) AS named
  ON named.club = seats.club AND named.id = seats.id
GROUP BY seats.club;

-- Where training names nobody, no more people were there than took part; where that was
-- not counted, anybody may have been.
CREATE OR REPLACE TEMP TABLE unnamed AS
SELECT club, sum(coalesce(training.people, 1000000)) AS people
FROM training
WHERE training.memberIds IS NULL
GROUP BY club;

CREATE OR REPLACE TEMP TABLE support_facts AS
WITH known AS (
  SELECT clubs.*, support, support.supervision IS NOT NULL AS has_visits,
    support.training IS NOT NULL AND board IS NOT NULL AS has_training
  FROM clubs JOIN registers ON registers.rowid = clubs.club
)
SELECT
  known.club,
  CASE WHEN is_active AND is_yearly_due THEN len(list_filter(support.supervision, lambda each:
    covers(year_start(), last_day_counted(), each.date))) END AS "supervisionVisitsInYear",
  CASE WHEN is_active AND is_yearly_due THEN len(list_filter(support.studyVisits, lambda each:
    covers(year_start(), last_day_counted(), each.date))) END AS "studyVisitsInYear",
  CASE WHEN is_active AND is_yearly_due THEN len(list_filter(support.commendations, lambda each:
    covers(year_start(), last_day_counted(), each.date))) END AS "commendationsInYear",
  "actionsDue",
  "actionsOnTime",
  CASE WHEN is_active AND is_yearly_due AND has_training THEN "trainingBoardMembers" END
    AS "trainingBoardMembers",
  CASE WHEN is_active AND is_yearly_due AND has_training THEN "boardTrained" END AS "boardTrained",
  CASE WHEN is_active AND is_yearly_due AND has_training
    THEN least(coalesce("trainingBoardMembers" - "boardTrained", 0), coalesce(unnamed.people, 0)) END
    AS "boardTrainingUnknown",
  CASE
    WHEN NOT is_active OR NOT is_yearly_due THEN 'NotDue'
    WHEN has_visits THEN 'Counted'
    ELSE 'NotReported'
  END AS "topic:supervision",
  CASE
    WHEN NOT is_active OR NOT is_yearly_due THEN 'NotDue'
    WHEN support.studyVisits IS NOT NULL THEN 'Counted'
    ELSE 'NotReported'
  END AS "topic:studyVisits",
  CASE
    WHEN NOT is_active OR NOT is_yearly_due THEN 'NotDue'
    WHEN support.commendations IS NOT NULL THEN 'Counted'
    ELSE 'NotReported'
  END AS "topic:commendations",
  CASE
    WHEN NOT is_active OR NOT is_yearly_due THEN 'NotDue'
    WHEN has_training THEN 'Counted'
    ELSE 'NotReported'
  END AS "topic:trained",
  CASE WHEN NOT has_visits THEN 'NotReported' WHEN "actionsDue" > 0 THEN 'Counted' ELSE 'NotDue' END
    AS "topic:actions"
FROM known
LEFT JOIN actions ON actions.club = known.club
LEFT JOIN trained ON trained.club = known.club
LEFT JOIN unnamed ON unnamed.club = known.club;
