import { isCivilDate } from "../../calendar/civil-date.ts";
import { isPartialDate } from "../../calendar/partial-date.ts";
import { isPrintable } from "../../internal/printable.ts";
import { kindOf, shown } from "../../internal/shown.ts";
import { composed, isId, isWritten } from "../../internal/written.ts";
import type { Issue, IssueCode, IssuePath, IssueValue } from "../../issue.ts";

/**
 * Says what is wrong with a value, as the schema of the same name does, without
 * a parser: forms carry these into web pages. Tests hold each to its schema.
 */
export type PlainCheck = (value: unknown, path: IssuePath) => Issue[];

function wrong(code: IssueCode, path: IssuePath, value: unknown, expected?: IssueValue): Issue[] {
  if (code === "missing") return [{ code, path }];
  return [{ code, path, ...(expected !== undefined && { expected }), received: shown(value) }];
}

function wrongType(expected: string, path: IssuePath, value: unknown): Issue[] {
  return wrong(value === undefined ? "missing" : "wrong-type", path, value, expected);
}

function string(check: (value: string, path: IssuePath) => Issue[]): PlainCheck {
  return (value, path) =>
    typeof value === "string" ? check(value, path) : wrongType("string", path, value);
}

/** A text a person wrote. */
export const text = (max: number): PlainCheck =>
  string((value, path) => {
    const kept = composed(value);
    if (kept.length > max) return wrong("too-long", path, kept, max);
    if (!isPrintable(kept)) return wrong("bad-text", path, kept);
    return isWritten(kept) ? [] : wrong("missing", path, kept);
  });

/** An id. */
export const id: PlainCheck = string((value, path) =>
  isId(value) ? [] : wrong("bad-format", path, value, "id"),
);

/** A day. */
export const day: PlainCheck = string((value, path) =>
  isCivilDate(value) ? [] : wrong("bad-date", path, value),
);

/** A date known at least to the year. */
export const partialDate: PlainCheck = string((value, path) =>
  isPartialDate(value) ? [] : wrong("bad-date", path, value),
);

/** A whole number between two bounds. */
export function whole(min: number, max: number): PlainCheck {
  return (value, path) => {
    if (typeof value !== "number" || !Number.isFinite(value)) {
      return wrongType("number", path, value);
    }
    if (!Number.isInteger(value)) return wrong("not-whole", path, value);
    if (value < min) return wrong("too-small", path, value, min);
    return value > max ? wrong("too-large", path, value, max) : [];
  };
}

/** One of a list of values. */
export function oneOf(values: readonly string[]): PlainCheck {
  return (value, path) => {
    if (values.includes(value as string)) return [];
    return wrong(value === undefined ? "missing" : "not-in-list", path, value, values);
  };
}

/** A list of so many entries. */
export function listOf(entry: PlainCheck, max: number, min = 0): PlainCheck {
  return (value, path) => {
    if (!Array.isArray(value)) return wrongType("array", path, value);
    if (value.length > max) return wrong("too-many", path, value, max);
    if (value.length < min) return wrong("missing", path, value);
    return value.flatMap((each, i) => entry(each, [...path, i]));
  };
}

/** What may be left out. */
export function optional(check: PlainCheck): PlainCheck {
  return (value, path) => (value === undefined ? [] : check(value, path));
}

/** A group of fields, and no others. */
export function group(fields: Readonly<Record<string, PlainCheck>>): PlainCheck {
  return (value, path) => {
    if (typeof value !== "object" || kindOf(value) !== "object" || value === null) {
      return wrongType("object", path, value);
    }
    const record = value as Readonly<Record<string, unknown>>;
    return [
      ...Object.entries(fields).flatMap(([name, check]) => check(record[name], [...path, name])),
      ...Object.keys(record)
        .filter((name) => !Object.keys(fields).includes(name))
        .map((name): Issue => ({ code: "unknown-field", path: [...path, name] })),
    ];
  };
}
