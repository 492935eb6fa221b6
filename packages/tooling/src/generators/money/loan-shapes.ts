import type { InterestMethod, RepaymentPlan } from "@ishc/core";

/** How a loan may look. Principal divides by the months without a remainder. */
export interface LoanShape {
  /** How much, in đồng. */
  readonly principalVnd: number;
  /** How long, in months. */
  readonly months: number;
  /** What interest is reckoned on. */
  readonly interest: InterestMethod;
  /** How it is paid back. */
  readonly repayment: RepaymentPlan;
}

const monthly = { interest: "declining", repayment: "equal-principal" } as const;
const equal = { interest: "flat", repayment: "equal-instalments" } as const;
const atTerm = { interest: "flat", repayment: "at-term" } as const;

/** Loans as they are told of: mostly five to ten million đồng; smaller ones where a fund is small. */
export const LOAN_SHAPES: readonly [LoanShape, ...LoanShape[]] = [
  { principalVnd: 5_000_000, months: 10, ...monthly },
  { principalVnd: 5_000_000, months: 10, ...monthly },
  { principalVnd: 5_000_000, months: 10, ...equal },
  { principalVnd: 5_000_000, months: 6, ...atTerm },
  { principalVnd: 6_000_000, months: 12, ...monthly },
  { principalVnd: 8_000_000, months: 10, ...monthly },
  { principalVnd: 10_000_000, months: 10, ...equal },
];

/** What is lent where there is not enough for more, the largest first. */
export const SMALL_LOANS: readonly LoanShape[] = [
  { principalVnd: 4_000_000, months: 8, ...monthly },
  { principalVnd: 3_000_000, months: 6, ...monthly },
  { principalVnd: 2_000_000, months: 5, ...equal },
];

/** Loans that are paid back, and interest paid, all at the end: few lines in a book. */
export const HARVEST_LOANS: readonly [LoanShape, ...LoanShape[]] = [
  { principalVnd: 5_000_000, months: 6, ...atTerm },
  { principalVnd: 4_000_000, months: 6, ...atTerm },
  { principalVnd: 3_000_000, months: 5, ...atTerm },
];

/** What loans are for. */
export const PURPOSES = [
  "Mua dê, cừu giống",
  "Nuôi gà thả vườn",
  "Mua phân bón, giống lúa",
  "Trồng hành tím, rau màu",
  "Buôn bán nhỏ tại nhà",
  "Mua bò giống",
  "Sửa máy may, mua vải",
  "Làm bánh, nấu ăn sáng bán",
] as const;
