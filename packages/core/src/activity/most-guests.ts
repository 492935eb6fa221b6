/**
 * The most guests one meeting can have. Our choice: many more than a village hall holds, so what is
 * above it is a slip of the finger.
 *
 * @example
 * import { MOST_GUESTS } from "@ishc/core";
 * MOST_GUESTS; // 10_000
 */
export const MOST_GUESTS = 10_000;
