import type { CapitalSource, FundKeeper, LedgerKind, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";

export const LEDGER_KIND_NAMES: Readonly<Record<LedgerKind, Words>> = {
  capital: { vi: "Vốn góp, vốn được cấp", en: "Capital paid in" },
  principal: { vi: "Thu gốc vay", en: "Loan principal repaid" },
  interest: { vi: "Thu lãi vay", en: "Loan interest" },
  fee: { vi: "Thu hội phí", en: "Member fee" },
  gift: { vi: "Tiền ủng hộ", en: "Gift" },
  "joint-work": { vi: "Thu từ việc làm chung", en: "Income from joint work" },
  "transfer-in": { vi: "Chuyển từ quỹ kia sang", en: "Transfer from the other fund" },
  "other-in": { vi: "Thu khác", en: "Other income" },
  loan: { vi: "Cho vay", en: "Loan paid out" },
  expense: { vi: "Chi", en: "Expense" },
  "transfer-out": { vi: "Chuyển sang quỹ kia", en: "Transfer to the other fund" },
  "other-out": { vi: "Chi khác", en: "Other payment" },
  "write-off": { vi: "Xóa nợ gốc", en: "Principal written off" },
};

/**
 * What people call a kind of entry in a fund's ledger.
 *
 * @param kind - of an entry
 * @param locale - the language
 * @returns its name
 * @example
 * import { ledgerKindName } from "@ishc/i18n";
 * ledgerKindName("principal", "vi"); // "Thu gốc vay"
 */
export function ledgerKindName(kind: LedgerKind, locale: Locale): string {
  return LEDGER_KIND_NAMES[kind][locale];
}

export const CAPITAL_SOURCE_NAMES: Readonly<Record<CapitalSource, Words>> = {
  "peoples-committee": { vi: "Ủy ban nhân dân", en: "People's Committee" },
  association: { vi: "Hội Người cao tuổi", en: "Association of the Elderly" },
  project: { vi: "Dự án", en: "Project" },
  social: { vi: "Xã hội hóa", en: "Social mobilisation" },
};

/**
 * Where capital came from, in words.
 *
 * @param source - the source
 * @param locale - the language
 * @returns its name
 * @example
 * import { capitalSourceName } from "@ishc/i18n";
 * capitalSourceName("social", "vi"); // "Xã hội hóa"
 */
export function capitalSourceName(source: CapitalSource, locale: Locale): string {
  return CAPITAL_SOURCE_NAMES[source][locale];
}

export const FUND_KEEPER_NAMES: Readonly<Record<FundKeeper, Words>> = {
  club: { vi: "Câu lạc bộ", en: "The club" },
  association: { vi: "Hội Người cao tuổi", en: "Association of the Elderly" },
  other: { vi: "Nơi khác", en: "Somebody else" },
};

/**
 * Who keeps a fund, in words.
 *
 * @param keeper - the keeper
 * @param locale - the language
 * @returns its name
 * @example
 * import { fundKeeperName } from "@ishc/i18n";
 * fundKeeperName("association", "vi"); // "Hội Người cao tuổi"
 */
export function fundKeeperName(keeper: FundKeeper, locale: Locale): string {
  return FUND_KEEPER_NAMES[keeper][locale];
}
