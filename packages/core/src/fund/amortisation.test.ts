import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AmortisationPart, amortisation } from "./amortisation.ts";
import type { AmortisationTerms } from "./amortisation-terms.ts";
import { INTEREST_METHODS, REPAYMENT_PLANS } from "./loan.ts";
import { PUBLISHED_SCHEDULES } from "./published-schedules.fixture.ts";

const six: AmortisationTerms = {
  principal: 6_000_000,
  rate: 0.008,
  periods: 6,
  interest: "declining",
  repayment: "equal-principal",
};

const rows = (terms: AmortisationTerms) =>
  amortisation(terms).map(({ principal, interest, balance }) => [principal, interest, balance]);

test.each(PUBLISHED_SCHEDULES)("$from", ({ terms, parts }) => {
  const ours = amortisation(terms);
  const published = Object.entries(parts).map(([number, [principal, interest]]) => {
    const part = ours[Number(number) - 1];
    expect(part && [part.principal, part.interest]).toEqual([principal, interest]);
    return Number(number);
  });
  expect(published.length).toBeGreaterThan(0);
});

describe("six million đồng over six months at 0.8 % a month", () => {
  test.each<[string, Partial<AmortisationTerms>, number[][]]>([
    [
      "equal parts of principal, interest on what is owed",
      {},
      [
        [1_000_000, 48_000, 5_000_000],
        [1_000_000, 40_000, 4_000_000],
        [1_000_000, 32_000, 3_000_000],
        [1_000_000, 24_000, 2_000_000],
        [1_000_000, 16_000, 1_000_000],
        [1_000_000, 8000, 0],
      ],
    ],
    [
      "equal sums, interest on the first principal",
      { interest: "flat", repayment: "equal-instalments" },
      [
        [1_000_000, 48_000, 5_000_000],
        [1_000_000, 48_000, 4_000_000],
        [1_000_000, 48_000, 3_000_000],
        [1_000_000, 48_000, 2_000_000],
        [1_000_000, 48_000, 1_000_000],
        [1_000_000, 48_000, 0],
      ],
    ],
    [
      "equal sums, interest on what is owed",
      { repayment: "equal-instalments" },
      [
        [980_186, 48_000, 5_019_814],
        [988_027, 40_159, 4_031_787],
        [995_932, 32_254, 3_035_855],
        [1_003_899, 24_287, 2_031_956],
        [1_011_930, 16_256, 1_020_026],
        [1_020_026, 8160, 0],
      ],
    ],
    [
      "equal sums of whole thousands: the last takes the rest",
      { repayment: "equal-instalments", rounding: 1000 },
      [
        [980_000, 48_000, 5_020_000],
        [987_840, 40_160, 4_032_160],
        [995_743, 32_257, 3_036_417],
        [1_003_709, 24_291, 2_032_708],
        [1_011_738, 16_262, 1_020_970],
        [1_020_970, 8168, 0],
      ],
    ],
    [
      "all at the end, interest every month",
      { repayment: "at-term" },
      [
        [0, 48_000, 6_000_000],
        [0, 48_000, 6_000_000],
        [0, 48_000, 6_000_000],
        [0, 48_000, 6_000_000],
        [0, 48_000, 6_000_000],
        [6_000_000, 48_000, 0],
      ],
    ],
    [
      "all at the end, interest too",
      { repayment: "at-term", interestAtTerm: true },
      [
        [0, 0, 6_000_000],
        [0, 0, 6_000_000],
        [0, 0, 6_000_000],
        [0, 0, 6_000_000],
        [0, 0, 6_000_000],
        [6_000_000, 288_000, 0],
      ],
    ],
    [
      "two months of grace: interest, no principal",
      { gracePeriods: 2 },
      [
        [0, 48_000, 6_000_000],
        [0, 48_000, 6_000_000],
        [1_500_000, 48_000, 4_500_000],
        [1_500_000, 36_000, 3_000_000],
        [1_500_000, 24_000, 1_500_000],
        [1_500_000, 12_000, 0],
      ],
    ],
    [
      "no interest",
      { rate: 0, repayment: "equal-instalments" },
      [
        [1_000_000, 0, 5_000_000],
        [1_000_000, 0, 4_000_000],
        [1_000_000, 0, 3_000_000],
        [1_000_000, 0, 2_000_000],
        [1_000_000, 0, 1_000_000],
        [1_000_000, 0, 0],
      ],
    ],
  ])("%s", (_, differing, expected) => {
    expect(rows({ ...six, ...differing })).toEqual(expected);
  });
});

describe("rounding", () => {
  test.each<[string, AmortisationTerms, number[][]]>([
    [
      "a third is not whole: the last takes what is left",
      { ...six, principal: 1_000_000, rate: 0, periods: 3 },
      [
        [333_333, 0, 666_667],
        [333_333, 0, 333_334],
        [333_334, 0, 0],
      ],
    ],
    [
      "rounded up, so that the last is smaller",
      { ...six, principal: 2_000_000, rate: 0, periods: 3, rounding: 1000 },
      [
        [667_000, 0, 1_333_000],
        [667_000, 0, 666_000],
        [666_000, 0, 0],
      ],
    ],
    [
      "interest of 13.5 is 14, though a double would say 13.499…",
      { ...six, principal: 1500, rate: 0.009, periods: 1 },
      [[1500, 14, 0]],
    ],
    [
      "interest alone is not rounded to thousands",
      { ...six, principal: 8_333_000, periods: 2, repayment: "at-term", rounding: 1000 },
      [
        [0, 66_664, 8_333_000],
        [8_333_000, 66_664, 0],
      ],
    ],
    [
      "more than is owed is never asked for",
      { ...six, principal: 10_000, rate: 0, periods: 4, rounding: 5000 },
      [
        [5000, 0, 5000],
        [5000, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
    [
      "a multiple far above the instalment leaves all to the last, and interest as it is",
      { ...six, principal: 10_000, periods: 3, rounding: 1_000_000 },
      [
        [0, 80, 10_000],
        [0, 80, 10_000],
        [10_000, 80, 0],
      ],
    ],
  ])("%s", (_, terms, expected) => {
    expect(rows(terms)).toEqual(expected);
  });
});

test("a million million over twenty years, to the đồng, as 60 decimal digits have it", () => {
  const terms: AmortisationTerms = { ...six, principal: 1e12, rate: 0.0079018333333333 };
  const long = rows({ ...terms, periods: 240, repayment: "equal-instalments" });
  expect(long[0]).toEqual([1_407_857_958, 7_901_833_333, 998_592_142_042]);
  expect(long[1]).toEqual([1_418_982_617, 7_890_708_674, 997_173_159_425]);
  expect(long[239]).toEqual([9_236_704_209, 72_986_897, 0]);
});

test.each<[string, Partial<AmortisationTerms>]>([
  ["a principal that is not whole", { principal: 0.5 }],
  ["a principal below nothing", { principal: -1 }],
  ["a principal above a million million", { principal: 1e12 + 1 }],
  ["a rate below nothing", { rate: -0.001 }],
  ["a rate in per cent", { rate: 12 }],
  ["no rate", { rate: Number.NaN }],
  ["no period", { periods: 0 }],
  ["half a period", { periods: 1.5 }],
  ["grace to the end", { gracePeriods: 6 }],
  ["no multiple", { rounding: 0 }],
  ["a part of a unit", { per: 0.5 }],
  ["a length too few", { lengths: [1, 1, 1, 1, 1] }],
  ["a length that is not whole", { lengths: [1, 1, 1, 1, 1, 0.5] }],
  ["flat interest on no whole sum", { flatOn: 0.5 }],
])("refuses %s", (_, differing) => {
  expect(() => amortisation({ ...six, ...differing })).toThrow(RangeError);
});

describe("whatever was agreed", () => {
  const anyTerms: fc.Arbitrary<AmortisationTerms> = fc
    .record({
      principal: fc.oneof(
        fc.integer({ min: 0, max: 30_000_000 }),
        fc.nat(1_000_000).map((n) => n * 1_000_000),
      ),
      rate: fc.oneof(
        fc.constantFrom(0, 0.0065, 0.008, 0.01, 0.094822 / 12),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
      ),
      per: fc.constantFrom(1, 12, 365),
      periods: fc.integer({ min: 1, max: 60 }),
      interest: fc.constantFrom(...INTEREST_METHODS),
      repayment: fc.constantFrom(...REPAYMENT_PLANS),
      rounding: fc.constantFrom(1, 500, 1000),
      interestAtTerm: fc.boolean(),
    })
    .chain((terms) =>
      fc.nat(terms.periods - 1).map((gracePeriods) => ({ ...terms, gracePeriods })),
    );
  const always = (holds: (parts: AmortisationPart[], terms: AmortisationTerms) => void) =>
    fc.assert(
      fc.property(anyTerms, (terms) => holds(amortisation(terms), terms)),
      { seed: 1336, numRuns: 500 },
    );

  test("principals add up to the whole, and the last leaves nothing", () => {
    always((parts, { principal, periods }) => {
      expect(parts).toHaveLength(periods);
      expect(parts.reduce((sum, part) => sum + part.principal, 0)).toBe(principal);
      expect(parts[periods - 1]?.balance).toBe(0);
    });
  });

  test("every number is whole and at least 0, and the balance only falls", () => {
    always((parts, { principal }) => {
      let before = principal;
      for (const part of parts) {
        for (const number of [part.principal, part.interest, part.balance]) {
          expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
        }
        expect(part.balance).toBe(before - part.principal);
        before = part.balance;
      }
    });
  });

  test("no principal falls due in grace, and interest does", () => {
    always((parts, terms) => {
      const { principal, rate, gracePeriods = 0, per = 1 } = terms;
      if (terms.interestAtTerm && terms.repayment === "at-term") return;
      for (const part of parts.slice(0, gracePeriods)) {
        expect(part.principal).toBe(0);
        expect(Math.abs(part.interest - (principal * rate) / per)).toBeLessThanOrEqual(0.5 + 1e-3);
      }
    });
  });

  test("instalments before the last are multiples, unless interest alone or the rest is due", () => {
    always((parts, { rounding = 1 }) => {
      for (const { principal, interest, balance } of parts.slice(0, -1)) {
        if (principal === 0 || balance === 0) continue;
        expect((principal + interest) % rounding).toBe(0);
      }
    });
  });

  test("equal parts of principal differ by at most what they are rounded to", () => {
    always((parts, terms) => {
      const { principal, gracePeriods = 0, periods, rounding = 1 } = terms;
      if (terms.repayment !== "equal-principal") return;
      const share = principal / (periods - gracePeriods);
      for (const part of parts.slice(gracePeriods, -1)) {
        if (part.balance === 0 || part.principal === 0) continue;
        expect(Math.abs(part.principal - share)).toBeLessThanOrEqual(rounding / 2);
      }
    });
  });

  test("equal sums are equal, until the last", () => {
    always((parts, { repayment, gracePeriods = 0 }) => {
      if (repayment !== "equal-instalments") return;
      const paying = parts
        .slice(gracePeriods, -1)
        .filter(({ principal, balance }) => principal > 0 && balance > 0);
      const sums = new Set(paying.map(({ principal, interest }) => principal + interest));
      expect(sums.size).toBeLessThanOrEqual(1);
    });
  });

  test("the last of equal sums differs by no more than half a multiple for each one before, grown", () => {
    always((parts, terms) => {
      const { repayment, rounding = 1, rate, per = 1, gracePeriods = 0, periods } = terms;
      if (
        repayment !== "equal-instalments" ||
        parts.some(({ balance }, i) => balance === 0 && i < periods - 1)
      )
        return;
      const [first, last] = [parts[gracePeriods], parts[periods - 1]];
      if (!first || !last || first.principal === 0) return;
      const paying = periods - gracePeriods;
      const grown = paying * (1 + rate / per) ** paying;
      const rest = Math.abs(last.principal + last.interest - first.principal - first.interest);
      expect(rest).toBeLessThanOrEqual((rounding / 2 + 1) * grown + 1);
    });
  });
});
