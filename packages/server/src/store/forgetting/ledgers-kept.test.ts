import {
  clubFacts,
  type Fund,
  type Funds,
  fundBalance,
  type Loan,
  loanStates,
  parsePeriod,
  parseRegister,
  portfolio,
  type Register,
} from "@ishc/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { illustrativeProvince } from "../../../../tooling/src/generators/index.ts";
import { CHANGE } from "../../testing/api.ts";
import { databaseKinds } from "../../testing/databases.ts";
import { withChanges } from "../history/changed-values.ts";
import { openStore } from "../open-store.ts";
import type { Store } from "../store.ts";

const NAME = "Hoàng Thị Út Mười";
const PURPOSE = "nuôi bò cho con trai";
const REASON = "mổ mắt, xin lùi hai tháng";
const TODAY = "2024-05-25";

/** The borrower, and the loan as well: whoever gave it that id named the person. */
const ID = "ba-ut";

/** The money of a club, its members, and nothing else: what is counted here comes from these. */
interface Book extends Register {
  readonly members: NonNullable<Register["members"]>;
  readonly funds: Funds & {
    readonly incomeGeneration: Fund;
    readonly operating: Fund;
    readonly loans: Loan[];
  };
}

/** An invented club's whole book, in which somebody is {@link ID} who borrowed once and paid all of it back. */
function book(): Book {
  const { schemaVersion, club, members, funds } = illustrativeProvince().registers[1] as Book;
  const states = loanStates(funds.loans, funds.incomeGeneration, TODAY);
  const loan = funds.loans.find(
    ({ memberId }, i) =>
      states[i]?.status === "paid-back" &&
      funds.loans.filter((each) => each.memberId === memberId).length === 1,
  ) as Loan;
  const text = JSON.stringify({ schemaVersion, club, members, funds });
  return JSON.parse(
    text.replaceAll(`"${loan.id}"`, `"${ID}"`).replaceAll(`"${loan.memberId}"`, `"${ID}"`),
  ) as Book;
}

const withLines = (fund: Fund, ...lines: Fund["entries"]): Fund => ({
  ...fund,
  entries: [...fund.entries, ...lines],
});

/** Versions of a register: half of the book, all of it, and once the person has left. */
function versions(): readonly Book[] {
  const { members, funds, ...club } = book();
  const [named, left] = [undefined, "2024-05-20"].map((to) =>
    members.map((member) => {
      if (member.id !== ID) return member;
      const [membership] = member.memberships;
      return { ...member, name: NAME, memberships: [{ ...membership, ...(to && { to }) }] };
    }),
  ) as [Book["members"], Book["members"]];
  const loans = funds.loans.map((loan) => {
    const reschedules = [{ date: "2023-11-01", months: 14, reason: REASON }];
    return loan.id === ID ? { ...loan, purpose: PURPOSE, reschedules } : loan;
  });
  const date = "2024-05-20";
  const line = { id: "x1", date, kind: "interest", amountVnd: 7000, loanId: ID } as const;
  const fee = { id: "x1", date, kind: "fee", amountVnd: 4000, memberId: ID } as const;
  const whole = {
    ...funds,
    loans,
    incomeGeneration: withLines(
      funds.incomeGeneration,
      { ...line, note: `${NAME} trả thừa` },
      { ...line, id: "x2", reverses: "x1", reason: `trả lại bà ${NAME}` },
    ),
    operating: withLines(
      funds.operating,
      { ...fee, note: `${NAME} nộp bù` },
      { ...fee, id: "x2", kind: "gift", amountVnd: 50_000, donor: NAME },
      { id: "x3", date, kind: "expense", amountVnd: 20_000, note: `thăm bà ${NAME}` },
    ),
  };
  const until = ({ entries, ...fund }: Fund): Fund => ({
    ...fund,
    entries: entries.filter((each) => each.date < "2024-01-01"),
  });
  const half = {
    ...whole,
    incomeGeneration: until(whole.incomeGeneration),
    operating: until(whole.operating),
    loans: loans.filter(({ agreedOn }) => agreedOn < "2024-01-01"),
  };
  return [
    { ...club, members: named, funds: half },
    { ...club, members: named, funds: whole },
    { ...club, members: left, funds: whole },
  ];
}

/** Of these spans all is counted, and on the last day of each what there is. */
const PERIODS = ["2023", "2023-Q4", "2024-05", "2024"].map((id) => {
  const parsed = parsePeriod(id);
  if (!parsed.ok) throw new Error(id);
  return parsed.value;
});

/** All that a book of money comes to: facts, balances, how each loan stands, and the lines themselves. */
function moneyOf({ funds, ...rest }: Book) {
  const { incomeGeneration, operating, loans } = funds;
  return {
    facts: PERIODS.map((period) => {
      // These count what is kept of people, which is less.
      const { sensitiveMembers, sensitiveConsented, ...values } = clubFacts(
        { ...rest, funds },
        period,
      ).values;
      return values;
    }),
    balances: PERIODS.map(({ to }) =>
      [incomeGeneration, operating].map((fund) => fundBalance(fund, to)),
    ),
    portfolios: PERIODS.map((span) => portfolio(funds, span)),
    loans: PERIODS.flatMap(({ to }) =>
      loanStates(loans, incomeGeneration, to).map(({ loanId: _, ...state }) => state),
    ),
    lines: [incomeGeneration, operating].map(({ entries }) =>
      entries.map(({ id, date, kind, amountVnd, reverses }) => [
        id,
        date,
        kind,
        amountVnd,
        reverses,
      ]),
    ),
  };
}

describe.each(Object.entries(databaseKinds()))("books of money in %s", (_, { make }) => {
  const made = versions();
  const order = { clubId: made[0]?.club.id ?? "", memberId: ID, on: TODAY };
  const why = { ...CHANGE, why: "đơn ngày 20/5" };
  let store: Store;

  beforeEach(async () => {
    store = await openStore(await make());
    for (const version of made) {
      expect(parseRegister(version)).toMatchObject({ ok: true });
      await store.transaction((each) => each.writeRegister(version, CHANGE));
    }
  });

  afterEach(() => store.close());

  /** Every version that the history gives back; the last of them is what is stored. */
  async function kept(): Promise<Book[]> {
    const history = await store.readHistory(order.clubId, { limit: 9 });
    const documents: Book[] = [];
    for (const { values } of history) {
      documents.push(withChanges(documents.at(-1), values) as Book);
    }
    expect((await store.readRegister(order.clubId))?.register).toEqual(documents.at(-1));
    return documents;
  }

  test("come to the same in every version when a borrower is forgotten, whose name and id are gone", async () => {
    const before = await kept();
    expect(await store.forgetMember(order, why)).toEqual({ outcome: "done", version: 4 });
    const after = await kept();
    expect(after.slice(0, 3).map(moneyOf)).toEqual(before.map(moneyOf));
    expect(after.slice(3).map(moneyOf)).toEqual(before.slice(2).map(moneyOf));
    for (const text of [NAME, `"${ID}"`, PURPOSE, REASON]) {
      expect(JSON.stringify(before)).toContain(text);
      expect(JSON.stringify(after)).not.toContain(text);
    }
    const [loan] = after.map(({ funds }) => funds.loans.find(({ id }) => id.startsWith("forgot")));
    expect(loan?.memberId).toBe(loan?.id);
  });

  test("come to the same in every version when the borrower's consent is withdrawn, whose reasons are gone", async () => {
    const before = await kept();
    const consent = { ...order, purposes: ["loans"] } as const;
    expect(await store.withdrawConsent(consent, why)).toEqual({ outcome: "done", version: 4 });
    const after = await kept();
    expect(after.slice(0, 3).map(moneyOf)).toEqual(before.map(moneyOf));
    expect(after.slice(3).map(moneyOf)).toEqual(before.slice(2).map(moneyOf));
    for (const text of [PURPOSE, REASON]) {
      expect(JSON.stringify(before)).toContain(text);
      expect(JSON.stringify(after)).not.toContain(text);
    }
    const [loan] = after.map(({ funds }) => funds.loans.find(({ id }) => id === ID));
    expect(loan?.memberId).toBe(ID);
  });
});
