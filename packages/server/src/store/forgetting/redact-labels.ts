import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** Leaves names out of the labels of a club's tokens: they say for whom a token was made. */
export async function redactLabels(
  db: Kysely<Tables>,
  clubId: string,
  text: (text: string) => string,
): Promise<void> {
  const tokens = await db
    .selectFrom("tokens")
    .select(["id", "label"])
    .where("scope", "=", JSON.stringify({ clubId }))
    .execute();
  for (const { id, label } of tokens) {
    const left = text(label);
    if (left === label) continue;
    await db.updateTable("tokens").set({ label: left }).where("id", "=", id).execute();
  }
}
