import { describe, expect, test } from "vitest";
import { fundLines, fundOf, type Line, l1, loan } from "./funds.fixture.ts";

const reason = "Ghi nhầm";
const gift: Line = ["2024-05-13", "gift", 50_000];
const back = (more: object = {}, line: Line = gift): Line => {
  const [date, kind, amountVnd, own] = line;
  return [date, kind, amountVnd, { ...own, reverses: "e1", reason, ...more }];
};
const linesOf = (...lines: Line[]) =>
  fundLines({ operating: fundOf(...lines) }).map((line) =>
    line.replace(" operating.entries.", " "),
  );

describe("a line that takes another back", () => {
  test.each<[string, Line[], string[]]>([
    ["on the same day", [gift, back()], []],
    ["later", [gift, back({ date: "2024-06-13" })], []],
    [
      "on the day before",
      [gift, back({ date: "2024-05-12" })],
      ["date-order 1.date: 2024-05-12, expected 2024-05-13"],
    ],
    ["without a reason", [gift, back({ reason: undefined })], ["missing 1.reason"]],
    [
      "one đồng less",
      [gift, back({ amountVnd: 49_999 })],
      ["not-balanced 1.amountVnd: 49999, expected 50000"],
    ],
    ["of another kind", [gift, back({ kind: "fee" })], ["not-in-list 1.kind: fee, expected gift"]],
    ["that nobody knows", [gift, back({ reverses: "e9" })], ["unknown-reference 1.reverses: e9"]],
    ["itself", [back()], ["unknown-reference 0.reverses: e1"]],
    [
      "that is only written after it",
      [back({ id: "e2" }), [...gift.slice(0, 3), { id: "e1" }] as unknown as Line],
      ["unknown-reference 0.reverses: e1"],
    ],
    ["for the second time", [gift, back(), back()], ["already-reversed 2.reverses: e1"]],
    [
      "which takes one back itself",
      [gift, back(), back({ reverses: "e2" })],
      ["already-reversed 2.reverses: e2"],
    ],
    ["and is written anew", [gift, back(), ["2024-05-13", "gift", 5_000]], []],
    [
      "all wrong at once",
      [
        gift,
        back({ date: "2024-05-12", kind: "fee", amountVnd: 1, memberId: "m1", reason: undefined }),
      ],
      [
        "missing 1.reason",
        "date-order 1.date: 2024-05-12, expected 2024-05-13",
        "not-in-list 1.kind: fee, expected gift",
        "not-balanced 1.amountVnd: 1, expected 50000",
        "unknown-field 1.memberId",
      ],
    ],
  ])("%s", (_, lines, expected) => {
    expect(linesOf(...lines)).toEqual(expected);
  });
});

describe("a fee that is taken back", () => {
  const fee: Line = ["2024-05-13", "fee", 5000, { memberId: "m1" }];
  test.each<[string, string | undefined, string[]]>([
    ["of the same member", "m1", []],
    ["of another", "m2", ["not-in-list 1.memberId: m2, expected m1"]],
    ["of nobody", undefined, ["missing 1.memberId"]],
  ])("%s", (_, memberId, expected) => {
    expect(linesOf(fee, back({ memberId }, fee))).toEqual(expected);
  });
});

test("a repayment is taken back on the same loan", () => {
  const loans = [loan, { ...loan, id: "l2" }];
  const lines: Line[] = [
    ["2024-02-10", "principal", 500_000, l1],
    ["2024-01-10", "loan", 6_000_000, l1],
    ["2024-01-10", "loan", 6_000_000, { loanId: "l2" }],
  ];
  const withBack = (loanId: string | undefined) =>
    fundLines({
      incomeGeneration: fundOf(...lines, back({ loanId }, lines[0])),
      loans,
    });
  expect(withBack("l1")).toEqual([]);
  expect(withBack("l2")).toEqual([
    "not-in-list incomeGeneration.entries.3.loanId: l2, expected l1",
  ]);
  expect(withBack(undefined)).toEqual(["missing incomeGeneration.entries.3.loanId"]);
});
