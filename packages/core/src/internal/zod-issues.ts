import * as z from "zod/mini";
import type { Issue, IssueCode, IssueValue, ParseResult } from "../issue.ts";
import { kindOf, shown } from "./shown.ts";

/** Runs a schema and gives every problem in the kit's own codes. Never throws, whatever it is given. */
export function parseWith<T extends z.core.$ZodType>(
  schema: T,
  input: unknown,
): ParseResult<z.core.output<T>> {
  try {
    const result = z.safeParse(schema, input, { reportInput: true });
    if (result.success) return { ok: true, value: result.data };
    return { ok: false, issues: result.error.issues.flatMap(translate) };
  } catch {
    return { ok: false, issues: [{ code: "unreadable", path: [], received: kindOf(input) }] };
  }
}

type ZodIssue = z.core.$ZodIssue;

function translate(issue: ZodIssue): Issue[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ code: "unknown-field", path: [...path, key] }));
  }
  const { code, expected } = codeOf(issue);
  if (code === "missing") return [{ code, path }];
  return [
    { code, path, ...(expected !== undefined && { expected }), received: shown(issue.input) },
  ];
}

function codeOf(issue: ZodIssue): { code: IssueCode; expected?: IssueValue } {
  if (issue.input === undefined) return { code: "missing" };
  switch (issue.code) {
    case "custom":
      return customCode(issue.params);
    case "invalid_value":
      return { code: "not-in-list", expected: issue.values.map(String) };
    case "too_big":
      return { code: tooBig(issue.origin), expected: Number(issue.maximum) };
    case "too_small":
      if (issue.origin === "array") return { code: "missing" };
      return { code: "too-small", expected: Number(issue.minimum) };
    case "invalid_type":
      return { code: "wrong-type", expected: issue.expected };
    default:
      return { code: "wrong-type" };
  }
}

/** What our own checks in `schema.ts` put on an issue. */
function customCode(params: { code?: IssueCode; format?: string } = {}) {
  const { code = "wrong-type", format } = params;
  return { code, ...(format !== undefined && { expected: format }) };
}

function tooBig(origin: string): IssueCode {
  if (origin === "string") return "too-long";
  return origin === "array" ? "too-many" : "too-large";
}
