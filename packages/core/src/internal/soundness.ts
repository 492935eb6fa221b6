import type * as z from "zod/mini";
import { misuse } from "../errors.ts";

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
      return arrayQuestion(questionFor(def.element as z.core.$ZodTypes), checksOf(def));
    case "optional": {
      const inner = questionFor(def.innerType as z.core.$ZodTypes);
      return (value) => value === undefined || inner(value);
    }
    case "enum":
    case "literal": {
      const values = schema._zod.values ?? new Set();
      return (value) => values.has(value as string);
    }
    case "string":
      return scalarQuestion("string", checksOf(def));
    case "number":
      return scalarQuestion("number", checksOf(def));
    default:
      throw misuse(
        "a schema whose soundness can be asked",
        def.type,
        "Add its case to soundness.ts.",
      );
  }
}

function objectQuestion({ shape, catchall }: z.core.$ZodObjectDef): IsSound {
  const all = Object.entries(shape) as [string, z.core.$ZodTypes][];
  const fields = new Map(all.map(([name, field]) => [name, questionFor(field)]));
  const required = all.filter(([, field]) => field._zod.def.type !== "optional");
  const requiredNames = required.map(([name]) => name);
  if ((catchall as z.core.$ZodTypes | undefined)?._zod.def.type !== "never") {
    throw misuse("a strict object", "one that takes any field", "Use z.strictObject.");
  }
  return (value) => {
    if (!isPlainObject(value)) return false;
    for (const name in value) {
      const isSound = fields.get(name);
      if (!isSound?.(value[name])) return false;
    }
    for (const name of requiredNames) if (value[name] === undefined) return false;
    return true;
  };
}

/** What `JSON.parse` makes; an instance of a class may answer differently each time. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function arrayQuestion(isSound: IsSound, checks: readonly IsSound[]): IsSound {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const check of checks) if (!check(value)) return false;
    for (const entry of value) if (!isSound(entry)) return false;
    return true;
  };
}

function scalarQuestion(type: "string" | "number", checks: readonly IsSound[]): IsSound {
  return (value) => {
    if (typeof value !== type) return false;
    for (const check of checks) if (!check(value)) return false;
    return true;
  };
}

function checksOf({ checks = [] }: { readonly checks?: z.core.$ZodCheck<never>[] }): IsSound[] {
  return checks.map((check) => checkQuestion((check as unknown as z.core.$ZodChecks)._zod.def));
}

type CheckDef = z.core.$ZodChecks["_zod"]["def"] | z.core.$ZodCustomDef;

function checkQuestion(def: CheckDef): IsSound {
  switch (def.check) {
    case "custom":
      return def.fn as IsSound;
    case "overwrite":
      return (value) => def.tx(value) === value;
    case "max_length":
      return (value) => (value as string).length <= def.maximum;
    case "min_length":
      return (value) => (value as string).length >= def.minimum;
    case "greater_than":
      return (value) =>
        def.inclusive
          ? (value as number) >= Number(def.value)
          : (value as number) > Number(def.value);
    case "less_than":
      return (value) =>
        def.inclusive
          ? (value as number) <= Number(def.value)
          : (value as number) < Number(def.value);
    default:
      throw misuse(
        "a check whose soundness can be asked",
        def.check,
        "Add its case to soundness.ts.",
      );
  }
}
