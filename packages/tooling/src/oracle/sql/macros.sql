-- What all the other files ask. Three days are set before: first_day and last_day
-- of what is counted (the period, cut at the day of counting), and as_of, the day
-- of counting itself.

CREATE OR REPLACE TEMP MACRO first_day() AS getvariable('first_day');
CREATE OR REPLACE TEMP MACRO last_day_counted() AS getvariable('last_day');
CREATE OR REPLACE TEMP MACRO as_of() AS getvariable('as_of');

-- The twelve months that end with the last day.
CREATE OR REPLACE TEMP MACRO year_start() AS
  CAST(CAST(last_day_counted() - INTERVAL 12 MONTH AS DATE) + 1 AS DATE);

CREATE OR REPLACE TEMP MACRO month_of(some_day) AS CAST(date_trunc('month', some_day) AS DATE);

-- Whether a day lies in a span of days; both ends belong to it, an absent one is open.
CREATE OR REPLACE TEMP MACRO covers(span_from, span_to, some_day) AS
  span_from <= some_day AND (span_to IS NULL OR some_day <= span_to);

-- Whether a club is active on a day: what the last stage begun by then says.
CREATE OR REPLACE TEMP MACRO active_on(stages, some_day) AS
  coalesce(list_filter(stages, lambda step: step."from" <= some_day)[-1].stage = 'active', false);

-- How somebody belongs to the club on a day: official, honorary, or NULL.
CREATE OR REPLACE TEMP MACRO standing_on(memberships, some_day) AS
  list_filter(memberships, lambda span: covers(span."from", span."to", some_day))[1].kind;

-- The first and the last day that somebody can be born on whose birth date is
-- known to the day, the month or the year.
CREATE OR REPLACE TEMP MACRO earliest_birth(known) AS
  CAST(known || CASE length(known) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' ELSE '' END AS DATE);
CREATE OR REPLACE TEMP MACRO year_or_month_end(known) AS
  CAST(known || CASE length(known) WHEN 4 THEN '-12-31' WHEN 7 THEN '-01' ELSE '' END AS DATE);
CREATE OR REPLACE TEMP MACRO latest_birth(known) AS
  CASE length(known) WHEN 7 THEN last_day(year_or_month_end(known)) ELSE year_or_month_end(known) END;

-- Full years of age. Who was born on 29 February has the birthday on 1 March in a common year.
CREATE OR REPLACE TEMP MACRO age_on(born, some_day) AS
  year(some_day) - year(born)
  - CAST(month(some_day) * 100 + day(some_day) < month(born) * 100 + day(born) AS INTEGER);

-- true, false, or NULL where the birth date does not tell.
CREATE OR REPLACE TEMP MACRO reached_age(earliest, latest, years, some_day) AS
  CASE
    WHEN age_on(latest, some_day) >= years THEN true
    WHEN age_on(earliest, some_day) < years THEN false
  END;
