import type * as z from "zod/mini";
import { isCivilDate } from "../calendar/civil-date.ts";
import { isPartialDate } from "../calendar/partial-date.ts";
import { misuse } from "../errors.ts";
import { isPrintable } from "./printable.ts";
import { composed, isId, isWritten } from "./written.ts";

/**
 * What is asked of a value. All have the same fields, whatever their kind:
 * engines read those of one shape several times faster.
 */
export interface Question {
  readonly kind:
    | ("object" | "list" | "one-of")
    | ("id" | "day" | "partial-date" | "text" | "other-text")
    | ("whole-number" | "other-number");
  /** The field it is asked of; empty where that is no field. */
  readonly name: string;
  /** Whether it need not be asked of nothing. */
  readonly isOptional: boolean;
  /** What is asked of the fields of an object, in the schema's order. */
  readonly fields: readonly Question[];
  /** How many of them cannot be left out. */
  readonly required: number;
  /** What is asked of each entry of a list. */
  readonly entry: Question | undefined;
  /** What it may be one of. */
  readonly values: readonly unknown[];
  /** The least that a number or a length may be. */
  readonly min: number;
  /** The most that a number or a length may be; zod takes no number beyond. */
  readonly max: number;
  /** Whether anything is asked besides bounds. */
  readonly asksMore: boolean;
  /** What that is. */
  readonly isSoundBeside: (value: unknown) => boolean;
}

const ANYTHING: Omit<Question, "kind"> = {
  name: "",
  isOptional: false,
  fields: [],
  required: 0,
  entry: undefined,
  values: [],
  min: -Number.MAX_VALUE,
  max: Number.MAX_VALUE,
  asksMore: false,
  isSoundBeside: () => true,
};

/** Makes the question from a schema; see `soundnessOf`. */
export function questionOf(schema: z.core.$ZodType, name = ""): Question {
  const { def, values = [] } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return { ...ANYTHING, name, kind: "object", ...fieldsOf(def) };
    case "array":
      return { ...ANYTHING, name, kind: "list", entry: questionOf(def.element), ...checksOf(def) };
    case "optional":
      return { ...questionOf(def.innerType, name), isOptional: true };
    case "enum":
    case "literal":
      return { ...ANYTHING, name, kind: "one-of", values: [...values] };
    case "string":
      return { ...ANYTHING, name, kind: textKind(def), ...checksOf(def) };
    case "number":
      return { ...ANYTHING, name, kind: numberKind(def), ...checksOf(def) };
    default:
      throw misuse(
        "a schema whose soundness can be asked",
        def.type,
        "Add its case to question.ts.",
      );
  }
}

function fieldsOf({ shape, catchall }: z.core.$ZodObjectDef) {
  if ((catchall as z.core.$ZodTypes | undefined)?._zod.def.type !== "never") {
    throw misuse("a strict object", "one that takes any field", "Use z.strictObject.");
  }
  const fields = Object.entries(shape).map(([name, field]) => questionOf(field, name));
  return { fields, required: fields.filter((field) => !field.isOptional).length };
}

/** What is true of every plain text. */
const TRUE_OF_PLAIN = new Set<unknown>([composed, isPrintable, isWritten]);

/** What is all that is asked of a text, and the kind that it makes of it. */
const KINDS_OF_TEXT = new Map<unknown, Question["kind"]>([
  [isId, "id"],
  [isCivilDate, "day"],
  [isPartialDate, "partial-date"],
]);

function textKind(schema: Checked): Question["kind"] {
  const questions = defsOf(schema).map(askedBy);
  const kind = questions.length === 1 ? KINDS_OF_TEXT.get(questions[0]) : undefined;
  if (kind) return kind;
  const isPlainEnough = othersOf(schema).every((def) => TRUE_OF_PLAIN.has(askedBy(def)));
  return isPlainEnough ? "text" : "other-text";
}

function numberKind(schema: Checked): Question["kind"] {
  const questions = othersOf(schema).map(askedBy);
  const isWhole = questions.length === 1 && questions[0] === Number.isInteger;
  return isWhole ? "whole-number" : "other-number";
}

type CheckDef = z.core.$ZodChecks["_zod"]["def"] | z.core.$ZodCustomDef;

interface Checked {
  readonly checks?: readonly z.core.$ZodCheck<never>[];
}

function defsOf({ checks = [] }: Checked): CheckDef[] {
  return checks.map((check) => (check as unknown as z.core.$ZodChecks)._zod.def);
}

/** The function of our own that a check stands for. */
function askedBy(def: CheckDef): unknown {
  if (def.check === "custom") return def.fn;
  return def.check === "overwrite" ? def.tx : undefined;
}

function checksOf(schema: Checked): Pick<Question, "min" | "max" | "asksMore" | "isSoundBeside"> {
  let { min, max } = ANYTHING;
  for (const def of defsOf(schema)) {
    if (def.check === "min_length") min = Math.max(min, def.minimum);
    if (def.check === "max_length") max = Math.min(max, def.maximum);
    if (isBound(def, "greater_than")) min = Math.max(min, Number(def.value));
    if (isBound(def, "less_than")) max = Math.min(max, Number(def.value));
  }
  const questions = othersOf(schema).map(otherQuestion);
  const isSoundBeside = (value: unknown) => questions.every((question) => question(value));
  return { min, max, asksMore: questions.length > 0, isSoundBeside };
}

type Bound = Extract<CheckDef, { readonly check: "greater_than" | "less_than" }>;

function isBound(def: CheckDef, check: Bound["check"]): def is Bound {
  return def.check === check && (def as Bound).inclusive;
}

/** The checks that are no bounds. */
function othersOf(schema: Checked): CheckDef[] {
  return defsOf(schema).filter(
    (def) =>
      def.check !== "min_length" &&
      def.check !== "max_length" &&
      !isBound(def, "greater_than") &&
      !isBound(def, "less_than"),
  );
}

function otherQuestion(def: CheckDef): (value: unknown) => boolean {
  if (def.check === "custom") return def.fn as (value: unknown) => boolean;
  if (def.check === "overwrite") return (value) => def.tx(value) === value;
  throw misuse("a check whose soundness can be asked", def.check, "Add its case to question.ts.");
}
