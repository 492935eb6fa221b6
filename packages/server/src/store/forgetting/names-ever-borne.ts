import type { Member, Register } from "@ishc/core";
import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import { versionsBack } from "./redact-history.ts";
import { submissionsOf } from "./redact-submissions.ts";

/** Every name a member was ever written by: names are corrected, and texts have the earlier ones. */
export async function namesEverBorne(
  db: Kysely<Tables>,
  { clubId, memberId }: { readonly clubId: string; readonly memberId: string },
  register: unknown,
): Promise<readonly string[]> {
  const names = new Set<string>();
  const note = (member: Partial<Member> | undefined) => {
    if (member?.id === memberId && member.name !== undefined) names.add(member.name);
  };
  for await (const { earlier } of versionsBack(db, clubId, register)) {
    const { members } = (earlier ?? {}) as Partial<Register>;
    for (const member of members ?? []) note(member);
  }
  for await (const { document, subject_kind } of submissionsOf(db, clubId)) {
    if (subject_kind === "member") note(JSON.parse(document).member);
  }
  return [...names];
}
