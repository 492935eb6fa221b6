import type * as z from "zod/mini";
import { misuse } from "../errors.ts";
import {
  boundsOf,
  checksOf,
  type IsSound,
  numberQuestion,
  stringQuestion,
} from "./sound-checks.ts";

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
  const isSound = questionFor(schema as z.core.$ZodTypes);
  return (value) => {
    try {
      return isSound(value);
    } catch {
      return false; // A proxy or getter that throws; the parser says so in its own words.
    }
  };
}

function questionFor(schema: z.core.$ZodTypes): IsSound {
  const { def } = schema._zod;
  switch (def.type) {
    case "object":
      return objectQuestion(def);
    case "array":
      return arrayQuestion(def);
    case "optional": {
      const inner = questionFor(def.innerType as z.core.$ZodTypes);
      return (value) => value === undefined || inner(value);
    }
    case "enum":
    case "literal": {
      const values: readonly unknown[] = [...(schema._zod.values ?? [])];
      return (value) => values.includes(value); // Quicker than a Set: the texts are few and short.
    }
    case "string":
      return stringQuestion(checksOf(def));
    case "number":
      return numberQuestion(checksOf(def));
    default:
      throw misuse(
        "a schema whose soundness can be asked",
        def.type,
        "Add its case to soundness.ts.",
      );
  }
}

/**
 * Reads each field once, and finds it without a look-up where fields stand in
 * the schema's order, some of them left out: so nearly every document is written.
 */
function objectQuestion({ shape, catchall }: z.core.$ZodObjectDef): IsSound {
  const fields = Object.entries(shape).map(([name, field]) => ({
    name,
    isRequired: (field as z.core.$ZodTypes)._zod.def.type !== "optional",
    isSound: questionFor(field as z.core.$ZodTypes),
  }));
  const required = fields.filter((field) => field.isRequired).length;
  if ((catchall as z.core.$ZodTypes | undefined)?._zod.def.type !== "never") {
    throw misuse("a strict object", "one that takes any field", "Use z.strictObject.");
  }
  return (value) => {
    if (!isPlainObject(value)) return false;
    let at = 0;
    let found = 0;
    for (const name in value) {
      let tried = 0;
      let field = fields[at];
      while (field?.name !== name) {
        if (tried > fields.length) return false;
        tried += 1;
        at = at < fields.length ? at + 1 : 0;
        field = fields[at];
      }
      if (!field.isSound(value[name])) return false;
      if (field.isRequired) found += 1;
      at += 1;
    }
    return found === required;
  };
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

function arrayQuestion(def: z.core.$ZodArrayDef): IsSound {
  const isSound = questionFor(def.element as z.core.$ZodTypes);
  const { min, max, isSoundBeside } = boundsOf(checksOf(def));
  return (value) => {
    if (!isPlainArray(value) || value.length < min || value.length > max) return false;
    for (let i = 0; i < value.length; i += 1) if (!isSound(value[i])) return false;
    return isSoundBeside(value);
  };
}

/** Of no class of its own, which `map` and `filter` would go by. */
function isPlainArray(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.constructor === Array;
}
