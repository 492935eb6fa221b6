import type { AmortisationTerms } from "./amortisation-terms.ts";

/** A plan of repayment that other software publishes in its tests. */
export interface PublishedSchedule {
  /** Whose it is, and the file. */
  readonly from: string;
  /** What it says, in the smallest unit of its currency. */
  readonly terms: AmortisationTerms;
  /** Principal and interest by period; every period, unless periods are left out. */
  readonly parts: Readonly<Record<number, readonly [principal: number, interest: number]>>;
}

const emi = { interest: "declining", repayment: "equal-instalments" } as const;
const parts = { interest: "declining", repayment: "equal-principal" } as const;

const PROGRESSIVE =
  "Apache Fineract, progressive loan tests: fineract-progressive-loan/src/test/java/org/apache/fineract/portfolio/loanproduct/calc/ProgressiveEMICalculatorTest.java";
const END_TO_END =
  "Apache Fineract: fineract-e2e-tests-runner/src/test/resources/features/EMICalculation.feature";
const CLIENT_LOAN =
  "Apache Fineract: integration-tests/src/test/java/org/apache/fineract/integrationtests/ClientLoanIntegrationTest.java";

/**
 * Read in November 2026. A currency that only knows multiples of 100 is counted
 * in hundreds here.
 */
export const PUBLISHED_SCHEDULES: readonly PublishedSchedule[] = [
  {
    from: `${PROGRESSIVE}, test_disbursedAmt100_dayInYears360_daysInMonth30_repayEvery1Month`,
    terms: { ...emi, principal: 10_000, rate: 0.094822, per: 12, periods: 6 },
    parts: {
      1: [1634, 79],
      2: [1647, 66],
      3: [1660, 53],
      4: [1673, 40],
      5: [1686, 27],
      6: [1700, 13],
    },
  },
  {
    from: `${PROGRESSIVE}, test_emiAdjustment_newCalculatedEmiNotBetterThanOriginal (actual/365)`,
    terms: {
      ...emi,
      principal: 10_000,
      rate: 0.15678,
      per: 365,
      lengths: [31, 29, 31, 30, 31, 30],
      periods: 6,
    },
    parts: {
      1: [1610, 133],
      2: [1638, 105],
      3: [1653, 90],
      4: [1677, 66],
      5: [1697, 46],
      6: [1725, 22],
    },
  },
  {
    from: `${END_TO_END}, C3154`,
    terms: { ...emi, principal: 10_000, rate: 0.12, per: 12, periods: 6 },
    parts: {
      1: [1625, 100],
      2: [1641, 84],
      3: [1658, 67],
      4: [1674, 51],
      5: [1691, 34],
      6: [1711, 17],
    },
  },
  {
    from: `${CLIENT_LOAN}, verifyLoanRepaymentSchedule`,
    terms: { ...emi, principal: 1_200_000, rate: 0.02, periods: 4 },
    parts: {
      1: [291_149, 24_000],
      2: [296_972, 18_177],
      3: [302_911, 12_238],
      4: [308_968, 6179],
    },
  },
  {
    from: `${CLIENT_LOAN}, verifyLoanRepaymentScheduleForEqualPrincipal`,
    terms: { ...parts, principal: 100_000, rate: 0.02, periods: 24 },
    parts: {
      1: [4167, 2000],
      2: [4167, 1917],
      3: [4167, 1833],
      4: [4167, 1750],
      5: [4167, 1667],
      6: [4167, 1583],
      10: [4167, 1250],
      20: [4167, 417],
      24: [4159, 83],
    },
  },
  {
    from: `${CLIENT_LOAN}, verifyLoanRepaymentScheduleForEqualPrincipalWithGrace`,
    terms: { ...parts, principal: 100_000, rate: 0.02, periods: 24, gracePeriods: 5 },
    parts: {
      1: [0, 2000],
      2: [0, 2000],
      3: [0, 2000],
      4: [0, 2000],
      5: [0, 2000],
      6: [5263, 2000],
      7: [5263, 1895],
      10: [5263, 1579],
      20: [5263, 526],
      24: [5266, 105],
    },
  },
  {
    from: "Apache Fineract: fineract-e2e-tests-runner, LoanInterestWaiver feature, C3141 (flat)",
    terms: {
      interest: "flat",
      repayment: "equal-instalments",
      principal: 100_000,
      rate: 0.12,
      per: 12,
      periods: 4,
    },
    parts: {
      1: [25_000, 1000],
      2: [25_000, 1000],
      3: [25_000, 1000],
      4: [25_000, 1000],
    },
  },
  {
    from: "numpy-financial: tests/test_financial.py, TestPpmt.test_decimal (710.2541257864… of principal)",
    terms: { ...emi, principal: 5_500_000, rate: 0.1, per: 12, periods: 60 },
    parts: { 1: [71_026, 45_833] },
  },
];
