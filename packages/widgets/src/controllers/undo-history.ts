/** One step back: the state before, and what was done to it. */
export interface UndoStep<S, A> {
  /** The state before the action. */
  readonly before: S;
  /** What was done. */
  readonly action: A;
}

/**
 * The steps that can be undone, newest last. Never changed in place.
 *
 * @example
 * const history = pushStep([], { before: 1, action: "add" });
 * history.length; // 1
 */
export type UndoHistory<S, A> = readonly UndoStep<S, A>[];

/** So many steps are kept. */
export const UNDO_LIMIT = 100;

/**
 * Adds a step, and forgets the oldest past the limit.
 *
 * @param history - the steps so far
 * @param step - the new one
 * @returns a new history
 * @example
 * pushStep([], { before: 1, action: "add" }).length; // 1
 */
export function pushStep<S, A>(
  history: UndoHistory<S, A>,
  step: UndoStep<S, A>,
): UndoHistory<S, A> {
  return [...history, step].slice(-UNDO_LIMIT);
}
