import type { IssuePath } from "../issue.ts";
import { EACH } from "./row-list.ts";

/** A place of a document and what is written there. */
export interface Place {
  /** Names and zero-based positions, from the outside in. */
  readonly path: IssuePath;
  /** What is written there. */
  readonly value: unknown;
}

type Steps = readonly string[];
type Fields = Readonly<Record<string, unknown>>;

/** Every place that steps lead to, in order; none where something on the way is absent. */
export function placesAt(place: Place, [step, ...rest]: Steps): Place[] {
  if (place.value === undefined) return [];
  if (step === undefined) return [place];
  if (step === EACH) return entriesOf(place).flatMap((entry) => placesAt(entry, rest));
  const value = (place.value as Fields)[step];
  return placesAt({ path: [...place.path, step], value }, rest);
}

/** The entries of a list, each a place of its own. */
export function entriesOf({ path, value }: Place): Place[] {
  return (value as readonly unknown[]).map((entry, i) => ({ path: [...path, i], value: entry }));
}

/** The same document with every place that steps lead to changed; a place that comes out undefined is gone. */
export function changedAt(
  value: unknown,
  [step, ...rest]: Steps,
  change: (value: unknown) => unknown,
): unknown {
  if (value === undefined) return undefined;
  if (step === undefined) return change(value);
  if (step === EACH) return (value as unknown[]).map((entry) => changedAt(entry, rest, change));
  const { [step]: before, ...others } = value as Fields;
  const after = changedAt(before, rest, change);
  if (after === undefined) return others;
  return { ...(value as Fields), [step]: after };
}
