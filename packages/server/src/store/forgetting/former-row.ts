import { type Member, migrateRegister, type Register } from "@ishc/core";
import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import { versionsBack } from "./redact-history.ts";
import { submissionsOf } from "./redact-submissions.ts";

/** Whose row is looked for. */
interface Whose {
  readonly clubId: string;
  readonly memberId: string;
}

/**
 * A member's row of the last version of the register that had one, else of the last submission: whoever was struck
 * off the roll, or never came onto it, still stands in those.
 *
 * @param stored - the register as it is stored; the history is gone back from it
 * @returns nothing where the roll has a row now, or none was ever sent in
 */
export async function formerRowOf(
  db: Kysely<Tables>,
  whose: Whose,
  stored: object,
): Promise<{ readonly formerRow?: Member }> {
  if (rowIn(stored, whose)) return {};
  const formerRow = (await rowInHistory(db, whose, stored)) ?? (await rowSentIn(db, whose));
  return formerRow ? { formerRow } : {};
}

async function rowInHistory(
  db: Kysely<Tables>,
  whose: Whose,
  stored: object,
): Promise<Member | undefined> {
  for await (const { earlier } of versionsBack(db, whose.clubId, stored)) {
    if (rowIn(earlier, whose)) return rowIn(migrateRegister(earlier), whose);
  }
  return undefined;
}

async function rowSentIn(
  db: Kysely<Tables>,
  { clubId, memberId }: Whose,
): Promise<Member | undefined> {
  let last: { readonly at: string; readonly member: Member } | undefined;
  for await (const { subject_kind, document, received_at: at } of submissionsOf(db, clubId)) {
    if (subject_kind !== "member") continue;
    const { member } = JSON.parse(document) as { readonly member?: Member };
    // A decision that somebody stays out says no more than the id.
    const isRow = member?.id === memberId && member.name !== undefined;
    if (isRow && (!last || at >= last.at)) last = { at, member };
  }
  return last?.member;
}

function rowIn(document: unknown, { memberId }: Whose): Member | undefined {
  const { members } = Object(document) as Partial<Register>;
  return members?.find(({ id }) => id === memberId);
}
