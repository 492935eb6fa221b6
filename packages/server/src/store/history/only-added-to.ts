import { type Kysely, PostgresAdapter, sql } from "kysely";

/** Makes a database refuse to change or remove a row of a table, whoever asks. */
export async function onlyAddedTo(db: Kysely<unknown>, table: string): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) return onPostgres(db, table);
  for (const event of ["update", "delete"]) {
    await sql`
      create trigger ${sql.id(`${table}_no_${event}`)} before ${sql.raw(event)} on ${sql.id(table)}
      begin select raise(abort, 'rows of this table are only ever added'); end
    `.execute(db);
  }
}

async function onPostgres(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`
    create or replace function refuse_change() returns trigger language plpgsql as
    'begin raise exception ''rows of this table are only ever added''; end'
  `.execute(db);
  await sql`
    create trigger ${sql.id(`${table}_only_added_to`)}
    before update or delete or truncate on ${sql.id(table)}
    for each statement execute function refuse_change()
  `.execute(db);
}
