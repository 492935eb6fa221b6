-- Sensitive data that are kept of people on the roll, and whether they agreed to it;
-- of clubs active on the last day. And what was asked about own data.

CREATE OR REPLACE TEMP TABLE kept AS
SELECT DISTINCT club, id, purpose
FROM (
  SELECT club, unnest(round.measured) AS id, 'health' AS purpose
  FROM (SELECT rowid AS club, unnest(health.rounds) AS round FROM registers)
  WHERE round.date <= last_day_counted()
  UNION ALL
  SELECT club, unnest(check_up.memberIds), 'health'
  FROM (SELECT rowid AS club, unnest(health.checkUps) AS check_up FROM registers)
  WHERE check_up.date <= last_day_counted()
  UNION ALL
  SELECT club, person.memberId, 'care'
  FROM (SELECT rowid AS club, unnest(care.people) AS person FROM registers)
  WHERE person."from" <= last_day_counted()
  UNION ALL
  SELECT club, loan.memberId, 'loans'
  FROM (SELECT rowid AS club, unnest(funds.loans) AS loan FROM registers)
  WHERE loan.agreedOn <= last_day_counted()
  UNION ALL
  SELECT club, person.id, 'circumstances'
  FROM (SELECT rowid AS club, unnest(members) AS person FROM registers)
  WHERE len(list_filter(person.circumstances, lambda each: each."from" <= last_day_counted())) > 0
);

-- On the day it was withdrawn, consent no longer holds.
CREATE OR REPLACE TEMP TABLE agreed AS
SELECT DISTINCT club, id, consent.purpose AS purpose
FROM (
  SELECT club, person.id AS id, unnest(person.consents) AS consent
  FROM (SELECT rowid AS club, unnest(members) AS person FROM registers)
)
WHERE consent.givenOn <= last_day_counted()
  AND (consent.withdrawnOn IS NULL OR last_day_counted() < consent.withdrawnOn);

CREATE OR REPLACE TEMP TABLE consented AS
SELECT club, count(*) AS "sensitiveMembers", count(*) FILTER (has_agreed) AS "sensitiveConsented"
FROM (
  SELECT people.club, people.id, bool_and(agreed.purpose IS NOT NULL) AS has_agreed
  FROM people
  JOIN kept ON kept.club = people.club AND kept.id = people.id
  LEFT JOIN agreed
    ON agreed.club = kept.club AND agreed.id = kept.id AND agreed.purpose = kept.purpose
  WHERE people.standing IS NOT NULL
  GROUP BY people.club, people.id
)
GROUP BY club;

-- Two working days to answer, Monday to Friday: from Thursday and Friday the weekend
-- lies in between, and from the weekend itself Monday is the first.
CREATE OR REPLACE TEMP TABLE requests AS
SELECT
  club,
  count(*) AS "dataRequestsDue",
  count(*) FILTER (
    request.answeredOn <= answer_by
    AND (
      request.kind NOT IN ('withdraw', 'restrict', 'object')
      OR as_of() <= request.receivedOn + 15
      OR request.actedOn <= request.receivedOn + 15
    )
  ) AS "dataRequestsInTime"
FROM (
  SELECT club, request,
    request.receivedOn
      + CASE isodow(request.receivedOn) WHEN 4 THEN 4 WHEN 5 THEN 4 WHEN 6 THEN 3 ELSE 2 END AS answer_by
  FROM (SELECT rowid AS club, unnest(dataRequests) AS request FROM registers)
)
WHERE request.receivedOn BETWEEN first_day() AND last_day_counted()
  AND (coalesce(request.answeredOn <= as_of(), false) OR answer_by < as_of())
GROUP BY club;

CREATE OR REPLACE TEMP TABLE privacy_facts AS
SELECT
  clubs.club,
  CASE WHEN is_active THEN "sensitiveMembers" END AS "sensitiveMembers",
  CASE WHEN is_active THEN "sensitiveConsented" END AS "sensitiveConsented",
  "dataRequestsDue",
  "dataRequestsInTime",
  CASE
    WHEN NOT is_active THEN 'NotDue'
    WHEN registers.members IS NULL THEN 'NotReported'
    ELSE 'Counted'
  END AS "topic:consent",
  CASE WHEN registers.dataRequests IS NULL THEN 'NotReported' ELSE 'Counted' END AS "topic:dataRequests"
FROM clubs
JOIN registers ON registers.rowid = clubs.club
LEFT JOIN consented ON consented.club = clubs.club
LEFT JOIN requests ON requests.club = clubs.club;
