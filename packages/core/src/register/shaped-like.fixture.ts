import fc from "fast-check";
import type * as z from "zod/mini";
import { type FieldShape, fieldShapes } from "./field-shape.ts";

/**
 * Values with the shape that a schema asks for, any field of it there or not.
 * Every text and id begins with the place it stands at, so that a test can tell
 * where it came from. What must hold across fields does not.
 */
export function shapedLike<T extends z.core.$ZodType>(schema: T): fc.Arbitrary<z.core.output<T>> {
  return groupAt("", fieldShapes(schema)) as fc.Arbitrary<z.core.output<T>>;
}

/** The place that a text or id of {@link shapedLike} begins with, as it stands in the value. */
export const marker = (path: string) => path.replace(/[^A-Za-z]+/g, "-");

function groupAt(prefix: string, fields: readonly FieldShape[]): fc.Arbitrary<unknown> {
  const own = fields.filter(({ path }) => path.startsWith(prefix) && !/[.[]/.test(nameIn(path)));
  const values = own.map((field) => [nameIn(field.path), valueAt(field, fields)] as const);
  const requiredKeys = own.filter((field) => field.required).map((field) => nameIn(field.path));
  return fc.record(Object.fromEntries(values), { requiredKeys });

  function nameIn(path: string): string {
    return path.slice(prefix.length);
  }
}

function valueAt(field: FieldShape, fields: readonly FieldShape[]): fc.Arbitrary<unknown> {
  const { path, type, minEntries = 0, maxEntries = 0 } = field;
  if (type === "group") return groupAt(`${path}.`, fields);
  if (type !== "list") return scalarAt(field);
  const entry =
    field.of === "group"
      ? groupAt(`${path}[].`, fields)
      : scalarAt({ ...field, type: field.of ?? "text" });
  return fc.array(entry, { minLength: minEntries, maxLength: Math.min(3, maxEntries) });
}

function scalarAt({ path, type, values = [], ...bounds }: FieldShape): fc.Arbitrary<unknown> {
  const { min = 0, max = 0, maxLength = 0 } = bounds;
  const written = fc.nat({ max: 999 }).map((n) => `${marker(path)}-${n}`.slice(0, maxLength));
  switch (type) {
    case "day":
      return days;
    case "partial-date":
      return fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, end]) => day.slice(0, end));
    case "one-of":
      return fc.constantFrom(...values);
    case "ratio":
      return fc.double({ min, max, noNaN: true });
    case "amount":
    case "whole-number":
      return fc.integer({ min, max });
    default:
      return written;
  }
}

const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
