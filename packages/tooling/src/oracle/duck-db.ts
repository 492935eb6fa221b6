import { DuckDBInstance } from "@duckdb/node-api";

/** A row of a result, by column. Whole numbers come as numbers, as long as they are exact. */
export type Row = Readonly<Record<string, unknown>>;

/** A DuckDB of its own, in memory. */
export interface DuckDb {
  /** Runs statements, one after the other. */
  run(sql: string): Promise<void>;
  /** What a query gives. */
  rows(sql: string): Promise<Row[]>;
  /** Lets go of it and of all that is in it. */
  close(): void;
}

/**
 * Opens a DuckDB in memory.
 *
 * @param threads - how many it may use; as many as the machine has unless given
 */
export async function openDuckDb(threads?: number): Promise<DuckDb> {
  const settings = threads === undefined ? {} : { threads: String(threads) };
  const instance = await DuckDBInstance.create(":memory:", settings);
  const connection = await instance.connect();
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async rows(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS().map(withNumbers);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function withNumbers(row: Row): Row {
  const cells = Object.entries(row).map(([name, cell]) => [name, asNumber(cell)]);
  return Object.fromEntries(cells) as Row;
}

function asNumber(cell: unknown): unknown {
  if (typeof cell !== "bigint") return cell;
  const number = Number(cell);
  if (!Number.isSafeInteger(number)) throw new Error(`${cell} is not exact as a number.`);
  return number;
}
