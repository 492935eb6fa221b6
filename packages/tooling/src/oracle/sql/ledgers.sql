-- What stands in the books of both funds.

CREATE OR REPLACE TEMP TABLE ledger AS
SELECT
  club, fund, opened_on,
  entry.id AS id, entry.date AS day, entry.kind AS kind, entry.reverses AS reverses,
  entry.amountVnd AS vnd,
  entry.amountVnd
    * CASE WHEN entry.reverses IS NULL THEN 1 ELSE -1 END
    * CASE
        WHEN entry.kind IN ('loan', 'expense', 'transfer-out', 'other-out') THEN -1
        WHEN entry.kind = 'write-off' THEN 0
        ELSE 1
      END AS change_vnd
FROM (
  SELECT rowid AS club, 'income' AS fund, funds.incomeGeneration.openedOn AS opened_on,
    unnest(funds.incomeGeneration.entries) AS entry
  FROM registers
  UNION ALL
  SELECT rowid, 'operating', funds.operating.openedOn, unnest(funds.operating.entries)
  FROM registers
);

-- As known on the day of counting: what was taken back by then was never written.
CREATE OR REPLACE TEMP TABLE standing_ledger AS
SELECT * EXCLUDE (change_vnd), change_vnd
FROM ledger AS line
WHERE reverses IS NULL AND NOT EXISTS (
  FROM ledger AS back
  WHERE back.club = line.club AND back.fund = line.fund AND back.reverses = line.id
    AND back.day <= as_of()
);

CREATE OR REPLACE TEMP TABLE months_counted AS
SELECT date_diff('month', first_day(), last_day_counted()) + 1 AS months;

CREATE OR REPLACE TEMP TABLE income_streams AS
SELECT club, count(*) AS "incomeStreams"
FROM (
  SELECT club, kind
  FROM ledger
  WHERE opened_on <= last_day_counted()
    AND day BETWEEN year_start() AND last_day_counted()
    AND kind IN ('interest', 'fee', 'gift', 'joint-work')
  GROUP BY club, kind
  HAVING sum(change_vnd) > 0
)
GROUP BY club;

-- On a day, all that moved counts together: in which order it was written does not matter.
CREATE OR REPLACE TEMP TABLE below_zero AS
SELECT club, count(*) AS "fundsBelowZero"
FROM (
  SELECT club, fund
  FROM (
    SELECT club, fund, sum(sum(change_vnd)) OVER (PARTITION BY club, fund ORDER BY day) AS balance_vnd
    FROM (
      SELECT club, fund, day, change_vnd FROM ledger
      UNION ALL
      SELECT rowid, 'income', DATE '0001-01-01', funds.incomeGeneration.openingVnd FROM registers
      UNION ALL
      SELECT rowid, 'operating', DATE '0001-01-01', funds.operating.openingVnd FROM registers
    )
    WHERE day <= last_day_counted()
    GROUP BY club, fund, day
  )
  GROUP BY club, fund
  HAVING min(balance_vnd) < 0
)
GROUP BY club;

CREATE OR REPLACE TEMP TABLE raised AS
SELECT
  club,
  sum(vnd) FILTER (kind IN ('interest', 'fee', 'gift', 'joint-work')) AS "fundsRaisedVnd",
  sum(vnd) FILTER (kind = 'interest') AS "interestRaisedVnd",
  sum(vnd) FILTER (kind = 'fee') AS "feesRaisedVnd",
  sum(vnd) FILTER (kind = 'gift') AS "giftsRaisedVnd",
  sum(vnd) FILTER (kind = 'joint-work') AS "jointWorkRaisedVnd",
  sum(vnd) FILTER (kind = 'expense') AS "runningCostVnd"
FROM standing_ledger
WHERE opened_on <= last_day_counted() AND day BETWEEN first_day() AND last_day_counted()
GROUP BY club;

CREATE OR REPLACE TEMP TABLE operating_now AS
SELECT
  club,
  sum(change_vnd) FILTER (day <= last_day_counted()) AS moved_vnd,
  sum(vnd) FILTER (kind = 'expense' AND day BETWEEN first_day() AND last_day_counted()) AS spent_vnd
FROM standing_ledger
WHERE fund = 'operating'
GROUP BY club;

-- Fees fall due on the first day of a month due on which there was a book to write them in.
CREATE OR REPLACE TEMP TABLE fee_months AS
SELECT months_due.club, months_due.month
FROM months_due JOIN registers ON registers.rowid = months_due.club
WHERE registers.funds.incomeGeneration.openedOn <= months_due.month
  OR registers.funds.operating.openedOn <= months_due.month;

CREATE OR REPLACE TEMP TABLE fees_due AS
SELECT fee_months.club, sum(fees.fee.monthlyVnd) AS "feesDueVnd"
FROM fee_months
JOIN (SELECT rowid AS club, unnest(funds.fees) AS fee FROM registers) AS fees
  ON fees.club = fee_months.club AND covers(fees.fee."from", fees.fee."to", fee_months.month)
JOIN stays ON stays.club = fee_months.club AND covers(since, until, fee_months.month)
WHERE stays.kind = 'official'
GROUP BY fee_months.club;

CREATE OR REPLACE TEMP TABLE fees_paid AS
SELECT club, sum(vnd) AS "feesPaidVnd"
FROM (SELECT club, vnd, month_of(day) AS month FROM standing_ledger WHERE kind = 'fee')
JOIN fee_months USING (club, month)
GROUP BY club;

CREATE OR REPLACE TEMP TABLE ledgers_facts AS
WITH known AS (
  SELECT
    clubs.club,
    clubs.is_active,
    clubs.is_yearly_due,
    registers.funds IS NOT NULL AS has_funds,
    registers.members IS NOT NULL AS has_roll,
    registers.funds.fees IS NOT NULL AS has_fees,
    registers.funds.incomeGeneration IS NOT NULL OR registers.funds.operating IS NOT NULL AS has_books,
    coalesce(least(registers.funds.incomeGeneration.openedOn, registers.funds.operating.openedOn)
      <= last_day_counted(), false) AS has_open_books,
    coalesce(least(registers.funds.incomeGeneration.openedOn, registers.funds.operating.openedOn)
      <= year_start(), false) AS has_books_for_a_year,
    coalesce(registers.funds.operating.openedOn <= first_day(), false) AS has_operating_throughout,
    registers.funds.operating.openingVnd AS operating_vnd,
    due.months AS months_due,
    (SELECT count(*) FROM fee_months WHERE fee_months.club = clubs.club) AS fee_months
  FROM clubs
  JOIN registers ON registers.rowid = clubs.club
  JOIN due ON due.club = clubs.club
)
SELECT
  known.club,
  CASE WHEN is_active THEN "incomeStreams" END AS "incomeStreams",
  CASE WHEN is_active THEN "fundsBelowZero" END AS "fundsBelowZero",
  raised.* EXCLUDE (club),
  CASE WHEN is_active AND has_operating_throughout
    THEN greatest(0, operating_vnd + coalesce(moved_vnd, 0)) * (SELECT months FROM months_counted)
  END AS "coverMonthsVnd",
  CASE WHEN is_active AND has_operating_throughout THEN spent_vnd END AS "coverSpentVnd",
  CASE WHEN has_roll AND has_fees THEN "feesDueVnd" END AS "feesDueVnd",
  CASE WHEN has_roll AND has_fees THEN "feesPaidVnd" END AS "feesPaidVnd",
  CASE
    WHEN NOT is_active OR NOT is_yearly_due THEN 'NotDue'
    WHEN NOT has_open_books THEN 'NotReported'
    WHEN NOT has_books_for_a_year THEN 'NotDue'
    ELSE 'Counted'
  END AS "topic:income",
  CASE WHEN has_open_books THEN 'Counted' ELSE 'NotReported' END AS "topic:raised",
  CASE WHEN has_open_books THEN 'Counted' ELSE 'NotReported' END AS "topic:streams",
  CASE
    WHEN NOT is_active THEN 'NotDue'
    WHEN NOT has_funds THEN 'NotReported'
    WHEN has_operating_throughout THEN 'Counted'
    ELSE 'NotDue'
  END AS "topic:cover",
  CASE
    WHEN months_due = 0 THEN 'NotDue'
    WHEN NOT has_roll OR NOT has_fees OR NOT has_books THEN 'NotReported'
    WHEN fee_months = 0 THEN 'NotDue'
    ELSE 'Counted'
  END AS "topic:feeDues"
FROM known
LEFT JOIN income_streams ON income_streams.club = known.club
LEFT JOIN below_zero ON below_zero.club = known.club
LEFT JOIN raised ON raised.club = known.club
LEFT JOIN operating_now ON operating_now.club = known.club
LEFT JOIN fees_due ON fees_due.club = known.club
LEFT JOIN fees_paid ON fees_paid.club = known.club;
