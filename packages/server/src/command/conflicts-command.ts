import { randomUUID } from "node:crypto";
import type { Register } from "@ishc/core";
import { formatDate, type Locale } from "@ishc/i18n";
import { receiptOf } from "../contract/receipt.ts";
import { bareOf } from "../handler/brought-along.ts";
import { oneLine } from "../handler/change-headers.ts";
import { type Copy, type OpenConflict, openConflicts } from "../handler/open-conflicts.ts";
import { type Decision, type Settlement, settleCopy } from "../handler/settle-copy.ts";
import { isTakenOut } from "../handler/taken-out.ts";
import { vietnamDay } from "../handler/vietnam-day.ts";
import type { Store } from "../store/store.ts";
import { CONFLICTS_WORDS, type ToldCopy } from "./conflicts-words.ts";
import { differences } from "./copies-side-by-side.ts";
import { openExisting } from "./open-existing.ts";
import { issueLine } from "./read-documents.ts";
import { KINDS } from "./receive-words.ts";

/** What is to be done with conflicts. */
export type ConflictsOrder =
  | { readonly what: "list"; readonly clubId?: string }
  | ({ readonly what: "settle"; readonly by: string; readonly why: string } & Omit<Decision, "id">);

/** What stands in a call, unread. */
export interface ConflictsCall {
  /** Behind the command. */
  readonly rest: readonly string[];
  readonly club?: string | undefined;
  readonly keep?: string | undefined;
  readonly by?: string | undefined;
  readonly why?: string | undefined;
}

/** The order in a call; undefined where it cannot be followed. */
export function conflictsOrder(call: ConflictsCall): ConflictsOrder | undefined {
  const [what, clubId, copy, ...more] = call.rest;
  const { club, keep } = call;
  const [by, why] = [oneLine(call.by ?? ""), oneLine(call.why ?? "")];
  if (what === undefined) {
    const isOther = keep !== undefined || call.by !== undefined || call.why !== undefined;
    return isOther ? undefined : { what: "list", ...(club !== undefined && { clubId: club }) };
  }
  const isWhole = clubId !== undefined && copy !== undefined && more.length === 0;
  if (what !== "settle" || !isWhole || club !== undefined || !by || !why) return undefined;
  if (keep !== "stored" && keep !== "copy") return undefined;
  return { what, clubId, copy, keep, by, why };
}

/** What a command has to say, and whether it was done. */
interface ConflictsReport {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

/**
 * Lists the conflicts that wait for a person, or does what one decided.
 *
 * @throws StoreError when the database is in the way
 */
export async function runConflictsOrder(
  order: ConflictsOrder,
  { db, locale, now }: { readonly db: string; readonly locale: Locale; readonly now: Date },
): Promise<ConflictsReport> {
  const store = await openExisting(db);
  try {
    if (order.what === "list") return await listed(store, order.clubId, locale);
    const { by, why, what: _, ...decision } = order;
    const arrival = { today: vietnamDay(now), receivedAt: now.toISOString(), by, why };
    const settlement = await settleCopy(store, { ...decision, id: randomUUID() }, arrival);
    return reportOf(settlement, locale);
  } finally {
    await store.close();
  }
}

function reportOf(settlement: Settlement, locale: Locale): ConflictsReport {
  const words = CONFLICTS_WORDS[locale];
  if (settlement.outcome === "settled") {
    const { receipt, left } = settlement;
    const more = left > 0 ? [words.left(left)] : [];
    return { isDone: true, lines: [words.settled(receipt.receipt), ...more] };
  }
  const issues = settlement.outcome === "refused" ? settlement.issues : [];
  const lines = issues.map((issue) => `  ${issueLine(issue, locale)}`);
  return { isDone: false, lines: [words.refusals[settlement.outcome], ...lines] };
}

async function listed(
  store: Store,
  asked: string | undefined,
  locale: Locale,
): Promise<ConflictsReport> {
  const words = CONFLICTS_WORDS[locale];
  const known = [...(await store.readVersions()).registers.keys()].sort();
  const clubIds = asked === undefined ? known : known.filter((id) => id === asked);
  if (asked !== undefined && clubIds.length === 0) {
    return { isDone: false, lines: [words.unknownClub(asked)] };
  }
  const lines: string[] = [];
  let copies = 0;
  for (const clubId of clubIds) {
    const conflicts = await openConflicts(store, clubId);
    const stored = conflicts.length > 0 ? await store.readRegister(clubId) : undefined;
    if (!stored) continue;
    lines.push(words.club(clubId));
    for (const conflict of conflicts) {
      lines.push(...conflictLines(conflict, stored.register, locale), "");
      copies += conflict.kept.length;
    }
  }
  if (copies === 0) return { isDone: true, lines: [words.none] };
  return { isDone: true, lines: [...lines, words.waiting(copies)] };
}

/** The record that holds a subject, and under it each kept copy with what it says else. */
function conflictLines(conflict: OpenConflict, register: Register, locale: Locale): string[] {
  const { subject, recorded, kept } = conflict;
  const words = CONFLICTS_WORDS[locale];
  const isOut = isTakenOut(conflict, register);
  const stored = (isOut ? undefined : recorded?.submission) ?? bareOf(subject);
  const lines = [
    `  ${kindName(recorded ?? kept[0], locale)} ${subject.id}`,
    `    ${storedLine(recorded, isOut, locale)}`,
  ];
  for (const copy of kept) {
    const found = differences({ stored, kept: copy.submission }, register, locale);
    lines.push(
      `    ${words.kept(told(copy, locale))}`,
      ...(found.length > 0 ? columns([words.columns, ...found]) : [`      ${words.alike}`]),
    );
  }
  return lines;
}

function storedLine(recorded: Copy | undefined, isOut: boolean, locale: Locale): string {
  const words = CONFLICTS_WORDS[locale];
  const copy = recorded && told(recorded, locale);
  if (isOut) return words.takenOut(copy);
  return copy ? words.stored(copy) : words.nothingStored;
}

function kindName(copy: Copy | undefined, locale: Locale): string {
  const kinds: Readonly<Record<string, string>> = KINDS[locale];
  return kinds[copy?.submission.kind ?? ""] ?? "";
}

function told(copy: Copy, locale: Locale): ToldCopy {
  const { submissionId: id, revision, receivedAt } = copy;
  const at = new Date(receivedAt);
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
  const when = `${time} ${formatDate(vietnamDay(at), locale)}`;
  return { id, revision, receipt: receiptOf(copy).receipt, receivedAt: when };
}

/** Wider than this a column does not become: what is longer moves its own line alone. */
const WIDEST = 44;

function columns(rows: readonly (readonly [string, string, string])[]): string[] {
  const width = (at: 0 | 1) => Math.min(WIDEST, Math.max(...rows.map((row) => row[at].length)));
  const [first, second] = [width(0), width(1)];
  return rows.map(
    ([where, stored, kept]) => `      ${where.padEnd(first)} | ${stored.padEnd(second)} | ${kept}`,
  );
}
