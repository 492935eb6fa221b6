import { type ChangedValue, changedValues } from "../history/changed-values.ts";
import { joined, type RegisterPart } from "./register-part.ts";

/** What is different in the parts of a later version of a register. */
export interface ChangedParts {
  /** Parts that are no longer there. */
  readonly gone: readonly RegisterPart[];
  /** Parts that are new, say something else, or stand elsewhere. */
  readonly changed: readonly RegisterPart[];
}

/** Compares the parts of two versions of a register. */
export function changedParts(
  before: readonly RegisterPart[],
  after: readonly RegisterPart[],
): ChangedParts {
  const earlier = new Map(before.map((part) => [keyOf(part), part]));
  const kept = new Set(after.map(keyOf));
  return {
    gone: before.filter((part) => !kept.has(keyOf(part))),
    changed: after.filter((part) => !isSame(part, earlier.get(keyOf(part)))),
  };
}

/**
 * What differs between two versions: as if both were compared as a whole, but
 * sections that stayed as they were are not opened.
 */
export function valuesOf(
  { gone, changed }: ChangedParts,
  before: readonly RegisterPart[],
  after: readonly RegisterPart[],
): ChangedValue[] {
  if (before.length === 0) return changedValues(undefined, joined(after));
  const sections = new Set([...gone, ...changed].map(({ section }) => section));
  const opened = (parts: readonly RegisterPart[]) =>
    joined(parts.filter(({ section }) => sections.has(section)));
  return changedValues(opened(before), opened(after));
}

const keyOf = ({ section, rowId }: RegisterPart) => `${section}/${rowId}`;

function isSame(one: RegisterPart, other: RegisterPart | undefined): boolean {
  return one.document === other?.document && one.position === other.position;
}
