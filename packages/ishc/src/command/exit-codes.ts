/**
 * What the command says to whoever started it.
 *
 * - `sound`: everything was read, and nothing required is missing
 * - `faulty`: a register was refused or a file could not be read or, for `check`, a required rule is missed
 * - `misused`: called wrongly, or something it needs cannot be read or written
 * - `stopped`: stopped with Ctrl+C
 */
export const EXIT = { sound: 0, faulty: 1, misused: 2, stopped: 130 } as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
