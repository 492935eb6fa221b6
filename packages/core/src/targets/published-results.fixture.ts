import type { Figure } from "./target-figure.ts";

/** What a report says of a target, and what the kit makes of the same counts. */
export interface PublishedResult {
  /** Who reported on what. */
  readonly name: string;
  /** Where it was read; absent for an interview. */
  readonly address?: string;
  /** The target. */
  readonly target: string;
  /** What was counted, as printed; “over” and “nearly” are in the verdict. */
  readonly actual: Figure;
  /** What the report makes of it, in words. */
  readonly stated?: string;
  /** What comes out, to four places. */
  readonly attainment: number;
  readonly excess: number;
  readonly isReached: boolean;
  /** Whether the report agrees with itself, and why not. */
  readonly verdict: string;
}

const RESULT_1336 =
  "https://www.yousportnews.co/can-nhan-rong-mo-hinh-cau-lac-bo-lien-the-he-tu-giup-nhau-tai-cac-dia-phuong-post878220.html";

const count = (numerator: number): Figure => ({ numerator, denominator: 1 });

/** Published results of targets; those of other indicators are with the indicators. */
export const PUBLISHED_RESULTS: readonly PublishedResult[] = [
  {
    name: "Decision 1336, clubs",
    address: RESULT_1336,
    target: "decision-1336-clubs",
    actual: count(9000),
    stated: "over by 200 %",
    attainment: 3,
    excess: 2,
    isReached: true,
    verdict: "9,000 of 3,000 is 300 % of the target, which is over it by 200 %: an excess",
  },
  {
    name: "Decision 1336, members",
    address: RESULT_1336,
    target: "decision-1336-members",
    actual: count(330_000),
    stated: "over by 200 %",
    attainment: 2.2,
    excess: 1.2,
    isReached: true,
    verdict: "220 % of the target, over it by 120 %: neither is what the report states",
  },
  {
    name: "Decision 1336, older people",
    address: RESULT_1336,
    target: "decision-1336-older",
    actual: count(231_000),
    stated: "over by 231 %",
    attainment: 2.31,
    excess: 1.31,
    isReached: true,
    verdict: "231 % of the target is an attainment, here called an excess",
  },
  {
    name: "Decision 1336, provinces",
    address: RESULT_1336,
    target: "decision-1336-provinces",
    actual: { numerator: 63, denominator: 63 },
    stated: "105 %",
    attainment: 1.0526,
    excess: 0.0526,
    isReached: true,
    verdict:
      "all provinces where 95 % were asked for: an attainment, in the same sentence as excesses",
  },
  {
    name: "Viet Nam, end of 2019, by what was asked for later",
    address: "https://sustainabledevelopment.un.org/partnership/?p=27868",
    target: "decision-1336-provinces",
    actual: { numerator: 60, denominator: 63 },
    attainment: 1.0025,
    excess: 0.0025,
    isReached: true,
    verdict: "60 of 63 is 95.24 %, just above 95 %: 59 would not have been enough",
  },
  {
    name: "Ninh Thuận, May 2024",
    target: "ninh-thuan-clubs",
    actual: count(36),
    stated: "above the target",
    attainment: 1.2,
    excess: 0.2,
    isReached: true,
    verdict: "36 clubs where 30 were asked for",
  },
];
