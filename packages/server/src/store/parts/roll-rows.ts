import type { Member } from "@ishc/core";
import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import type { ChangedParts } from "./changed-parts.ts";
import type { RegisterPart } from "./register-part.ts";

/**
 * Keeps beside the members of a club what attendance is held against: who was on the roll
 * and when. It is a quarter of what is known of them, and free of names and circumstances.
 */
export async function writeRoll(
  db: Kysely<Tables>,
  clubId: string,
  { gone, changed }: ChangedParts,
): Promise<void> {
  if (gone.some(isMembers)) await db.deleteFrom("rolls").where("club_id", "=", clubId).execute();
  const members = changed.find(isMembers);
  if (!members) return;
  const document = rollOf(members.document);
  await db
    .insertInto("rolls")
    .values({ club_id: clubId, document })
    .onConflict((conflict) => conflict.column("club_id").doUpdateSet({ document }))
    .execute();
}

const isMembers = ({ section }: RegisterPart) => section === "members";

/** The roll as JSON text, from members as JSON text. */
export function rollOf(members: string): string {
  const all = JSON.parse(members) as readonly Member[];
  return JSON.stringify(all.map(({ id, memberships }) => ({ id, memberships })));
}
