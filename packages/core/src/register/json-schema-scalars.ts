import type * as z from "zod/mini";
import type { FieldType } from "./field.ts";

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const YEAR = "(?:1[89]|2[01])[0-9]{2}";
const MONTH = "(?:0[1-9]|1[0-2])";
const LEAP_YEAR = "(?:(?:1[89]|2[01])(?:0[48]|[2468][048]|[13579][26])|2000)";

/** Every day of the years 1800 to 2199 and no other: validators that pass over `format` are as strict. */
const DAY = `(?:${YEAR}-(?:${[
  "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
  "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
  "02-(?:0[1-9]|1[0-9]|2[0-8])",
].join("|")})|${LEAP_YEAR}-02-29)`;

/** Control characters but tab and line ends. */
const CONTROL = "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f";

/**
 * The kinds of text in a register, as definitions. Patterns keep to what the
 * regular expressions of other languages have as well. Two things that the
 * parser asks cannot be said: that text is in Unicode NFC, and that it is no
 * half of a character.
 */
export const SCALARS: { readonly [Type in FieldType]?: readonly [name: string, JsonSchema] } = {
  day: [
    "Day",
    {
      description: "A day, `yyyy-MM-dd`, from 1800 to 2199.",
      type: "string",
      format: "date",
      pattern: `^${DAY}$`,
    },
  ],
  "partial-date": [
    "PartialDate",
    {
      description: "A date known at least to the year: `yyyy`, `yyyy-MM` or `yyyy-MM-dd`.",
      type: "string",
      pattern: `^(?:${YEAR}(?:-${MONTH})?|${DAY})$`,
    },
  ],
  id: [
    "Id",
    {
      description: "Letters, digits, `.`, `_` and `-`, beginning with a letter or digit.",
      type: "string",
      maxLength: 64,
      pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
    },
  ],
  text: [
    "Text",
    {
      description: "What a person wrote, not blank, without control characters; Unicode NFC.",
      type: "string",
      minLength: 1,
      pattern: `^[^\\S${CONTROL}]*[^\\s${CONTROL}][^${CONTROL}]*$`,
    },
  ],
};
