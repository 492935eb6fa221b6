import { type Kysely, PostgresAdapter, sql } from "kysely";
import { NAMES } from "../submissions/guard-names.ts";

/** The columns of a table whose rows are only added, and which of them a redaction may change. */
export interface Guarded {
  readonly table: string;
  readonly fixed: readonly string[];
  readonly redacted: readonly string[];
}

const SUBMISSIONS: Guarded = {
  table: "submissions",
  fixed: [
    "club_id",
    "submission_id",
    "revision",
    "content_hash",
    "subject_kind",
    "outcome",
    "amendment",
    "received_at",
  ],
  redacted: ["subject_id", "document"],
};

const GUARDED: readonly Guarded[] = [
  {
    table: "changes",
    fixed: ["club_id", "version", "changed_at", "changed_by"],
    redacted: ["device", "why", "changed_values"],
  },
  SUBMISSIONS,
];

const REFUSAL = "rows of this table are unique and only ever added";

/**
 * Makes the tables of forgetting, and the one way in which a row of the history may be
 * changed: what somebody said or was may be taken out of rows of a club while `redactions` names
 * the club. Such a row can never be committed, for it refers to a club without an id, which
 * there is not: it has to be gone again before the transaction ends.
 */
export async function makeForgetting(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("forgotten")
    .addColumn("club_id", "text", (column) => column.notNull())
    .addColumn("member_hash", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("forgotten_once", ["club_id", "member_hash"])
    .addForeignKeyConstraint("forgotten_club", ["club_id"], "registers", ["club_id"])
    .execute();
  await sql`
    create table redactions (
      club_id text primary key,
      ended text not null default '' references registers (club_id) deferrable initially deferred
    )
  `.execute(db);
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  if (isPostgres) await makeFunction(db);
  for (const each of GUARDED) await (isPostgres ? onPostgres(db, each) : onSqlite(db, each));
}

/**
 * Lets a migration write into the columns {@link NAMES} of submissions that are stored already; from then on these are
 * as fixed as the others.
 */
export async function whileUnguarded(
  db: Kysely<unknown>,
  work: () => Promise<void>,
): Promise<void> {
  const { table, fixed } = SUBMISSIONS;
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    const guard = sql`trigger ${sql.id(`${table}_only_redacted`)}`;
    await sql`alter table ${sql.id(table)} disable ${guard}`.execute(db);
    await work();
    await sql`alter table ${sql.id(table)} enable ${guard}`.execute(db);
    return;
  }
  await sql`drop trigger ${noOther("update", table)}`.execute(db);
  await work();
  await guardUpdates(db, table, [...fixed, ...NAMES]);
}

const noOther = (event: string, table: string) => sql.id(`${table}_no_${event}`);

const refuse = sql`begin select raise(abort, ${sql.lit(REFUSAL)}); end`;

async function guardUpdates(
  db: Kysely<unknown>,
  table: string,
  fixed: readonly string[],
): Promise<void> {
  const isOther = fixed.map((each) => sql`new.${sql.id(each)} is not old.${sql.id(each)}`);
  await sql`
    create trigger ${noOther("update", table)} before update on ${sql.id(table)}
    when not exists (select 1 from redactions where club_id = old.club_id)
      or ${sql.join(isOther, sql` or `)}
    ${refuse}
  `.execute(db);
}

async function onSqlite(db: Kysely<unknown>, { table, fixed }: Guarded): Promise<void> {
  await sql`drop trigger ${noOther("update", table)}`.execute(db);
  await guardUpdates(db, table, fixed);
  // “insert or replace” takes a row away without asking the trigger that guards against it.
  const keys = table === "changes" ? ["club_id", "version"] : fixed.slice(0, 4);
  const isSame = keys.map((each) => sql`${sql.id(each)} = new.${sql.id(each)}`);
  await sql`
    create trigger ${noOther("replace", table)} before insert on ${sql.id(table)}
    when exists (select 1 from ${sql.id(table)} where ${sql.join(isSame, sql` and `)})
    ${refuse}
  `.execute(db);
}

async function makeFunction(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_unless_redacted() returns trigger language plpgsql as
    'begin
      if exists (select 1 from redactions where club_id = old.club_id)
        and to_jsonb(new) - tg_argv::text[] = to_jsonb(old) - tg_argv::text[]
      then return new; end if;
      raise exception ''rows of this table are only ever added'';
    end'
  `.execute(db);
}

async function onPostgres(db: Kysely<unknown>, { table, redacted }: Guarded): Promise<void> {
  const columns = sql.join(redacted.map((each) => sql.lit(each)));
  await sql`drop trigger ${sql.id(`${table}_only_added_to`)} on ${sql.id(table)}`.execute(db);
  await sql`
    create trigger ${sql.id(`${table}_only_added_to`)}
    before delete or truncate on ${sql.id(table)}
    for each statement execute function refuse_change()
  `.execute(db);
  await sql`
    create trigger ${sql.id(`${table}_only_redacted`)}
    before update on ${sql.id(table)}
    for each row execute function refuse_unless_redacted(${columns})
  `.execute(db);
}
