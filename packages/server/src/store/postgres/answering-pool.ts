import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { Pool, PoolClient } from "pg";

/**
 * A pool of connections each of which ends as soon as one statement on it goes without an answer for too long:
 * what it waits for fails, and what comes next gets another connection. One that merely stopped waiting would
 * get the late answer, or hold up whoever uses it next; `query_timeout` of the driver leaves it like that.
 *
 * @param pool - where the connections come from; closing this one closes it
 * @param answerMs - how long an answer may take, in milliseconds
 */
export function answeringPool(pool: Pool, answerMs: number): PostgresPool {
  return {
    options: pool.options,
    connect: async () => answering(await pool.connect(), answerMs),
    end: () => pool.end(),
  };
}

function answering(client: PoolClient, answerMs: number): PostgresPoolClient {
  const query = async (statement: string, values: readonly unknown[]) => {
    // While an answer is due, this cuts the line, and does not wait for the other end.
    const patience = setTimeout(() => void client.end(), answerMs);
    try {
      return await client.query(statement, [...values]);
    } finally {
      clearTimeout(patience);
    }
  };
  return {
    // Cursors are only asked for by whoever was given them.
    query: query as never,
    // One that ended is not kept by the pool.
    release: (isBroken) => client.release(isBroken),
  };
}
