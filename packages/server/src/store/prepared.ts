import type { Compilable, CompiledQuery, DialectAdapter, Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Stands in a query for a value that is told when it is asked. */
class Gap {
  readonly name: PropertyKey;

  constructor(name: PropertyKey) {
    this.name = name;
  }
}

/** Puts a query together; `value` stands for each value by its name. */
type Make<V, R> = (
  db: Kysely<Tables>,
  value: <K extends keyof V>(name: K) => V[K],
) => Compilable<R>;

/** Asks a database at once, past what Kysely does for every kind of it. */
type Ask = (statement: string, parameters: readonly unknown[]) => unknown[];

const DIRECT = new WeakMap<DialectAdapter, Ask>();

/**
 * Has prepared queries asked at once within transactions. For databases with a single connection, which
 * a transaction has to itself until it ends.
 */
export function askDirectly(db: Kysely<Tables>, ask: Ask): void {
  DIRECT.set(db.getExecutor().adapter, ask);
}

/**
 * A query that is put into words once for each database, and then asked with other
 * values each time: building one takes longer than SQLite takes to answer it.
 */
export function prepared<V, R = unknown>(
  make: Make<V, R>,
): (db: Kysely<Tables>, values: V) => Promise<R[]> {
  const known = new WeakMap<DialectAdapter, CompiledQuery<R>>();
  return async (db, values) => {
    const { adapter } = db.getExecutor();
    const query = known.get(adapter) ?? make(db, (name) => new Gap(name) as never).compile();
    known.set(adapter, query);
    const parameters = query.parameters.map((each) =>
      each instanceof Gap ? values[each.name as keyof V] : each,
    );
    const ask = db.isTransaction ? DIRECT.get(adapter) : undefined;
    if (ask) return ask(query.sql, parameters) as R[];
    return (await db.executeQuery<R>({ ...query, parameters })).rows;
  };
}
