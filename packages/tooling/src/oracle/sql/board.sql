-- The management board on the last day, of clubs active on it. Who sits on it and
-- is on no roll is nobody whose sex is known.

CREATE OR REPLACE TEMP TABLE board_facts AS
WITH terms AS (
  SELECT club, term.memberId AS id, term.post AS post
  FROM (SELECT rowid AS club, unnest(board) AS term FROM registers)
  WHERE covers(term."from", term."to", last_day_counted())
), holders AS (
  SELECT
    club, id,
    count(*) FILTER (post = 'head') AS heads,
    count(*) FILTER (post = 'deputy') AS deputies,
    bool_or(post = 'accountant') AND bool_or(post = 'treasurer') AS keeps_both
  FROM terms
  GROUP BY club, id
), counted AS (
  SELECT
    holders.club,
    count(*) AS "boardMembers",
    sum(heads) AS "boardHeads",
    sum(deputies) AS "boardDeputies",
    count(*) FILTER (keeps_both) AS "boardCashShared",
    count(people.id) AS "boardSexMembers",
    count(*) FILTER (people.is_woman) AS "boardWomen"
  FROM holders LEFT JOIN people ON people.club = holders.club AND people.id = holders.id
  GROUP BY holders.club
)
SELECT
  clubs.club,
  counted.* EXCLUDE (club),
  CASE WHEN "boardMembers" BETWEEN 5 AND 9 AND "boardHeads" = 1 AND "boardDeputies" >= 1 THEN 1 END
    AS "boardsComplete",
  CASE WHEN registers.board IS NULL THEN 'NotReported' ELSE 'Counted' END AS "topic:board",
  "topic:board" AS "topic:boardPosts",
  CASE WHEN registers.board IS NULL OR registers.members IS NULL THEN 'NotReported' ELSE 'Counted' END
    AS "topic:boardSex"
FROM clubs
JOIN registers ON registers.rowid = clubs.club
LEFT JOIN counted ON counted.club = clubs.club
WHERE clubs.is_active;
