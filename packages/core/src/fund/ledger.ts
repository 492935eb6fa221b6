import * as z from "zod/mini";
import { AREAS } from "../activity/area.ts";
import { amountVnd, civilDate, id, list, text } from "../internal/schema.ts";

/**
 * What an entry in a fund's ledger can be.
 *
 * | kind | money | Vietnamese |
 * |---|---|---|
 * | `capital` | in | vốn góp, vốn được cấp |
 * | `principal` | in | thu gốc vay |
 * | `interest` | in | thu lãi vay |
 * | `fee` | in | thu hội phí |
 * | `gift` | in | tiền ủng hộ (Sổ Tấm lòng vàng) |
 * | `joint-work` | in | thu từ việc làm chung |
 * | `transfer-in` | in | chuyển từ quỹ kia sang |
 * | `other-in` | in | thu khác |
 * | `loan` | out | cho vay |
 * | `expense` | out | chi |
 * | `transfer-out` | out | chuyển sang quỹ kia |
 * | `other-out` | out | chi khác |
 * | `write-off` | none | xóa nợ gốc: no money moves, less is owed |
 *
 * @see {@link SOURCES}: `helpage-resources` for the four streams of income (guideline)
 */
export const LEDGER_KINDS = [
  "capital",
  "principal",
  "interest",
  "fee",
  "gift",
  "joint-work",
  "transfer-in",
  "other-in",
  "loan",
  "expense",
  "transfer-out",
  "other-out",
  "write-off",
] as const;

/** One of {@link LEDGER_KINDS}. */
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Which way money goes by kind: 1 into the fund, -1 out of it, 0 not at all. */
export const DIRECTIONS: Readonly<Record<LedgerKind, -1 | 0 | 1>> = {
  capital: 1,
  principal: 1,
  interest: 1,
  fee: 1,
  gift: 1,
  "joint-work": 1,
  "transfer-in": 1,
  "other-in": 1,
  loan: -1,
  expense: -1,
  "transfer-out": -1,
  "other-out": -1,
  "write-off": 0,
};

/** Where capital came from. */
export const CAPITAL_SOURCES = ["peoples-committee", "association", "project", "social"] as const;

/** One of {@link CAPITAL_SOURCES}. */
export type CapitalSource = (typeof CAPITAL_SOURCES)[number];

/**
 * One line of a fund's ledger. Lines are only ever added: what was wrong is
 * taken back by a line of the same kind and amount that `reverses` it.
 */
export const LedgerEntrySchema = z.strictObject({
  /** Fixed for ever, unique in its ledger. */
  id: id(),
  /** The day the money moved. */
  date: civilDate(),
  /** What it was; says which way the money went. */
  kind: z.enum(LEDGER_KINDS),
  /** How much, more than 0. The kind says which way it went. @unit đồng */
  amountVnd: amountVnd(1),
  /** Id of the loan, for `loan`, `principal`, `interest` and `write-off`. */
  loanId: z.optional(id()),
  /** Id of the member who paid, for a `fee`. */
  memberId: z.optional(id()),
  /** Where it came from, for `capital`. */
  capitalFrom: z.optional(z.enum(CAPITAL_SOURCES)),
  /** Who gave, for a `gift` in the golden-heart book; at most 200 characters. */
  donor: z.optional(text(200)),
  /** The area it was spent on, for an `expense`. */
  area: z.optional(z.enum(AREAS)),
  /** Id of the earlier entry that this one takes back, whole. */
  reverses: z.optional(id()),
  /** Why: needed where an entry is taken back, or a loan written off; at most 500 characters. */
  reason: z.optional(text(500)),
  /** Anything else; at most 500 characters. */
  note: z.optional(text(500)),
});

/** One line of a fund's ledger. */
export type LedgerEntry = z.infer<typeof LedgerEntrySchema>;

/** Who keeps and decides on a fund. */
export const FUND_KEEPERS = ["club", "association", "other"] as const;

/** One of {@link FUND_KEEPERS}. */
export type FundKeeper = (typeof FUND_KEEPERS)[number];

/** A fund of the club and every movement of it. */
export const FundSchema = z.strictObject({
  /** The day it was opened, or the day its book begins. @sensitivity public */
  openedOn: civilDate(),
  /** What was in it on the day it was opened. @unit đồng @sensitivity public */
  openingVnd: amountVnd(0),
  /** Who keeps it and decides on it. @sensitivity public */
  managedBy: z.enum(FUND_KEEPERS),
  /** Its ledger, in the order it was written; at most 50,000 entries. */
  entries: list(LedgerEntrySchema, 50_000),
});

/** A fund of the club and every movement of it. */
export type Fund = z.infer<typeof FundSchema>;

/** What an entry does to the balance of its fund, in đồng; a reversal does the opposite of what it takes back. */
export function signedVnd({ kind, amountVnd, reverses }: LedgerEntry): number {
  const moved = DIRECTIONS[kind] * amountVnd;
  return reverses === undefined ? moved : -moved;
}
