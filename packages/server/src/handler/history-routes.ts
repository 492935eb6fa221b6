import type { Issue } from "@ishc/core";
import { receiptOf } from "../contract/receipt.ts";
import type { StoredChange } from "../store/history/stored-change.ts";
import type { StoredSubmission } from "../store/store.ts";
import type { AnswerTo } from "./allowed.ts";
import { json } from "./answer.ts";
import { type OpenConflict, waitingConflicts } from "./open-conflicts.ts";
import type { Settings } from "./options.ts";
import { refuse } from "./refusal.ts";

/** Subjects of conflicts that are given at once, at most. */
const MOST_SUBJECTS = 50;

/**
 * How much text all conflicts together may have where nobody asked for a page, in characters: whoever does not know
 * of pages is refused rather than given some of them. Many times what a club has; our choice.
 */
const LONGEST_UNPAGED = 16 * 1024 * 1024;

/** `GET /clubs/:id/conflicts` */
export function getConflicts({ store }: Settings): AnswerTo {
  return async (request, clubId) => {
    const { after, limit, issues } = pageIn(request);
    if (issues.length > 0) return refuse(request, { kind: "invalid", issues });
    if (!(await store.readRegister(clubId))) return refuse(request, { kind: "unknown-club" });
    const page = await readConflicts(store, clubId, { after, limit });
    if (page.next !== undefined && limit === undefined) {
      return refuse(request, { kind: "invalid", issues: [{ code: "missing", path: ["limit"] }] });
    }
    return json({ kind: "ishc-conflicts", version: 1, ...page });
  };
}

/** Conflicts up to so many or so much text, one at least where there is any; `next` where there are more. */
async function readConflicts(
  store: Settings["store"],
  clubId: string,
  { after, limit }: Pick<AskedPage, "after" | "limit">,
) {
  const most = limit === undefined ? Number.POSITIVE_INFINITY : Math.min(limit, MOST_SUBJECTS);
  const longest = limit === undefined ? LONGEST_UNPAGED : LONGEST_PAGE;
  const conflicts = [];
  let length = 0;
  let next = after;
  for (const { place, open } of await waitingConflicts(store, clubId)) {
    if (place <= after) continue;
    if (conflicts.length >= most) return { conflicts, next };
    const conflict = toldConflict(await open());
    length += JSON.stringify(conflict).length;
    if (length > longest && conflicts.length > 0) return { conflicts, next };
    conflicts.push(conflict);
    next = place;
  }
  return { conflicts };
}

function toldConflict({ subject, recorded, kept }: OpenConflict) {
  return {
    subject,
    ...(recorded && { recorded: copyOf(recorded) }),
    kept: kept.map(copyOf),
  };
}

function copyOf(stored: StoredSubmission) {
  return { receipt: receiptOf(stored), submission: stored.submission };
}

/** Changes that are given at once unless fewer are asked for, and the most. */
const PAGE = { usual: 50, most: 200 };

/**
 * How much text ends a page, in characters: a change may hold a whole register twice, and two hundred of those
 * are more than any machine has room for. Our choice.
 */
const LONGEST_PAGE = 4 * 1024 * 1024;

/** Changes that are read at a time. */
const AT_ONCE = 4;

/** `GET /clubs/:id/history` */
export function getHistory({ store }: Settings): AnswerTo {
  return async (request, clubId) => {
    const { after, limit = PAGE.usual, issues } = pageIn(request);
    if (issues.length > 0) return refuse(request, { kind: "invalid", issues });
    if (!(await store.readRegister(clubId))) return refuse(request, { kind: "unknown-club" });
    const page = { after, limit: Math.min(limit, PAGE.most) };
    const changes = await readPage(store, clubId, page);
    return json({ kind: "ishc-history", version: 1, changes });
  };
}

/** Changes up to so many or so much text; one at least, where there is any. */
async function readPage(
  store: Settings["store"],
  clubId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<Omit<StoredChange, "clubId">[]> {
  const changes: Omit<StoredChange, "clubId">[] = [];
  let length = 0;
  while (changes.length < limit) {
    const wanted = Math.min(AT_ONCE, limit - changes.length);
    const last = changes.at(-1)?.version ?? after;
    const read = await store.readHistory(clubId, { after: last, limit: wanted });
    for (const { clubId: _, ...change } of read) {
      length += JSON.stringify(change).length;
      if (length > LONGEST_PAGE && changes.length > 0) return changes;
      changes.push(change);
    }
    if (read.length < wanted) break;
  }
  return changes;
}

/** Which page is asked for, or what is wrong with that. */
interface AskedPage {
  readonly after: number;
  /** Absent where nobody says. */
  readonly limit: number | undefined;
  readonly issues: readonly Issue[];
}

function pageIn(request: Request): AskedPage {
  const { searchParams } = new URL(request.url);
  const after = wholeOf(searchParams.get("after") ?? "0");
  const limit = searchParams.has("limit") ? wholeOf(searchParams.get("limit") ?? "") : undefined;
  const isLimitWrong = searchParams.has("limit") && (limit === undefined || limit < 1);
  const issues = [
    ...(after === undefined ? [notWhole("after")] : []),
    ...(isLimitWrong ? [notWhole("limit")] : []),
  ];
  return { after: after ?? 0, limit, issues };
}

function wholeOf(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function notWhole(name: string): Issue {
  return { code: "not-whole", path: [name] };
}
