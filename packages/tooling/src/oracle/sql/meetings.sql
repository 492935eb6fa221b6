-- General meetings within the days counted, and who came to them. The roll is that
-- of the day of each meeting; who was on it and has no mark is blank.

CREATE OR REPLACE TEMP TABLE general_meetings AS
SELECT
  club,
  meeting.date AS day,
  meeting.status AS status,
  meeting.guests AS guests,
  meeting.agenda AS agenda,
  meeting.attendance IS NOT NULL AS was_taken
FROM (SELECT rowid AS club, unnest(meetings) AS meeting FROM registers)
WHERE meeting.kind = 'general' AND meeting.date BETWEEN first_day() AND last_day_counted();

CREATE OR REPLACE TEMP TABLE meeting_counts AS
SELECT
  club,
  count(*) FILTER (status = 'held') AS "meetingsHeld",
  count(*) FILTER (status = 'cancelled') AS "meetingsCancelled",
  count(*) FILTER (status <> 'cancelled') AS planned_or_held,
  count(*) FILTER (status = 'held' AND NOT was_taken) AS "meetingsUnmarked",
  count(*) FILTER (status = 'held' AND agenda IS NOT NULL) AS "meetingsWithAgenda",
  count(*) FILTER (status = 'held' AND agenda IS NULL) AS "meetingsWithoutAgenda",
  count(*) FILTER (status = 'held'
    AND len(list_filter(agenda, lambda item: item.area = 'learning')) > 0) AS "meetingsWithTalk",
  sum(guests) FILTER (status = 'held') AS guests
FROM general_meetings
GROUP BY club;

-- Months due; one in which the club met counts in any case.
CREATE OR REPLACE TEMP TABLE meeting_months AS
SELECT club, count(*) AS "monthsDue", count(*) FILTER (has_met) AS "monthsMet"
FROM (
  SELECT club, month, bool_or(has_met) AS has_met
  FROM (
    SELECT club, month, false AS has_met FROM months_due
    UNION ALL
    SELECT club, month_of(day), true FROM general_meetings WHERE status = 'held'
  )
  GROUP BY club, month
)
GROUP BY club;

CREATE OR REPLACE TEMP TABLE eligible AS
SELECT meetings.club, count(*) AS "attendanceEligible"
FROM (SELECT club, day FROM general_meetings WHERE status = 'held' AND was_taken) AS meetings
JOIN stays
  ON stays.club = meetings.club
  AND stays.since <= meetings.day
  AND meetings.day <= coalesce(stays.until, DATE '9999-12-31')
WHERE stays.kind = 'official'
GROUP BY meetings.club;

CREATE OR REPLACE TEMP TABLE marks AS
SELECT
  stays.club,
  count(*) FILTER (kind = 'official' AND mark.status = 'present') AS "attendancePresent",
  count(*) FILTER (kind = 'official' AND mark.status = 'absent') AS "attendanceAbsent",
  count(*) FILTER (kind = 'official' AND mark.status = 'excused') AS "attendanceExcused",
  count(*) FILTER (kind = 'official' AND mark.status = 'represented') AS "attendanceRepresented",
  count(*) FILTER (kind = 'official') AS marked,
  count(*) FILTER (kind = 'honorary' AND mark.status = 'present') AS "honoraryPresent"
FROM (
  SELECT club, meeting.date AS day, unnest(meeting.attendance) AS mark
  FROM (SELECT rowid AS club, unnest(meetings) AS meeting FROM registers)
  WHERE meeting.kind = 'general' AND meeting.status = 'held'
    AND meeting.date BETWEEN first_day() AND last_day_counted()
) AS marks
JOIN stays
  ON stays.club = marks.club
  AND stays.id = marks.mark.memberId
  AND stays.since <= marks.day
  AND marks.day <= coalesce(stays.until, DATE '9999-12-31')
GROUP BY stays.club;

CREATE OR REPLACE TEMP TABLE meetings_facts AS
SELECT
  clubs.club,
  coalesce("meetingsHeld", 0) AS "meetingsHeld",
  meeting_counts.* EXCLUDE (club, "meetingsHeld", planned_or_held),
  eligible.* EXCLUDE (club),
  marks.* EXCLUDE (club, marked),
  coalesce("attendanceEligible", 0) - coalesce(marked, 0) AS "attendanceBlank",
  -- Without the section of meetings nothing is known of the months either.
  CASE WHEN registers.meetings IS NULL THEN 0 ELSE "monthsDue" END AS "monthsDue",
  "monthsMet",
  CASE WHEN registers.meetings IS NOT NULL AND "monthsMet" = "monthsDue" THEN 1 ELSE 0 END
    AS "clubsMetEveryMonth",
  CASE
    WHEN coalesce("monthsDue", 0) = 0 THEN 'NotDue'
    WHEN registers.meetings IS NULL THEN 'NotReported'
    ELSE 'Counted'
  END AS "topic:meetings",
  CASE
    WHEN coalesce("monthsDue", 0) = 0 THEN 'NotDue'
    WHEN registers.meetings IS NULL THEN 'NotReported'
    WHEN "attendanceEligible" > 0 OR coalesce(planned_or_held, 0) = 0 THEN 'Counted'
    ELSE 'NotReported'
  END AS "topic:attendance",
  CASE
    WHEN registers.meetings IS NULL AND coalesce("monthsDue", 0) > 0 THEN 'NotReported'
    WHEN coalesce("meetingsHeld", 0) = 0 THEN 'NotDue'
    WHEN "meetingsWithAgenda" > 0 THEN 'Counted'
    ELSE 'NotReported'
  END AS "topic:agenda"
FROM clubs
JOIN registers ON registers.rowid = clubs.club
LEFT JOIN meeting_counts ON meeting_counts.club = clubs.club
LEFT JOIN meeting_months ON meeting_months.club = clubs.club
LEFT JOIN eligible ON eligible.club = clubs.club
LEFT JOIN marks ON marks.club = clubs.club;
