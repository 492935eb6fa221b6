import { basename } from "node:path";
import { type Issue, parseSubmission, SUBMISSION_KINDS, type SubmissionKind } from "@ishc/core";
import type { Locale } from "@ishc/i18n";
import { oneLine } from "../handler/change-headers.ts";
import {
  type Arrival,
  type SubmissionOutcome,
  takeSubmission,
} from "../handler/take-submission.ts";
import { vietnamDay } from "../handler/vietnam-day.ts";
import type { Store } from "../store/store.ts";
import { StoreError } from "../store/store-error.ts";
import { COMMAND_WORDS } from "./command-words.ts";
import { openExisting } from "./open-existing.ts";
import { issueLine } from "./read-documents.ts";
import { entryIssues, readOutboxFile } from "./receive-file.ts";
import { notTaken, RECEIVE_WORDS, type Received } from "./receive-words.ts";

/** What to take in, and where to. */
export interface ReceiveOrder {
  readonly db: string;
  readonly files: readonly string[];
  readonly locale: Locale;
  readonly now: Date;
}

/** What came of it. */
interface ReceiveReport {
  /** Whether nothing is left for a person to do. */
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

/** What a run has come to so far. */
interface Tally {
  readonly lines: string[];
  readonly counts: Record<Received, number>;
}

/**
 * Takes in what forms saved as files: each submission by the same rule as one
 * that comes over HTTP, in a transaction of its own. One that is refused stops no other, and no
 * file is touched.
 *
 * @throws StoreError when the database cannot be opened
 */
export async function receiveFiles(order: ReceiveOrder): Promise<ReceiveReport> {
  const { db, files, locale } = order;
  const words = RECEIVE_WORDS[locale];
  const counts = {
    accepted: 0,
    repeated: 0,
    conflict: 0,
    invalid: 0,
    "unknown-club": 0,
    forgotten: 0,
    "too-many-copies": 0,
  };
  const tally: Tally = { lines: [], counts };
  let isSound = true;
  const store = await openExisting(db);
  try {
    for (const file of files) isSound = (await receiveFile(store, file, order, tally)) && isSound;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    tally.lines.push(COMMAND_WORDS[locale].faults[error.fault], words.stopped);
    return { isDone: false, lines: tally.lines };
  } finally {
    await store.close();
  }
  const isTaken = isSound && notTaken(counts) === 0;
  const last = isTaken ? [] : [words.keep];
  return {
    isDone: isTaken && counts.conflict === 0,
    lines: [...tally.lines, words.total(counts), ...last],
  };
}

/** Whether the file is one of ours. */
async function receiveFile(
  store: Store,
  file: string,
  order: ReceiveOrder,
  { lines, counts }: Tally,
): Promise<boolean> {
  const { locale } = order;
  const read = await readOutboxFile(file, locale);
  if (!read.ok) {
    lines.push(...read.complaints);
    return false;
  }
  const words = RECEIVE_WORDS[locale];
  lines.push(file);
  for (const [i, entry] of read.submissions.entries()) {
    const parsed = parseEntry(entry);
    const place = words.place(i + 1, kindOf(entry), parsed.ok ? parsed.value.clubId : undefined);
    const taken = parsed.ok
      ? await takeSubmission(store, parsed.value, arrivalIn(file, order))
      : invalid(parsed.issues);
    counts[taken.outcome] += 1;
    lines.push(...outcomeLines(taken, place, locale));
  }
  return true;
}

function parseEntry(entry: unknown): ReturnType<typeof parseSubmission> {
  const issues = entryIssues(entry);
  return issues.length > 0 ? { ok: false, issues } : parseSubmission(entry);
}

function kindOf(entry: unknown): SubmissionKind | undefined {
  const { kind } = Object(entry) as { readonly kind?: unknown };
  return SUBMISSION_KINDS.find((each) => each === kind);
}

function invalid(issues: readonly Issue[]): SubmissionOutcome {
  return { outcome: "invalid", issues };
}

/** The history names the file in place of a device. */
function arrivalIn(file: string, { now }: ReceiveOrder): Arrival {
  const device = oneLine(basename(file));
  return {
    today: vietnamDay(now),
    receivedAt: now.toISOString(),
    by: "ishc-server",
    ...(device !== undefined && { device }),
  };
}

/** More than anybody reads, and less than would fill a disk. */
const MOST_ISSUES = 100;

function outcomeLines(taken: SubmissionOutcome, place: string, locale: Locale): string[] {
  const words = RECEIVE_WORDS[locale];
  const receipt = "receipt" in taken ? taken.receipt.receipt : "";
  const first = words.became[taken.outcome](place, receipt);
  if (!("issues" in taken)) return [first];
  const shown = taken.issues.slice(0, MOST_ISSUES);
  const leftOut = taken.issues.length - shown.length;
  const more = leftOut > 0 ? [words.leftOut(leftOut)] : [];
  return [first, ...shown.map((issue) => `     ${issueLine(issue, locale)}`), ...more];
}
