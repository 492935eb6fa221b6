import type { Question } from "./question.ts";

/** How a value is read, by number: quicker to tell apart than words. */
export const READ = {
  object: 0,
  list: 1,
  oneOf: 2,
  oneNumber: 3,
  id: 4,
  day: 5,
  partialDate: 6,
  text: 7,
  wholeNumber: 8,
  otherNumber: 9,
} as const;

const CODES: Readonly<Record<Question["kind"], number>> = {
  object: READ.object,
  list: READ.list,
  "one-of": READ.oneOf,
  id: READ.id,
  day: READ.day,
  "partial-date": READ.partialDate,
  text: READ.text,
  "other-text": READ.text,
  "whole-number": READ.wholeNumber,
  "other-number": READ.otherNumber,
};

/** A question with what stands in the text where its value does. */
export interface Shape extends Question {
  readonly fields: readonly Shape[];
  readonly entry: Shape | undefined;
  /** How its value is read: one of {@link READ}. */
  readonly code: number;
  /** The field's name as it is written: `"status":`. */
  readonly nameBytes: Uint8Array;
  /** The values it may be one of, as they are written. */
  readonly valueBytes: readonly Uint8Array[];
  /** Whether it is an object of an id and one of a few words, as marks of attendance are. */
  readonly isMark: boolean;
}

/** Makes a question ready for reading. */
export function shapeOf(question: Question): Shape {
  return {
    ...question,
    fields: question.fields.map(shapeOf),
    entry: question.entry && shapeOf(question.entry),
    code: codeOf(question),
    nameBytes: bytesOf(`${JSON.stringify(question.name)}:`),
    valueBytes: question.values.map((value) => bytesOf(JSON.stringify(value))),
    isMark: isMark(question),
  };
}

function codeOf({ kind, values }: Question): number {
  return values.some((value) => typeof value === "number") ? READ.oneNumber : CODES[kind];
}

function isMark({ fields, required }: Question): boolean {
  const [id, word] = fields;
  return fields.length === 2 && required === 2 && id?.kind === "id" && word?.kind === "one-of";
}

/** Names and values of the schema are ASCII. */
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
