import { type RefusedLine, type Rollup, rollup } from "@ishc/core";
import type { UnreadableFile } from "../files/unreadable-file.ts";
import { mergePacked, type PackedRollup } from "./packed-rollup.ts";
import type { NumberedPart, PartOrder, PartResult } from "./part-order.ts";
import type { Part } from "./plan-parts.ts";
import type { RefusedInFile } from "./refused-in-file.ts";

/** A part that was read, and where a line of it lies. */
export interface PlacedPart {
  readonly number: number;
  readonly rollup: PackedRollup;
  readonly place: (refused: RefusedLine) => RefusedInFile;
}

/** What all parts come to together. */
export interface MergedParts {
  /** The totals; its refused lines are left to `parts`, which know where they lie. */
  readonly rollup: Rollup;
  /** The parts it is made of, in order. */
  readonly parts: readonly PlacedPart[];
  /** Files that could not be read, each once. */
  readonly unreadable: readonly UnreadableFile[];
}

/**
 * Puts parts together in order. A file of which any part could not be read is
 * left out altogether: half a file would look like a whole one.
 */
export async function mergeParts(
  all: readonly NumberedPart[],
  results: ReadonlyMap<number, PartResult>,
  order: PartOrder,
): Promise<MergedParts> {
  const unreadable = new Map<string, UnreadableFile>();
  for (const result of results.values()) {
    for (const each of result.unreadable) unreadable.set(each.file, each);
  }
  const sound = all.filter(({ part }) => !("file" in part && unreadable.has(part.file)));
  const parts = placedParts(sound, results);
  const merged = mergePacked(
    await rollup([], order),
    parts.map((part) => part.rollup),
  );
  return { rollup: merged, parts, unreadable: [...unreadable.values()] };
}

function placedParts(
  all: readonly NumberedPart[],
  results: ReadonlyMap<number, PartResult>,
): PlacedPart[] {
  const before = new Map<string, number>();
  return all.flatMap(({ number, part }) => {
    const result = results.get(number);
    if (!result) return [];
    const place = placeIn(part, "file" in part ? (before.get(part.file) ?? 0) : 0);
    if ("file" in part) {
      before.set(part.file, (before.get(part.file) ?? 0) + result.rollup.lines);
    }
    return [{ number, rollup: result.rollup, place }];
  });
}

function placeIn(part: Part, linesBefore: number): PlacedPart["place"] {
  return ({ line, ...refused }) =>
    "file" in part
      ? { file: part.file, line: line + linesBefore, ...refused }
      : { file: part.files[line - 1]?.file ?? "", ...refused };
}
