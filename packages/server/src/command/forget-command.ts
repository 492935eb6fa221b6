import { CONSENT_PURPOSES, type ConsentPurpose } from "@ishc/core";
import type { Locale } from "@ishc/i18n";
import { oneLine } from "../handler/change-headers.ts";
import { vietnamDay } from "../handler/vietnam-day.ts";
import type { ForgetOutcome } from "../store/forgetting/forget-order.ts";
import { FORGET_WORDS } from "./forget-words.ts";
import { openExisting } from "./open-existing.ts";
import { issueLine } from "./read-documents.ts";

/** Who is to be forgotten, or whose consent is withdrawn. */
export interface PersonOrder {
  readonly what: "forget" | "withdraw-consent";
  readonly clubId: string;
  readonly memberId: string;
  readonly by: string;
  readonly why: string;
  /** For a withdrawal: to what. */
  readonly purposes: readonly ConsentPurpose[];
}

/** What stands in a call, unread. */
export interface PersonCall {
  /** Behind the command. */
  readonly rest: readonly string[];
  readonly by?: string | undefined;
  readonly why?: string | undefined;
  readonly purpose?: string | undefined;
}

/** The order in a call; undefined where it cannot be followed. */
export function personOrder(
  what: PersonOrder["what"],
  { rest, purpose, ...call }: PersonCall,
): PersonOrder | undefined {
  const [by, why] = [oneLine(call.by ?? ""), oneLine(call.why ?? "")];
  const [clubId, memberId, ...more] = rest;
  const purposes = CONSENT_PURPOSES.filter((each) => purpose === undefined || each === purpose);
  const isWhole = clubId !== undefined && memberId !== undefined && more.length === 0;
  if (!isWhole || by === undefined || why === undefined || purposes.length === 0) return undefined;
  if (what === "forget" && purpose !== undefined) return undefined;
  return { what, clubId, memberId, by, why, purposes };
}

/** What a command has to say, and whether it was done. */
interface PersonReport {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

/**
 * Forgets somebody, or withdraws a consent.
 *
 * @throws StoreError when the database is in the way
 */
export async function runPersonOrder(
  { what, by, why, purposes, ...who }: PersonOrder,
  { db, locale, now }: { readonly db: string; readonly locale: Locale; readonly now: Date },
): Promise<PersonReport> {
  const store = await openExisting(db);
  try {
    const order = { ...who, on: vietnamDay(now) };
    const change = { at: now.toISOString(), by, why };
    const outcome =
      what === "forget"
        ? await store.forgetMember(order, change)
        : await store.withdrawConsent({ ...order, purposes }, change);
    return reportOf(outcome, { what, clubId: who.clubId, locale });
  } finally {
    await store.close();
  }
}

function reportOf(
  outcome: ForgetOutcome,
  { what, clubId, locale }: Pick<PersonOrder, "what" | "clubId"> & { readonly locale: Locale },
): PersonReport {
  const words = FORGET_WORDS[locale];
  switch (outcome.outcome) {
    case "unknown-club":
      return { isDone: false, lines: [words.unknownClub(clubId)] };
    case "invalid": {
      const lines = outcome.issues.map((issue) => `  ${issueLine(issue, locale)}`);
      return { isDone: false, lines: [words.notYet, ...lines] };
    }
    case "repeated":
      return { isDone: true, lines: [what === "forget" ? words.repeated : words.nothingRested] };
    case "done":
      return {
        isDone: true,
        lines: [what === "forget" ? words.forgotten : words.withdrawn, words.copies],
      };
  }
}
