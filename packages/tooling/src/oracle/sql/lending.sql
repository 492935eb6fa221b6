-- What was lent and received on loans within the days counted, and what the income
-- generation fund was before and after; as known on the day of counting.

CREATE OR REPLACE TEMP TABLE income_fund AS
SELECT
  club,
  sum(change_vnd) FILTER (day < first_day()) AS cash_before_vnd,
  sum(change_vnd) AS cash_vnd,
  sum(CASE kind WHEN 'loan' THEN vnd WHEN 'principal' THEN -vnd WHEN 'write-off' THEN -vnd ELSE 0 END)
    FILTER (day < first_day()) AS lent_before_vnd,
  sum(vnd) FILTER (kind = 'loan' AND day >= first_day()) AS paid_out_vnd,
  sum(vnd) FILTER (kind = 'interest' AND day >= first_day()) AS interest_vnd
FROM standing_ledger
WHERE fund = 'income' AND day <= last_day_counted()
GROUP BY club;

CREATE OR REPLACE TEMP TABLE loans_together AS
SELECT
  club,
  sum(before_vnd) AS before_vnd,
  sum(owed_as_known_vnd) AS owed_vnd,
  count(*) FILTER (
    before_vnd = 0 AND paid_out_as_known_on BETWEEN first_day() AND last_day_counted()
  ) AS paid_out
FROM loans_now
GROUP BY club;

-- A loan that breaks a term in force on the day it was agreed, or was agreed under none.
CREATE OR REPLACE TEMP TABLE loans_beyond_terms AS
SELECT loans.club, count(*) AS "loansOutsideTerms"
FROM (
  SELECT club, loan, list_filter(all_terms, lambda terms:
    covers(terms."from", terms."to", loan.agreedOn))[1] AS terms
  FROM (SELECT rowid AS club, funds.loanTerms AS all_terms, unnest(funds.loans) AS loan FROM registers)
  WHERE all_terms IS NOT NULL AND loan.agreedOn <= last_day_counted()
) AS loans
JOIN registers ON registers.rowid = loans.club
LEFT JOIN loans_now ON loans_now.club = loans.club AND loans_now.id = loans.loan.id
WHERE (
    terms IS NULL
    OR loan.principalVnd > terms.ceilingVnd
    OR loan.months > terms.maxMonths
    OR loan.ratePerMonth <> terms.ratePerMonth
  ) AND (
    loan.agreedOn >= year_start()
    OR owed_vnd > 0
    OR registers.funds.incomeGeneration IS NULL
  )
GROUP BY loans.club;

CREATE OR REPLACE TEMP TABLE lending_facts AS
WITH known AS (
  SELECT
    clubs.club,
    clubs.is_active,
    registers.funds IS NOT NULL AS has_funds,
    registers.funds.loans IS NOT NULL AS has_loans,
    coalesce(registers.funds.incomeGeneration.openedOn <= last_day_counted(), false) AS is_open,
    registers.funds.incomeGeneration.openedOn <= first_day() AS is_open_throughout,
    coalesce(len(list_filter(registers.funds.loans, lambda loan:
      loan.agreedOn <= last_day_counted())), 0) = 0 AS has_lent_nothing,
    registers.funds.incomeGeneration.openingVnd + coalesce(cash_before_vnd, 0) AS cash_before_vnd,
    registers.funds.incomeGeneration.openingVnd + coalesce(cash_vnd, 0) AS cash_vnd,
    coalesce(before_vnd, 0) + coalesce(lent_before_vnd, 0) AS owed_before_vnd,
    coalesce(owed_vnd, 0) AS owed_vnd,
    paid_out, paid_out_vnd, interest_vnd,
    (SELECT months FROM months_counted) AS months
  FROM clubs
  JOIN registers ON registers.rowid = clubs.club
  LEFT JOIN income_fund ON income_fund.club = clubs.club
  LEFT JOIN loans_together ON loans_together.club = clubs.club
), states AS (
  SELECT
    known.*,
    has_loans AND is_open AS is_known,
    CASE WHEN has_loans AND (is_open OR has_lent_nothing) THEN 'Counted' ELSE 'NotReported' END AS lending,
    CASE
      WHEN NOT is_active THEN 'NotDue'
      WHEN NOT has_funds THEN 'NotReported'
      WHEN NOT coalesce(is_open_throughout, false) THEN 'NotDue'
      WHEN has_loans THEN 'Counted'
      ELSE 'NotReported'
    END AS throughout
  FROM known
)
SELECT
  states.club,
  CASE WHEN is_known THEN paid_out END AS "loansPaidOut",
  CASE WHEN is_known THEN paid_out_vnd END AS "loansPaidOutVnd",
  CASE WHEN is_known AND is_active THEN greatest(cash_vnd, 0) + owed_vnd END AS "incomeFundVnd",
  CASE WHEN is_known AND is_active THEN owed_vnd END AS "lateLoansOfVnd",
  CASE WHEN throughout = 'Counted'
    THEN greatest(cash_before_vnd + owed_before_vnd, owed_before_vnd, 0) END AS "incomeFundStartVnd",
  CASE WHEN throughout = 'Counted' THEN greatest(cash_vnd, 0) + owed_vnd END AS "incomeFundEndVnd",
  CASE WHEN throughout = 'Counted' THEN interest_vnd END AS "loanInterestVnd",
  CASE WHEN throughout = 'Counted' THEN greatest((owed_before_vnd + owed_vnd) * months, 0) END
    AS "loansOwedMonthsVnd",
  CASE WHEN is_active THEN "loansOutsideTerms" END AS "loansOutsideTerms",
  lending AS "topic:lending",
  lending AS "topic:repayments",
  CASE WHEN is_active THEN lending ELSE 'NotDue' END AS "topic:loansOwed",
  CASE WHEN is_active THEN lending ELSE 'NotDue' END AS "topic:lateLoans",
  throughout AS "topic:fundOverPeriod"
FROM states LEFT JOIN loans_beyond_terms ON loans_beyond_terms.club = states.club;
