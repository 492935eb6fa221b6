/** One of the things that a case compares. */
export interface Candidate {
  readonly name: string;
  /**
   * Makes everything ready, which is not measured.
   *
   * @returns the work that is; what it comes to is kept alive until it was timed
   */
  readonly ready: () => () => unknown;
}

/** How much a case is to be measured on. */
export interface Extent {
  /** How many registers. */
  readonly registers: number;
  /** The seed they are generated from. */
  readonly seed: number;
}

/** Two or more ways, or two or more things, measured side by side. */
export interface BenchCase {
  /** By which it is asked for. */
  readonly name: string;
  /** What is compared, in one sentence. */
  readonly about: string;
  /**
   * The candidates again and again, each time on other data: the first is what
   * the others are compared with. Data is made as it is asked for, so that
   * however much there is, little of it is held.
   */
  readonly rounds: (extent: Extent) => Iterable<readonly [Candidate, ...Candidate[]]>;
}
