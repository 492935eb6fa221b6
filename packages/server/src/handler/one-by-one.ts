/** Does work when all that was handed in before is done, whether it succeeded or not. */
export type OneByOne = <T>(work: () => Promise<T>) => Promise<T>;

/** A line in which work waits its turn. */
export function oneByOne(): OneByOne {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}

/** A line that knows how long it is. */
export class Line {
  readonly #inTurn = oneByOne();
  #length = 0;

  /** How much work is in it, with what is being done. */
  get length(): number {
    return this.#length;
  }

  /** Does work in its turn. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    this.#length += 1;
    try {
      return await this.#inTurn(work);
    } finally {
      this.#length -= 1;
    }
  }
}
