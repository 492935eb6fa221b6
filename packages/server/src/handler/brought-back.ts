import { isForgotten, type Register, type Submission } from "@ishc/core";
import { changedValues } from "../store/history/changed-values.ts";
import type { StoreReader } from "../store/store.ts";

type Remembering = Pick<StoreReader, "readForgotten">;

/**
 * Whether a submission would bring somebody back who was forgotten, or tell more of them: from a phone that was
 * away for long, or from somebody who still has the earlier list.
 */
export async function bringsBack(store: Remembering, submission: Submission): Promise<boolean> {
  if (submission.kind !== "ishc-member") return false; // Others only name who is on the roll.
  const { id } = submission.member;
  return isForgotten(id) || (await store.readForgotten(submission.clubId, [id])).length > 0;
}

/** Whether a register would bring somebody back who was forgotten, or change what is left of them. */
export async function registerBringsBack(
  store: Remembering,
  before: Register | undefined,
  after: Register,
): Promise<boolean> {
  const ids = (after.members ?? []).map(({ id }) => id);
  if ((await store.readForgotten(after.club.id, ids)).length > 0) return true;
  if (!before) return false; // It comes from another database, and nobody is known here yet.
  return changedValues(forgottenIn(before), forgottenIn(after)).length > 0;
}

function forgottenIn({ members }: Register) {
  const rows = (members ?? []).filter(({ id }) => isForgotten(id));
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}
