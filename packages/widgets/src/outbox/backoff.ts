import type { OutboxRecord } from "./outbox-record.ts";

/** The first wait after a failure, 5 seconds; our choice. */
const SHORTEST_WAIT_MS = 5000;

/** The longest wait between two attempts, 5 minutes; our choice. */
const LONGEST_WAIT_MS = 300_000;

/** The longest pause a server can ask for, one hour; our choice, so that a wrong header silences nobody. */
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * How long a page waits after so many failures in a row: 5, 10, 20 … 300
 * seconds. It never ends.
 *
 * @param failures - in a row, at least 1
 * @returns milliseconds
 * @example
 * waitAfter(2); // 10000
 */
export function waitAfter(failures: number): number {
  return Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** (failures - 1));
}

/**
 * Reads `Retry-After`: seconds, or a date.
 *
 * @param header - its value; null where there is none
 * @param now - the instant, in milliseconds, for a date
 * @returns milliseconds, 0 to an hour; 0 where nothing was asked
 * @example
 * pauseAsked("120", 0); // 120000
 */
export function pauseAsked(header: string | null, now: number): number {
  const pause = Number(header) * 1000 || Date.parse(header ?? "") - now;
  return Math.min(LONGEST_PAUSE_MS, Math.max(0, pause || 0));
}

/**
 * Whether the pause that a server asked for is over. A pause longer than can be
 * asked for means that the clock was set back, and is none.
 *
 * @param record - of the queue
 * @param now - the instant, in milliseconds
 */
export function isDue({ nextAt }: Pick<OutboxRecord, "nextAt">, now: number): boolean {
  return now >= nextAt || nextAt - now > LONGEST_PAUSE_MS;
}
