import type { Subject } from "../contract/delivery-rule.ts";
import type { Deciding } from "../contract/open-copies.ts";
import type { StoredSubmission, StoreReader } from "../store/store.ts";

/** All that was submitted on a subject, each with what it took the place of and what it settled. */
export async function submissionsOn(
  store: Pick<StoreReader, "readSubmissions">,
  clubId: string,
  subject: Subject,
): Promise<(StoredSubmission & Deciding)[]> {
  const stored = await store.readSubmissions(clubId, subject);
  return stored.map(withReplaced);
}

function withReplaced(stored: StoredSubmission): StoredSubmission & Deciding {
  const { replaces, settles } = stored.submission as Pick<Deciding, "replaces" | "settles">;
  return { ...stored, replaces, settles };
}
