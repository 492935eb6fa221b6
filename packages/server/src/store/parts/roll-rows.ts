import type { Member, MembershipKind } from "@ishc/core";
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

/** Who was on the roll, in what kind of membership, and when. */
type OnRoll = Pick<Member, "id" | "memberships">;

/** A member's id, then of every membership its kind, its first day, and its last, empty where it goes on. */
type RollLine = readonly string[];

/** The roll as JSON text, from members as JSON text. It is parsed for every attendance: the shorter, the sooner. */
export function rollOf(members: string): string {
  return JSON.stringify((JSON.parse(members) as readonly OnRoll[]).map(lineOf));
}

/** Those on a roll that {@link rollOf} wrote; nothing else is known of them. */
export function membersOn(roll: string): OnRoll[] {
  return (JSON.parse(roll) as readonly RollLine[]).map(memberOn);
}

function lineOf({ id, memberships }: OnRoll): RollLine {
  return [id, ...memberships.flatMap(({ kind, from, to = "" }) => [kind, from, to])];
}

function memberOn([id = "", ...days]: RollLine): OnRoll {
  const memberships: OnRoll["memberships"] = [];
  for (let i = 0; i < days.length; i += 3) {
    const [kind, from, to] = days.slice(i, i + 3) as [MembershipKind, string, string];
    memberships.push(to === "" ? { kind, from } : { kind, from, to });
  }
  return { id, memberships };
}
