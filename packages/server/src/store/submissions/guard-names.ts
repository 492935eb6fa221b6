import { type Kysely, PostgresAdapter, sql } from "kysely";

/** What stands beside documents of submissions since migration `0012`: it names submissions, and nobody. */
export const NAMES = ["replaces", "settles"] as const;

/**
 * Lets no row come in whose document names other submissions while the columns beside it do not: a program of an
 * earlier version that still runs fills none, and the rule would not see what its submissions took the place of. Its
 * forms keep what they sent. A quotation mark within a text is escaped, so this finds keys alone.
 *
 * @param db - with the columns, in the transaction of a migration
 */
export async function guardNames(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const name of NAMES) {
    const guard = sql.id(`submissions_${name}_beside`);
    const key = sql.lit(`"${name}":`);
    if (isPostgres) {
      await sql`
        alter table submissions add constraint ${guard}
        check (${sql.id(name)} is not null or position(${key} in document) = 0)
      `.execute(db);
    } else {
      await sql`
        create trigger ${guard} before insert on submissions
        when new.${sql.id(name)} is null and instr(new.document, ${key}) > 0
        begin select raise(abort, 'a program of an earlier version still runs'); end
      `.execute(db);
    }
  }
}
