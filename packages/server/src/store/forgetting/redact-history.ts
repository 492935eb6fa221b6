import { migrateRegister } from "@ishc/core";
import type { Kysely } from "kysely";
import { type ChangedValue, changedValues, withChanges } from "../history/changed-values.ts";
import type { Tables } from "../tables.ts";

/** What becomes of a document, and of a text about it. */
export interface Redaction {
  readonly document: <T>(document: T) => T;
  readonly text: (text: string) => string;
}

type Row = Pick<Tables["changes"], "version" | "device" | "why" | "changed_values">;

/**
 * Redacts every version of a register that the history holds, and writes anew what
 * differs from one to the next: the changes still give each redacted version back.
 *
 * @param register - what is stored now, not yet redacted; the history is gone back from it
 * @returns how many rows there was something to take out of
 */
export async function redactHistory(
  db: Kysely<Tables>,
  clubId: string,
  register: unknown,
  redaction: Redaction,
): Promise<number> {
  let rows = 0;
  const redacted = (document: unknown) => redaction.document(migrateRegister(document));
  let after = redacted(register);
  for await (const { row, earlier, later } of versionsBack(db, clubId, register)) {
    const before = earlier === undefined ? undefined : redacted(earlier);
    const values = JSON.stringify(changedValues(before, after));
    const changed = {
      changed_values: isUntouched({ earlier, later }, values) ? row.changed_values : values,
      why: redaction.text(row.why),
      device: row.device === null ? null : redaction.text(row.device),
    };
    after = before;
    if (!isOther(changed, row)) continue;
    await update(db, clubId, row.version, changed);
    rows += 1;
  }
  return rows;
}

/**
 * Whether there was nothing to take out of what a row says. Its own words are no measure: by going back
 * fields change places. What is in an earlier format is written in the present one, as all around it may be.
 */
function isUntouched(
  { earlier, later }: { readonly earlier: unknown; readonly later: unknown },
  values: string,
): boolean {
  const isPresent = [earlier, later].every((each) => migrateRegister(each) === each);
  return isPresent && JSON.stringify(changedValues(earlier, later)) === values;
}

/** Goes through the versions of a register from the last to the first, each with the one before it. */
export async function* versionsBack(db: Kysely<Tables>, clubId: string, register: unknown) {
  let document = register;
  for await (const row of rowsBack(db, clubId)) {
    const values = JSON.parse(row.changed_values) as readonly ChangedValue[];
    const earlier = withChanges(document, values.map(turnedRound).reverse());
    yield { row, earlier, later: document };
    document = earlier;
  }
}

/** So many rows are held in memory at once. */
const PAGE = 100;

async function* rowsBack(db: Kysely<Tables>, clubId: string): AsyncGenerator<Row> {
  let below = LARGEST;
  for (;;) {
    const rows: Row[] = await db
      .selectFrom("changes")
      .select(["version", "device", "why", "changed_values"])
      .where("club_id", "=", clubId)
      .where("version", "<", below)
      .orderBy("version", "desc")
      .limit(PAGE)
      .execute();
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    below = last.version;
  }
}

/** The largest whole number of a column of PostgreSQL's kind `integer`. */
const LARGEST = 2_147_483_647;

function turnedRound({ before, after, ...place }: ChangedValue): ChangedValue {
  return {
    ...place,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  };
}

function isOther(changed: Omit<Row, "version">, row: Row): boolean {
  return (
    changed.changed_values !== row.changed_values ||
    changed.why !== row.why ||
    changed.device !== row.device
  );
}

async function update(
  db: Kysely<Tables>,
  clubId: string,
  version: number,
  changed: Omit<Row, "version">,
): Promise<void> {
  await db
    .updateTable("changes")
    .set(changed)
    .where("club_id", "=", clubId)
    .where("version", "=", version)
    .execute();
}
