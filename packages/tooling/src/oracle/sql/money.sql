-- Funds, who borrows, what is owed, and the member fee; on the last day, of clubs
-- active on it. A line of a ledger that was taken back by a day was never written.

CREATE OR REPLACE TEMP TABLE income_ledger AS
SELECT
  club, opened_on,
  entry.id AS id, entry.date AS day, entry.kind AS kind, entry.amountVnd AS vnd,
  entry.loanId AS loan, entry.reverses AS reverses
FROM (
  SELECT
    rowid AS club,
    funds.incomeGeneration.openedOn AS opened_on,
    unnest(funds.incomeGeneration.entries) AS entry
  FROM registers
);

-- Twice: as it was known on the last day, and as it is known on the day of counting,
-- when more may have been taken back.
CREATE OR REPLACE TEMP TABLE loan_sums AS
SELECT
  club, loan,
  sum(change_vnd) FILTER (stood) AS moved_vnd,
  sum(change_vnd) FILTER (stands) AS moved_as_known_vnd,
  min(day) FILTER (stood AND kind = 'loan') AS paid_out_on,
  min(day) FILTER (stands AND kind = 'loan') AS paid_out_as_known_on,
  bool_or(kind = 'loan') AS is_paid_out_here
FROM (
  SELECT
    line.club, line.loan, line.day, line.kind,
    CASE line.kind
      WHEN 'loan' THEN vnd WHEN 'principal' THEN -vnd WHEN 'write-off' THEN -vnd ELSE 0
    END AS change_vnd,
    line.day <= last_day_counted() AND line.reverses IS NULL
      AND (back.day IS NULL OR last_day_counted() < back.day) AS stood,
    line.day <= last_day_counted() AND line.reverses IS NULL
      AND (back.day IS NULL OR as_of() < back.day) AS stands
  FROM income_ledger AS line
  LEFT JOIN (
    SELECT club, reverses, min(day) AS day
    FROM income_ledger
    WHERE reverses IS NOT NULL
    GROUP BY club, reverses
  ) AS back ON back.club = line.club AND back.reverses = line.id
  WHERE line.loan IS NOT NULL
)
GROUP BY club, loan;

-- A loan that was agreed before the book begins, and not paid out in it, was paid out before.
CREATE OR REPLACE TEMP TABLE loans_now AS
SELECT
  club,
  loan.id AS id,
  loan.memberId AS borrower,
  before_vnd,
  before_vnd + coalesce(moved_vnd, 0) AS owed_vnd,
  before_vnd + coalesce(moved_as_known_vnd, 0) AS owed_as_known_vnd,
  CASE WHEN before_vnd > 0 THEN loan.agreedOn ELSE paid_out_on END AS paid_out_on,
  paid_out_as_known_on
FROM (
  SELECT
    agreed.club, agreed.loan, moved_vnd, moved_as_known_vnd, paid_out_on, paid_out_as_known_on,
    CASE
      WHEN opened_on <= last_day_counted() AND agreed.loan.agreedOn < opened_on
        AND NOT coalesce(is_paid_out_here, false) THEN agreed.loan.principalVnd
      ELSE 0
    END AS before_vnd
  FROM (
    SELECT rowid AS club, funds.incomeGeneration.openedOn AS opened_on, unnest(funds.loans) AS loan
    FROM registers
  ) AS agreed
  LEFT JOIN loan_sums ON loan_sums.club = agreed.club AND loan_sums.loan = agreed.loan.id
)
WHERE loan.agreedOn <= last_day_counted();

CREATE OR REPLACE TEMP TABLE borrowers AS
SELECT loans.club, count(DISTINCT borrower) AS borrowers
FROM loans_now AS loans
JOIN people ON people.club = loans.club AND people.id = loans.borrower
WHERE people.standing = 'official'
  AND (owed_vnd > 0 OR paid_out_on BETWEEN year_start() AND last_day_counted())
GROUP BY loans.club;

CREATE OR REPLACE TEMP TABLE lending_sums AS
SELECT club, count(*) AS loans_agreed, sum(owed_as_known_vnd) AS owed_vnd FROM loans_now GROUP BY club;

CREATE OR REPLACE TEMP TABLE officials AS
SELECT club, count(*) AS officials FROM people WHERE standing = 'official' GROUP BY club;

-- Capital that came in the month the fund was opened belongs to what it was opened with.
CREATE OR REPLACE TEMP TABLE first_capital AS
SELECT club, sum(CASE WHEN reverses IS NULL THEN vnd ELSE -vnd END) AS vnd
FROM income_ledger
WHERE kind = 'capital' AND day <= last_day_counted() AND month_of(day) = month_of(opened_on)
GROUP BY club;

CREATE OR REPLACE TEMP TABLE money_facts AS
WITH states AS (
  SELECT
    clubs.club,
    registers.funds,
    registers.members IS NOT NULL AS has_roll,
    coalesce(funds.incomeGeneration.openedOn <= last_day_counted(), false) AS has_income_fund,
    coalesce(funds.operating.openedOn <= last_day_counted(), false) AS has_operating_fund,
    -- Of loans nothing is known without the ledger they stand in, unless there are none.
    funds.loans IS NOT NULL AND (
      coalesce(loans_agreed, 0) = 0 OR funds.incomeGeneration IS NOT NULL
    ) AS knows_loans,
    coalesce(owed_vnd, 0) AS owed_vnd,
    coalesce(borrowers.borrowers, 0) AS borrowers,
    coalesce(officials.officials, 0) AS officials,
    coalesce(first_capital.vnd, 0) AS first_capital_vnd
  FROM clubs
  JOIN registers ON registers.rowid = clubs.club
  LEFT JOIN lending_sums ON lending_sums.club = clubs.club
  LEFT JOIN borrowers ON borrowers.club = clubs.club
  LEFT JOIN officials ON officials.club = clubs.club
  LEFT JOIN first_capital ON first_capital.club = clubs.club
  WHERE clubs.is_active
)
SELECT
  club,
  CASE WHEN has_income_fund AND funds.incomeGeneration.managedBy = 'club' THEN 1 END AS "incomeFundsManaged",
  CASE WHEN has_income_fund THEN funds.incomeGeneration.openingVnd + first_capital_vnd END
    AS "incomeFundOpeningVnd",
  CASE WHEN has_operating_fund THEN 1 END AS "operatingFunds",
  CASE WHEN len(list_filter(funds.loanTerms, lambda terms:
    covers(terms."from", terms."to", last_day_counted()))) > 0 THEN 1 END AS "loanTermsSet",
  list_filter(funds.fees, lambda fee: covers(fee."from", fee."to", last_day_counted()))[1].monthlyVnd
    AS "memberFeeVnd",
  CASE WHEN knows_loans AND has_roll THEN officials END AS "borrowerMembers",
  CASE WHEN knows_loans AND has_roll THEN states.borrowers END AS "borrowers",
  CASE WHEN funds.loans IS NOT NULL AND has_income_fund THEN owed_vnd END AS "loansOwedVnd",
  CASE WHEN funds IS NULL THEN 'NotReported' ELSE 'Counted' END AS "topic:funds",
  CASE WHEN has_income_fund OR has_operating_fund THEN 'Counted' ELSE 'NotReported' END AS "topic:ledgers",
  CASE WHEN states.funds.loanTerms IS NULL THEN 'NotReported' ELSE 'Counted' END AS "topic:loanTerms",
  CASE WHEN states.funds.loanTerms IS NULL OR states.funds.loans IS NULL THEN 'NotReported' ELSE 'Counted' END
    AS "topic:loans",
  CASE WHEN knows_loans AND has_roll THEN 'Counted' ELSE 'NotReported' END AS "topic:borrowers",
  CASE WHEN states.funds.fees IS NULL THEN 'NotReported' ELSE 'Counted' END AS "topic:fee"
FROM states;
