-- Everybody who is or was on a roll, and every span they were on it.

CREATE OR REPLACE TEMP TABLE people AS
SELECT
  club,
  person.id AS id,
  person.sex = 'female' AS is_woman,
  earliest_birth(person.birthDate) AS earliest,
  latest_birth(person.birthDate) AS latest,
  standing_on(person.memberships, last_day_counted()) AS standing
FROM (SELECT rowid AS club, unnest(members) AS person FROM registers);

CREATE OR REPLACE TEMP TABLE stays AS
SELECT club, id, is_woman, stay.kind, stay."from" AS since, stay."to" AS until, stay.reason
FROM (
  SELECT club, person.id, person.sex = 'female' AS is_woman, unnest(person.memberships) AS stay
  FROM (SELECT rowid AS club, unnest(members) AS person FROM registers)
);
