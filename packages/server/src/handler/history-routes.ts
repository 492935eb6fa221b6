import type { Issue } from "@ishc/core";
import { receiptOf } from "../contract/receipt.ts";
import type { StoredChange } from "../store/history/stored-change.ts";
import type { StoredSubmission } from "../store/store.ts";
import type { AnswerTo } from "./allowed.ts";
import { json } from "./answer.ts";
import { openConflicts } from "./open-conflicts.ts";
import type { Settings } from "./options.ts";
import { refuse } from "./refusal.ts";

/** `GET /clubs/:id/conflicts` */
export function getConflicts({ store }: Settings): AnswerTo {
  return async (request, clubId) => {
    if (!(await store.readRegister(clubId))) return refuse(request, { kind: "unknown-club" });
    const conflicts = (await openConflicts(store, clubId)).map(({ subject, recorded, kept }) => ({
      subject,
      ...(recorded && { recorded: copyOf(recorded) }),
      kept: kept.map(copyOf),
    }));
    return json({ kind: "ishc-conflicts", version: 1, conflicts });
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
    const { searchParams } = new URL(request.url);
    const after = wholeOf(searchParams.get("after") ?? "0");
    const limit = wholeOf(searchParams.get("limit") ?? String(PAGE.usual));
    const issues = [
      ...(after === undefined ? [notWhole("after")] : []),
      ...(limit === undefined || limit < 1 ? [notWhole("limit")] : []),
    ];
    if (after === undefined || limit === undefined || issues.length > 0) {
      return refuse(request, { kind: "invalid", issues });
    }
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

function wholeOf(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function notWhole(name: string): Issue {
  return { code: "not-whole", path: [name] };
}
