import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clubFacts } from "../facts/club-facts.ts";
import { parseRegister } from "../register/parse-register.ts";
import type { Register } from "../register/register.ts";
import { buildMembers, buildRegister } from "../testing/build-register.ts";
import { RowBook } from "./row-book.ts";
import { traced } from "./traced.fixture.ts";

const register: Register = buildRegister({
  members: buildMembers(3),
  board: [{ memberId: "m1", post: "head", from: "2021-06-01" }],
  meetings: [
    {
      id: "b1",
      date: "2024-05-13",
      kind: "general",
      status: "held",
      attendance: [
        { memberId: "m1", status: "present" },
        { memberId: "m2", status: "absent" },
      ],
    },
    { id: "b2", date: "2024-06-13", kind: "general", status: "held", attendance: [] },
  ],
  health: { rounds: [{ id: "r1", date: "2024-05-13", measured: ["m1", "m2"] }] },
  funds: {
    incomeGeneration: {
      openedOn: "2021-06-01",
      openingVnd: 30_000_000,
      managedBy: "club",
      entries: [
        { id: "e1", date: "2024-01-15", kind: "loan", amountVnd: 5_000_000, loanId: "l1" },
        { id: "e2", date: "2024-02-15", kind: "gift", amountVnd: 100_000 },
        {
          id: "e3",
          date: "2024-02-16",
          kind: "gift",
          amountVnd: 100_000,
          reverses: "e2",
          reason: "Ghi nhầm",
        },
      ],
    },
    loans: [
      {
        id: "l1",
        memberId: "m2",
        agreedOn: "2024-01-10",
        principalVnd: 5_000_000,
        ratePerMonth: 0.008,
        months: 10,
        interest: "flat",
        repayment: "equal-principal",
      },
    ],
  },
});

function without(...paths: (string | number)[][]): Register {
  const book = new RowBook(register);
  return book.without(paths.map((path) => book.numberOf(path) as number));
}

describe("a register without some rows", () => {
  test("is as it was where none is left out", () => {
    expect(without()).toEqual(register);
  });

  test("does without a mark", () => {
    const left = without(["meetings", 0, "attendance", 0]);
    expect(left.meetings?.[0]?.attendance).toEqual([{ memberId: "m2", status: "absent" }]);
    expect(left).toEqual({ ...register, meetings: left.meetings });
  });

  test("does without several rows of one list, in any order", () => {
    expect(without(["members", 2], ["meetings", 1], ["meetings", 0]).meetings).toEqual([]);
    expect(without(["meetings", 0], ["meetings", 1]).meetings).toEqual([]);
  });

  test("does without what lies in a row that goes", () => {
    const left = without(["meetings", 0], ["meetings", 0, "attendance", 1]);
    expect(left.meetings?.map(({ id }) => id)).toEqual(["b2"]);
  });

  test("does without all that points at a member, and at their loan", () => {
    const left = without(["members", 1]);
    expect(left.members?.map(({ id }) => id)).toEqual(["m1", "m3"]);
    expect(left.meetings?.[0]?.attendance).toEqual([{ memberId: "m1", status: "present" }]);
    expect(left.health?.rounds?.[0]?.measured).toEqual(["m1"]);
    expect(left.funds?.loans).toEqual([]);
    expect(left.funds?.incomeGeneration?.entries.map(({ id }) => id)).toEqual(["e2", "e3"]);
    expect(left.board).toEqual(register.board);
  });

  test("does without the line that takes back one that goes; it is no row by itself", () => {
    const left = without(["funds", "incomeGeneration", "entries", 1]);
    expect(left.funds?.incomeGeneration?.entries.map(({ id }) => id)).toEqual(["e1"]);
    const book = new RowBook(register);
    const told = book.rowsIn("funds.incomeGeneration.entries").map((row) => book.row(row).path[3]);
    expect(told).toEqual([0, 1]);
  });

  test("was opened with nothing where the opening sum goes", () => {
    const left = without(["funds", "incomeGeneration", "openingVnd"]);
    expect(left.funds?.incomeGeneration?.openingVnd).toBe(0);
  });

  test("has not what a club may have or not", () => {
    expect(without(["funds", "incomeGeneration"]).funds).not.toHaveProperty("incomeGeneration");
  });

  test("has no row at a path that leads to none", () => {
    const book = new RowBook(register);
    expect(book.numberOf(["members", 3])).toBeUndefined();
    expect(book.numberOf(["members", 0, "name"])).toBeUndefined();
    expect(book.numberOf([])).toBeUndefined();
  });
});

const rowsAndRegisters = fc
  .tuple(traced, fc.array(fc.nat(), { maxLength: 12 }))
  .map(([[some, options], picked]) => {
    const book = new RowBook(some);
    const all = book.rowsWhere(() => true);
    const rows = all.length === 0 ? [] : picked.map((at) => all[at % all.length] as number);
    return { book, rows, options };
  });

test("whatever is left out, counting goes through", () => {
  fc.assert(
    fc.property(rowsAndRegisters, ({ book, rows, options: { period, asOf } }) => {
      const { values } = clubFacts(book.without(rows), period, asOf);
      expect(
        Object.values(values).every((value) => value >= 0 && Number.isSafeInteger(value)),
      ).toBe(true);
    }),
    { seed: 1336, numRuns: 200 },
  );
});

test("whatever is left out, no row points at one that is not there", () => {
  const saysMore = ["meetingId", "memberId"];
  fc.assert(
    fc.property(rowsAndRegisters, ({ book, rows }) => {
      const parsed = parseRegister(book.without(rows));
      const lost = (parsed.ok ? [] : parsed.issues).filter(
        ({ code, path }) => code === "unknown-reference" && !isSaidBeside(path),
      );
      expect(lost).toEqual([]);
    }),
    { seed: 1336, numRuns: 150 },
  );

  function isSaidBeside(path: readonly (string | number)[]): boolean {
    const isOwn =
      /^(?:activities|health\.rounds|care\.people|support\.feedback|funds\.\w+\.entries)\b/;
    return saysMore.includes(String(path[path.length - 1])) && isOwn.test(path.join("."));
  }
});

test("leaving rows out does not touch the register", () => {
  fc.assert(
    fc.property(traced, ([some]) => {
      const before = JSON.stringify(some);
      const book = new RowBook(some);
      book.without(book.rowsWhere(() => true));
      expect(JSON.stringify(some)).toBe(before);
    }),
    { seed: 1336, numRuns: 50 },
  );
});
