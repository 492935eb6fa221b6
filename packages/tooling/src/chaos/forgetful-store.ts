import type { Store } from "@ishc/server";

/** Thrown to undo a transaction whose answer is given all the same. */
class Forgotten extends Error {}

/**
 * A store with a fault, to show that the suite finds it: what a submission wrote is taken back, and
 * its receipt is given all the same.
 */
export function forgetfulStore(store: Store): Store {
  return {
    ...store,
    async transaction<T>(work: Parameters<Store["transaction"]>[0]): Promise<T> {
      const answers: T[] = [];
      try {
        return (await store.transaction(async (inner) => {
          const answer = (await work(inner)) as T;
          if (answer instanceof Object && "receipt" in answer) {
            answers.push(answer);
            throw new Forgotten();
          }
          return answer;
        })) as T;
      } catch (error) {
        const [answer] = answers;
        if (answer === undefined) throw error;
        return answer;
      }
    },
  };
}
