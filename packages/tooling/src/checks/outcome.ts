/** What a check found: how many things held, how many did not, and the words for it. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown beside the name; one line. */
  readonly note?: string;
  /** Shown in full when something failed. */
  readonly output: string;
}

/** One thing `npm test` does. */
export interface Check {
  /** Short name, as written after `--only`. */
  readonly name: string;
  /** Checks that have to have ended before it: it reads what they write, or wants the machine for itself. */
  readonly after: readonly string[];
  run(): Promise<Outcome>;
}

/** Adds up outcomes. */
export function total(outcomes: readonly Outcome[]): { passed: number; failed: number } {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * The last line of `npm test`, which other programs read.
 *
 * @example
 * summaryLine({ passed: 12, failed: 0 }); // "12 passed, 0 failed"
 */
export function summaryLine({ passed, failed }: { passed: number; failed: number }): string {
  return `${passed} passed, ${failed} failed`;
}
