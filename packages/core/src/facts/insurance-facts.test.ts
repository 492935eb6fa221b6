import { expect, test } from "vitest";
import type { Member } from "../club/member.ts";
import { buildMembers } from "../testing/index.ts";
import { counted, countedWithoutRoll, type Expected } from "./counted.fixture.ts";

type Insurance = Member["healthInsurance"];

/** One member for each, with such insurance as is recorded. */
const roll = (...insurances: Insurance[]) =>
  buildMembers(insurances.length).map((member, i): Member => {
    const healthInsurance = insurances[i];
    return healthInsurance ? { ...member, healthInsurance } : member;
  });

const counts = (
  insuranceMembers: number,
  insuredMembers: number,
  insuranceUnknown: number,
): Expected => ({
  insuranceCounted: 1,
  insuranceMembers,
  insuredMembers,
  insuranceUnknown,
});
const lasting: Insurance = [{ from: "2023-01-01" }];

test.each<[string, Insurance[], Expected]>([
  [
    "recorded of nobody",
    [undefined, undefined],
    { insuranceNotReported: 1, insuranceMembers: 0, insuranceUnknown: 0 },
  ],
  ["nobody on the roll", [], counts(0, 0, 0)],
  ["one insured, one not, of one not known", [lasting, [], undefined], counts(3, 1, 1)],
  ["valid from the day", [[{ from: "2024-12-31" }]], counts(1, 1, 0)],
  ["valid from the day after", [[{ from: "2025-01-01" }]], counts(1, 0, 0)],
  ["valid until the day", [[{ from: "2024-01-01", to: "2024-12-31" }]], counts(1, 1, 0)],
  ["run out the day before", [[{ from: "2024-01-01", to: "2024-12-30" }]], counts(1, 0, 0)],
  [
    "run out and renewed",
    [[{ from: "2023-01-01", to: "2023-12-31" }, { from: "2024-02-01" }]],
    counts(1, 1, 0),
  ],
])("%s", (_, insurances, expected) => {
  expect(counted({ members: roll(...insurances) })).toMatchObject(expected);
});

test("honorary members and those who left count on neither side", () => {
  const [first, second, third] = roll(lasting, lasting, lasting);
  const members = [first, second, third].flatMap((member, i): Member[] => {
    if (!member) return [];
    if (i === 1) return [{ ...member, memberships: [{ kind: "honorary", from: "2021-06-01" }] }];
    if (i === 2)
      return [
        { ...member, memberships: [{ kind: "official", from: "2021-06-01", to: "2024-12-30" }] },
      ];
    return [member];
  });
  expect(counted({ members })).toMatchObject(counts(1, 1, 0));
});

test("without a roll, not reported", () => {
  expect(countedWithoutRoll({})).toMatchObject({ insuranceNotReported: 1 });
});
