import { describe, expect, test } from "vitest";
import type { Loan } from "./loan.ts";
import { fundWith, type Line, LOAN, PAID_OUT } from "./loan-book.fixture.ts";
import { type LoanState, loanStates } from "./loan-state.ts";

function stateOn(on: string, lines: readonly Line[], differing: Partial<Loan> = {}): LoanState {
  const [state] = loanStates([{ ...LOAN, ...differing }], fundWith(lines), on);
  if (!state) throw new Error("one loan, one state");
  return state;
}

type Row = [
  name: string,
  on: string,
  lines: Line[],
  outstandingThousand: number,
  dueThousand: number,
  arrearsThousand: number,
  overdueDays: number,
  status: LoanState["status"],
];

function checkRow([, on, lines, ...expected]: Row, differing: Partial<Loan> = {}): LoanState {
  const state = stateOn(on, lines, differing);
  const inThousand = [state.outstandingVnd, state.dueVnd, state.arrearsVnd].map(
    (vnd) => vnd / 1000,
  );
  expect([...inThousand, state.overdueDays, state.status]).toEqual(expected);
  return state;
}

describe("half a million a month, the first on 15 February", () => {
  test.each<Row>([
    ["nothing was paid out yet", "2024-01-14", [PAID_OUT], 0, 0, 0, 0, "not-paid-out"],
    ["the day it is paid out", "2024-01-15", [PAID_OUT], 6000, 0, 0, 0, "running"],
    ["the day before the first is due", "2024-02-14", [PAID_OUT], 6000, 0, 0, 0, "running"],
    ["due today, not paid: not overdue yet", "2024-02-15", [PAID_OUT], 6000, 500, 0, 0, "running"],
    ["due yesterday", "2024-02-16", [PAID_OUT], 6000, 500, 500, 1, "overdue"],
    [
      "the next is due, the first not paid",
      "2024-03-15",
      [PAID_OUT],
      6000,
      1000,
      500,
      29,
      "overdue",
    ],
    ["30 days late", "2024-03-16", [PAID_OUT], 6000, 1000, 1000, 30, "overdue"],
    ["31 days late", "2024-03-17", [PAID_OUT], 6000, 1000, 1000, 31, "overdue"],
    ["90 days late", "2024-05-15", [PAID_OUT], 6000, 2000, 1500, 90, "overdue"],
    ["91 days late", "2024-05-16", [PAID_OUT], 6000, 2000, 2000, 91, "overdue"],
    ["the whole term over", "2025-01-16", [PAID_OUT], 6000, 6000, 6000, 336, "overdue"],
  ])("%s", (...row) => {
    checkRow(row);
  });
});

describe("what was paid", () => {
  const feb: Line = ["2024-02-15", "principal", 500];

  test.each<Row>([
    ["on its day", "2024-02-16", [PAID_OUT, feb], 5500, 500, 0, 0, "running"],
    [
      "early",
      "2024-02-16",
      [PAID_OUT, ["2024-01-20", "principal", 500]],
      5500,
      500,
      0,
      0,
      "running",
    ],
    [
      "late",
      "2024-03-01",
      [PAID_OUT, ["2024-03-01", "principal", 500]],
      5500,
      500,
      0,
      0,
      "running",
    ],
    [
      "in part: the rest is late since the same day",
      "2024-02-20",
      [PAID_OUT, ["2024-02-15", "principal", 200]],
      5800,
      500,
      300,
      5,
      "overdue",
    ],
    [
      "one đồng thousand short",
      "2024-02-16",
      [PAID_OUT, ["2024-02-15", "principal", 499]],
      5501,
      500,
      1,
      1,
      "overdue",
    ],
    [
      "the oldest first: March is paid, and February remains paid, so that March is late",
      "2024-03-20",
      [PAID_OUT, ["2024-03-15", "principal", 500]],
      5500,
      1000,
      500,
      5,
      "overdue",
    ],
    [
      "for two months at once: the next is paid",
      "2024-03-16",
      [PAID_OUT, ["2024-02-15", "principal", 1000]],
      5000,
      1000,
      0,
      0,
      "running",
    ],
    [
      "for one and a half: half of the next is late",
      "2024-03-16",
      [PAID_OUT, ["2024-02-15", "principal", 750]],
      5250,
      1000,
      250,
      1,
      "overdue",
    ],
    [
      "written up out of order",
      "2024-03-16",
      [["2024-03-15", "principal", 500], feb, PAID_OUT],
      5000,
      1000,
      0,
      0,
      "running",
    ],
    [
      "after the day asked for: not seen",
      "2024-02-16",
      [PAID_OUT, ["2024-02-17", "principal", 500]],
      6000,
      500,
      500,
      1,
      "overdue",
    ],
    [
      "interest alone pays back nothing",
      "2024-02-16",
      [PAID_OUT, ["2024-02-15", "interest", 60]],
      6000,
      500,
      500,
      1,
      "overdue",
    ],
    [
      "all of it, early",
      "2024-03-01",
      [PAID_OUT, ["2024-03-01", "principal", 6000]],
      0,
      500,
      0,
      0,
      "paid-back",
    ],
    [
      "all of it, late",
      "2025-02-01",
      [PAID_OUT, ["2025-02-01", "principal", 6000]],
      0,
      6000,
      0,
      0,
      "paid-back",
    ],
    [
      "a payment was taken back",
      "2024-02-20",
      [PAID_OUT, feb, ["2024-02-18", "principal", 500, 2]],
      6000,
      500,
      500,
      5,
      "overdue",
    ],
    [
      "a payment that will be taken back later",
      "2024-02-17",
      [PAID_OUT, feb, ["2024-02-18", "principal", 500, 2]],
      5500,
      500,
      0,
      0,
      "running",
    ],
    [
      "the paying out was taken back",
      "2024-02-20",
      [PAID_OUT, ["2024-01-16", "loan", 6000, 1]],
      0,
      0,
      0,
      0,
      "not-paid-out",
    ],
  ])("%s", (...row) => {
    checkRow(row);
  });
});

describe("what was written off", () => {
  const half: Line = ["2024-08-20", "principal", 3000];

  test.each<Row>([
    [
      "the day before",
      "2025-02-27",
      [PAID_OUT, half, ["2025-02-28", "write-off", 3000]],
      3000,
      6000,
      3000,
      196,
      "overdue",
    ],
    [
      "on the day",
      "2025-02-28",
      [PAID_OUT, half, ["2025-02-28", "write-off", 3000]],
      0,
      6000,
      0,
      0,
      "written-off",
    ],
    [
      "a part of it: it settles the oldest instalments",
      "2024-05-20",
      [PAID_OUT, ["2024-05-17", "write-off", 1500]],
      4500,
      2000,
      500,
      5,
      "overdue",
    ],
    [
      "a part of it, the rest paid",
      "2025-02-28",
      [PAID_OUT, half, ["2025-02-01", "write-off", 1000], ["2025-02-02", "principal", 2000]],
      0,
      6000,
      0,
      0,
      "written-off",
    ],
    [
      "and that was taken back",
      "2025-03-01",
      [PAID_OUT, half, ["2025-02-28", "write-off", 3000], ["2025-03-01", "write-off", 3000, 3]],
      3000,
      6000,
      3000,
      198,
      "overdue",
    ],
  ])("%s", (...row) => {
    checkRow(row);
  });
});

describe("agreed anew on 20 July to run 18 months instead of 12, one million paid so far", () => {
  const lines: Line[] = [PAID_OUT, ["2024-03-15", "principal", 1000]];
  const longer = { reschedules: [{ date: "2024-07-20", months: 18 }] };

  // Of five million, a twelfth falls due on the 15th of each of twelve months, from August.
  test.each<Row>([
    ["the day before: by the first plan", "2024-07-19", lines, 5000, 3000, 2000, 95, "overdue"],
    ["the day it is agreed: nothing is overdue", "2024-07-20", lines, 5000, 1000, 0, 0, "running"],
    ["the first of the new plan is due", "2024-08-15", lines, 5000, 1416.667, 0, 0, "running"],
    [
      "the first of the new plan is late",
      "2024-08-16",
      lines,
      5000,
      1416.667,
      416.667,
      1,
      "overdue",
    ],
    ["the last but one", "2025-06-16", lines, 5000, 5583.337, 4583.337, 305, "overdue"],
    ["the end of the new term", "2025-07-16", lines, 5000, 6000, 5000, 335, "overdue"],
  ])("%s", (...row) => {
    const state = checkRow(row, longer);
    expect(state.isRescheduled).toBe(row[1] >= "2024-07-20");
  });
});

describe("other agreements", () => {
  test("shorter: what is owed falls due in the months that are left", () => {
    const shorter = { reschedules: [{ date: "2024-03-01", months: 3 }] };
    const lines: Line[] = [PAID_OUT, ["2024-02-15", "principal", 500]];
    expect(stateOn("2024-03-16", lines, shorter).arrearsVnd).toBe(2_750_000);
    expect(stateOn("2024-04-16", lines, shorter).arrearsVnd).toBe(5_500_000);
  });

  test("to a term that is over already: all of it falls due that day", () => {
    const over = { reschedules: [{ date: "2024-06-01", months: 3 }] };
    const thatDay = stateOn("2024-06-01", [PAID_OUT], over);
    expect([thatDay.dueVnd, thatDay.arrearsVnd]).toEqual([6_000_000, 0]);
    const dayAfter = stateOn("2024-06-02", [PAID_OUT], over);
    expect([dayAfter.arrearsVnd, dayAfter.overdueSince]).toEqual([6_000_000, "2024-06-01"]);
  });

  test("twice: the later one counts", () => {
    const twice = {
      reschedules: [
        { date: "2024-03-01", months: 18 },
        { date: "2024-05-01", months: 15 },
      ],
    };
    expect(stateOn("2024-05-01", [PAID_OUT], twice).arrearsVnd).toBe(0);
    expect(stateOn("2024-05-16", [PAID_OUT], twice).arrearsVnd).toBe(500_000);
  });

  test("a payment before it that is taken back after it is late from its first instalment on", () => {
    const longer = { reschedules: [{ date: "2024-07-20", months: 18 }] };
    const lines: Line[] = [
      PAID_OUT,
      ["2024-03-15", "principal", 1000],
      ["2024-08-01", "principal", 1000, 2],
    ];
    const state = stateOn("2024-08-16", lines, longer);
    expect([state.outstandingVnd, state.arrearsVnd]).toEqual([6_000_000, 500_000]);
  });

  test("grace: no principal is late in it, interest or not", () => {
    const grace = { graceMonths: 2 };
    expect(stateOn("2024-04-15", [PAID_OUT], grace).arrearsVnd).toBe(0);
    expect(stateOn("2024-04-16", [PAID_OUT], grace).arrearsVnd).toBe(600_000);
  });

  test("at term: nothing is late before it", () => {
    const atTerm = { repayment: "at-term" as const };
    expect(stateOn("2025-01-15", [PAID_OUT], atTerm).status).toBe("running");
    expect(stateOn("2025-01-16", [PAID_OUT], atTerm).arrearsVnd).toBe(6_000_000);
  });

  test("paid out on the last day of a month: late from the day after a short month's last", () => {
    const lines: Line[] = [["2024-01-31", "loan", 6000]];
    expect(stateOn("2024-02-29", lines).overdueDays).toBe(0);
    expect(stateOn("2024-03-01", lines).overdueDays).toBe(1);
  });

  test("paid out in two parts: never more due than was paid out", () => {
    const lines: Line[] = [
      ["2024-01-15", "loan", 400],
      ["2024-03-01", "loan", 5600],
    ];
    expect(stateOn("2024-02-16", lines).arrearsVnd).toBe(400_000);
    expect(stateOn("2024-03-01", lines).arrearsVnd).toBe(500_000);
  });

  test("paid out before the book begins: on the day of the agreement, all of it owed", () => {
    const older = { agreedOn: "2022-12-20" };
    const before = stateOn("2022-12-31", [], older);
    expect([before.status, before.outstandingVnd]).toEqual(["not-paid-out", 0]);
    const first = stateOn("2023-01-01", [], older);
    expect([first.status, first.outstandingVnd, first.paidOutOn]).toEqual([
      "running",
      6_000_000,
      "2022-12-20",
    ]);
    expect(stateOn("2023-01-21", [], older).overdueDays).toBe(1);
  });

  test("agreed before the book begins, and paid out in it", () => {
    const state = stateOn("2023-01-05", [["2023-01-06", "loan", 6000]], { agreedOn: "2022-12-20" });
    expect([state.status, state.outstandingVnd]).toEqual(["not-paid-out", 0]);
  });

  test("the money that came and went is told apart", () => {
    const lines: Line[] = [
      PAID_OUT,
      ["2024-02-15", "principal", 500],
      ["2024-02-15", "interest", 60],
      ["2024-03-15", "interest", 60],
      ["2024-03-16", "interest", 60, 4],
      ["2024-04-01", "write-off", 700],
    ];
    expect(stateOn("2024-04-01", lines)).toMatchObject({
      paidOutVnd: 6_000_000,
      repaidVnd: 500_000,
      interestVnd: 60_000,
      writtenOffVnd: 700_000,
      outstandingVnd: 4_800_000,
    });
  });
});

test("each loan has its own state, in the order of the loans", () => {
  const [first, second] = loanStates(
    [{ ...LOAN, id: "l2" }, LOAN],
    fundWith([PAID_OUT]),
    "2024-02-16",
  );
  expect([first?.loanId, first?.status]).toEqual(["l2", "not-paid-out"]);
  expect([second?.loanId, second?.status]).toEqual(["l1", "overdue"]);
});
