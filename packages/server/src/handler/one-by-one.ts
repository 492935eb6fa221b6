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
