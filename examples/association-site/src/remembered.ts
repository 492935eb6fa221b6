/** Something worked out once and remembered until it is forgotten. */
export interface Remembered<T> {
  /** What was worked out, or is being worked out now. */
  get(): Promise<T>;
  /** Works it out anew the next time: what it was made of has changed. */
  forget(): void;
}

/**
 * Remembers what a piece of work gives, so that it is done once for all who ask.
 * Work that fails is not remembered.
 */
export function remembered<T>(work: () => Promise<T>): Remembered<T> {
  let known: Promise<T> | undefined;
  const forget = (failed?: Promise<T>) => {
    if (failed === undefined || failed === known) known = undefined;
  };
  return {
    get() {
      if (known) return known;
      const working = work();
      known = working;
      working.catch(() => forget(working));
      return working;
    },
    forget: () => forget(),
  };
}
