import type * as z from "zod/mini";
import { type Question, questionOf } from "./question.ts";
import { isDayByDigits, isIdByLetters, isPartialByDigits, isPlainText } from "./quick-texts.ts";

/** Whether a value is sound as it stands: a parser would give back the very same. */
export type IsSound = (value: unknown) => boolean;

/**
 * Makes, from a schema, the question whether a value needs parsing at all.
 * Nearly every register does not, and a plain yes is many times faster than
 * zod's answer, which copies as it goes and is ready to explain each fault.
 * After a no, ask zod why.
 *
 * @throws RangeError for a kind of schema or check that is not spoken for here,
 * when the question is made: a new kind cannot slip through unasked
 */
export function soundnessOf(schema: z.core.$ZodType): IsSound {
  const question = questionOf(schema);
  return (value) => {
    try {
      return isSound(value, question);
    } catch {
      return false; // A proxy or getter that throws; the parser says so in its own words.
    }
  };
}

/** One function for every kind: a call of its own for each would cost more than most answers. */
function isSound(value: unknown, question: Question): boolean {
  switch (question.kind) {
    case "object":
      return isSoundObject(value, question);
    case "list":
      return isSoundList(value, question);
    case "one-of":
      return question.values.includes(value); // Quicker than a Set: they are few and short.
    case "id":
      return typeof value === "string" && isIdByLetters(value);
    case "day":
      return typeof value === "string" && isDayByDigits(value);
    case "partial-date":
      return typeof value === "string" && isPartialByDigits(value);
    case "text":
      return isLong(value, question) && (isPlainText(value) || question.isSoundBeside(value));
    case "other-text":
      return isLong(value, question) && question.isSoundBeside(value);
    case "whole-number":
      return isBetween(value, question) && Number.isInteger(value);
    case "other-number":
      return isBetween(value, question) && question.isSoundBeside(value);
  }
}

function isLong(value: unknown, { min, max }: Question): value is string {
  return typeof value === "string" && value.length >= min && value.length <= max;
}

function isBetween(value: unknown, { min, max }: Question): boolean {
  return typeof value === "number" && value >= min && value <= max;
}

/**
 * Reads each field once, and finds it without a look-up where fields stand in
 * the schema's order, some of them left out: so nearly every document is written.
 */
function isSoundObject(value: unknown, { fields, required }: Question): boolean {
  if (!isPlainObject(value)) return false;
  let at = 0;
  let found = 0;
  for (const name in value) {
    let tried = 0;
    let field = fields[at];
    while (field === undefined || field.name !== name) {
      if (tried > fields.length) return false;
      tried += 1;
      at = at < fields.length ? at + 1 : 0;
      field = fields[at];
    }
    at += 1;
    const held = value[name];
    if (!field.isOptional) found += 1;
    else if (held === undefined) continue;
    if (!isSound(held, field)) return false;
  }
  return found === required;
}

/**
 * What `JSON.parse` makes; an instance of a class may answer differently each
 * time. So may a getter, and a field that cannot be listed is not seen: those
 * are not looked for, since only a program can make them, and looking would cost
 * as much as all the rest.
 */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isSoundList(value: unknown, { entry, min, max, isSoundBeside }: Question): boolean {
  if (!entry || !isPlainArray(value) || value.length < min || value.length > max) return false;
  const isSoundEntry = entry.kind === "object" ? isSoundObject : isSound;
  for (let i = 0; i < value.length; i += 1) if (!isSoundEntry(value[i], entry)) return false;
  return isSoundBeside(value);
}

/** Of no class of its own, which `map` and `filter` would go by. */
function isPlainArray(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.constructor === Array;
}
