import type { RegisterField, Sensitivity } from "@ishc/core";
import type { FieldComment } from "./field-comments.ts";

/** What the schema itself says of a field. */
export type FieldShape = Omit<RegisterField, "unit" | "sensitivity" | "meaning">;

/**
 * Joins what a schema says of its fields with what is written beside them.
 *
 * A field without a sensitivity of its own has that of the group or list it
 * lies in; one at the root has to have its own.
 *
 * @param shapes - every field, each after the one it lies in
 * @param comments - by path
 * @param root - sensitivity of the whole document, where it has one
 * @throws Error that lists every field with something missing, unknown or contradictory
 */
export function describeFields(
  shapes: readonly FieldShape[],
  comments: ReadonlyMap<string, FieldComment>,
  root?: Sensitivity,
): RegisterField[] {
  const sensitivities = new Map<string, Sensitivity | undefined>([["", root]]);
  const problems: string[] = [];
  const fields = shapes.map((shape): RegisterField => {
    const { meaning = "", tags = {} } = comments.get(shape.path) ?? {};
    const sensitivity = sensitivityOf(shape.path, tags["sensitivity"]);
    problems.push(...problemsOf(shape, meaning, tags).map((text) => `${shape.path}: ${text}`));
    return {
      ...shape,
      ...(tags["unit"] !== undefined && { unit: tags["unit"] }),
      sensitivity,
      meaning: meaning.replace(TOLD_BOUND, ""),
    };
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return fields;

  function sensitivityOf(path: string, own: string | undefined): Sensitivity {
    const known = KNOWN.find((each) => each === own);
    const found = own === undefined ? sensitivities.get(containerOf(path)) : known;
    sensitivities.set(path, found);
    if (own === undefined && !found) problems.push(`${path}: no @sensitivity, own or inherited.`);
    if (own !== undefined && !found) problems.push(`${path}: @sensitivity ${own} is not one.`);
    return found ?? "sensitive";
  }
}

/** The path of the group or list that a field lies in; empty at the root. */
function containerOf(path: string): string {
  const end = path.lastIndexOf(".");
  return end < 0 ? "" : path.slice(0, end).replace(/\[\]$/, "");
}

// Not taken from core: what is built of it may be older than what is to be described.
const KNOWN: readonly Sensitivity[] = ["public", "personal", "sensitive"];

const TAGS = ["unit", "sensitivity"];

function problemsOf(shape: FieldShape, meaning: string, tags: FieldComment["tags"]): string[] {
  const isAmount = shape.type === "amount";
  const isNumber = isAmount || shape.type === "whole-number" || shape.type === "ratio";
  return [
    ...(meaning === "" ? ["no meaning: write a comment above it."] : []),
    ...Object.keys(tags).flatMap((tag) => (TAGS.includes(tag) ? [] : [`@${tag} is not known.`])),
    ...(isNumber && !tags["unit"] ? ["a number without @unit."] : []),
    ...(isAmount && !tags["unit"]?.startsWith("đồng") ? ["an amount is in đồng."] : []),
    ...boundProblems(shape, meaning),
  ];
}

/** A bound as a comment tells it: readers of the schema want it there, the dictionary has it as a number. */
const TOLD_BOUND = /[;,](?: at least one,)? at most ([\d,]*\d)(?: characters| items| entries)?/;

/** A bound told in words has to be the bound that is kept; those of texts and lists have to be told. */
function boundProblems(shape: FieldShape, meaning: string): string[] {
  const most = shape.maxEntries ?? shape.maxLength ?? shape.max;
  const told = TOLD_BOUND.exec(meaning)?.[1]?.replaceAll(",", "");
  if (told !== undefined && Number(told) !== most) {
    return [`the comment says at most ${told}, the schema ${most ?? "nothing"}.`];
  }
  const isLong = shape.type === "text" || shape.type === "list";
  return isLong && told === undefined ? [`the comment does not say “at most ${most}”.`] : [];
}
