import type { Issue } from "../issue.ts";
import { parseRegister } from "./parse-register.ts";
import type { Register } from "./register.ts";

/** An issue as Standard Schema asks for it; the kit's own `code`, `expected` and `received` stay. */
export interface StandardIssue extends Issue {
  /** The issue's code; words for people are made from the issue by `@ishc/i18n`. */
  readonly message: string;
}

/**
 * A parser that any library which knows Standard Schema (version 1) can use.
 * The same shape as `StandardSchemaV1` of `@standard-schema/spec`, written out
 * so that nobody has to install a package of types.
 */
export interface StandardParser<Output> {
  /** What Standard Schema asks for. */
  readonly "~standard": {
    /** Version of Standard Schema. */
    readonly version: 1;
    /** Who made the parser. */
    readonly vendor: "ishc";
    /** What goes in and what comes out; for types alone, never there. */
    readonly types?: { readonly input: unknown; readonly output: Output };
    /** Gives the value, or every issue. Never throws. */
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly StandardIssue[] };
  };
}

/**
 * {@link parseRegister} as a Standard Schema: forms, routers and queues that
 * know that standard can be given a whole register, with all that must hold
 * across its fields. {@link RegisterSchema} alone asks for the shape only.
 *
 * @example
 * import { RegisterDocument } from "@ishc/core";
 * const result = RegisterDocument["~standard"].validate({ schemaVersion: 2 });
 * result.issues?.[0]; // { code: "missing", message: "missing", path: ["club"] }
 */
export const RegisterDocument: StandardParser<Register> = {
  "~standard": { version: 1, vendor: "ishc", validate },
};

function validate(input: unknown) {
  const result = parseRegister(input);
  if (result.ok) return { value: result.value };
  return { issues: result.issues.map((issue) => ({ ...issue, message: issue.code })) };
}
