import { isForgotten } from "@ishc/core";
import { recordedFor, type Subject } from "../contract/delivery-rule.ts";
import { type Deciding, openCopies } from "../contract/open-copies.ts";
import type { StoredSubmission, StoreReader } from "../store/store.ts";
import { submissionsOn } from "./deliveries.ts";

/** A stored submission, with what it decided about. */
export type Copy = StoredSubmission & Deciding;

/** What holds a subject, and the copies kept beside it about which nobody has decided. */
export interface OpenConflict {
  readonly subject: Subject;
  /** Absent where nothing holds the subject: only copies came in. */
  readonly recorded?: Copy;
  readonly kept: readonly Copy[];
}

/** The conflicts of a club that wait for a person, by subject. */
export async function openConflicts(
  store: Pick<StoreReader, "readDeliveries" | "readSubmissions">,
  clubId: string,
): Promise<OpenConflict[]> {
  const conflicts = [];
  for (const subject of subjectsOf(await store.readDeliveries(clubId))) {
    const conflict = conflictOn(await submissionsOn(store, clubId, subject), subject);
    if (conflict) conflicts.push(conflict);
  }
  return conflicts;
}

/** The subjects on which something was only kept, once each. */
function subjectsOf(
  history: readonly { readonly subject: Subject; readonly outcome: string }[],
): Subject[] {
  // Of somebody who was forgotten there is nothing left to decide.
  const kept = history.filter(
    ({ outcome, subject }) => outcome === "conflict" && !isForgotten(subject.id),
  );
  const byKey = new Map(kept.map(({ subject }) => [JSON.stringify(subject), subject]));
  return [...byKey.values()];
}

function conflictOn(submissions: readonly Copy[], subject: Subject): OpenConflict | undefined {
  const kept = openCopies(submissions);
  if (kept.length === 0) return undefined;
  const recorded = recordedFor(submissions, subject);
  return { subject, ...(recorded && { recorded }), kept };
}
