import type { Register } from "@ishc/core";
import { isOfRegister, type Subject } from "../contract/delivery-rule.ts";
import { contentHash } from "../hash/content-hash.ts";
import type { StoredSubmission } from "../store/store.ts";
import { bareOf, heldAs, whatIsSaid } from "./brought-along.ts";
import type { OpenConflict } from "./open-conflicts.ts";

/**
 * That a register says nothing of a subject any more, as if it had been submitted. Id and hash are of nothing but
 * chance: whoever is forgotten later could otherwise be found by trying ids of members.
 *
 * @param clubId - id of the club
 * @param subject - a meeting, a member, an activity or a visit
 * @param receivedAt - since when: an ISO instant
 * @returns undefined for a subject of another kind
 */
export async function takenOut(
  clubId: string,
  subject: Subject,
  receivedAt: string,
): Promise<StoredSubmission | undefined> {
  const bare = bareOf(subject);
  if (!bare) return undefined;
  const hash = await contentHash(crypto.randomUUID());
  return { ...heldAs(bare, hash, { clubId, subject, receivedAt }), amendment: true };
}

/**
 * Whether a register had a subject of a conflict and has it no more: something was recorded or, where nobody ever
 * submitted on it, a copy goes on with what the register said.
 */
export function isTakenOut({ subject, recorded, kept }: OpenConflict, register: Register): boolean {
  if (whatIsSaid(register, subject)) return false;
  return recorded !== undefined || kept.some(isOfRegister);
}
