-- What became of the members of the day before the period, of clubs active then and
-- on the last day; and older people who joined for the first time within it.

CREATE OR REPLACE TEMP TABLE members_then_and_now AS
SELECT
  club, id,
  bool_or(kind = 'official' AND covers(since, until, first_day() - 1)) AS was_member,
  bool_or(kind = 'official' AND covers(since, until, last_day_counted())) AS is_member,
  bool_or(covers(since, until, last_day_counted())) AS is_on_roll,
  arg_max_null(reason, until) FILTER (until < last_day_counted()) AS reason
FROM stays
GROUP BY club, id;

CREATE OR REPLACE TEMP TABLE stayed AS
SELECT
  club,
  count(*) FILTER (was_member) AS "membersAtStart",
  count(*) FILTER (is_member) AS "membersAtEnd",
  count(*) FILTER (was_member AND is_member) AS "membersKept",
  count(*) FILTER (was_member AND NOT is_on_roll AND reason NOT IN ('died', 'moved')) AS "membersDropped",
  count(*) FILTER (was_member AND NOT is_on_roll AND reason IS NULL) AS "membersGoneUnknown"
FROM members_then_and_now
GROUP BY club;

CREATE OR REPLACE TEMP TABLE joined AS
SELECT
  club,
  count(*) FILTER (is_new) AS "membersJoined",
  count(*) FILTER (is_new AND at60) AS "olderJoined",
  count(*) FILTER (is_new AND at60 AND is_woman) AS "olderWomenJoined",
  count(*) FILTER (standing = 'official') AS "newcomerMembers",
  count(*) FILTER (standing = 'official' AND is_new) AS "membersNew"
FROM (
  SELECT
    people.club, people.is_woman, people.standing,
    since BETWEEN first_day() AND last_day_counted() AS is_new,
    reached_age(earliest, latest, 60, since) AS at60
  FROM people
  JOIN (
    SELECT club, id, min(since) AS since FROM stays WHERE kind = 'official' GROUP BY club, id
  ) AS first_stays USING (club, id)
)
GROUP BY club;

CREATE OR REPLACE TEMP TABLE staying_facts AS
SELECT
  clubs.club,
  "membersJoined",
  "olderJoined",
  "olderWomenJoined",
  CASE WHEN is_active THEN "newcomerMembers" END AS "newcomerMembers",
  CASE WHEN is_active THEN "membersNew" END AS "membersNew",
  CASE WHEN is_active AND was_active_before THEN "membersAtStart" END AS "membersAtStart",
  CASE WHEN is_active AND was_active_before THEN "membersAtEnd" END AS "membersAtEnd",
  CASE WHEN is_active AND was_active_before THEN "membersKept" END AS "membersKept",
  CASE WHEN is_active AND was_active_before THEN "membersDropped" END AS "membersDropped",
  CASE WHEN is_active AND was_active_before THEN "membersGoneUnknown" END AS "membersGoneUnknown",
  CASE
    WHEN NOT is_active OR NOT was_active_before THEN 'NotDue'
    WHEN registers.members IS NULL THEN 'NotReported'
    ELSE 'Counted'
  END AS "topic:retention",
  CASE
    WHEN NOT is_active THEN 'NotDue'
    WHEN registers.members IS NULL THEN 'NotReported'
    ELSE 'Counted'
  END AS "topic:newcomers"
FROM clubs
JOIN registers ON registers.rowid = clubs.club
LEFT JOIN stayed ON stayed.club = clubs.club
LEFT JOIN joined ON joined.club = clubs.club;
