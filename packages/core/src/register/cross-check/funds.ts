import type { Funds } from "../../fund/funds.ts";
import { checkLedger } from "./ledger.ts";
import { checkAccounts } from "./loan-accounts.ts";
import { checkLoans } from "./loans.ts";
import type { Checking } from "./people.ts";
import { checkSpans } from "./spans.ts";
import { checkTransfers } from "./transfers.ts";

/** Both ledgers, the loans and the money between them; one set of loan terms and one fee at a time. */
export function checkFunds(funds: Funds, checking: Checking): void {
  const { incomeGeneration, operating, loanTerms, loans, fees } = funds;
  if (incomeGeneration) checkLedger("incomeGeneration", incomeGeneration, loans, checking);
  if (operating) checkLedger("operating", operating, loans, checking);
  if (incomeGeneration && operating) checkTransfers(incomeGeneration, operating, checking.report);
  if (loanTerms) checkSpans(loanTerms, ["funds", "loanTerms"], checking.report);
  if (loans) checkLoans(loans, checking);
  if (loans && incomeGeneration) checkAccounts(loans, incomeGeneration, checking.report);
  if (fees) checkSpans(fees, ["funds", "fees"], checking.report);
}
