import { type Issue, type IssueCode, REGISTER_FIELDS, type RefusedLine } from "@ishc/core";

/** A refused register, and where it lies. Holds nothing that a register says of a person. */
export interface RefusedInFile extends Omit<RefusedLine, "line"> {
  /** The file. */
  readonly file: string;
  /** The line, from 1; absent where the whole file is one register. */
  readonly line?: number;
}

/** Issues whose `expected` is of the format, not of what a register says. */
const OF_THE_FORMAT: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "wrong-type",
  "bad-format",
  "not-in-list",
  "too-long",
  "too-many",
  "too-small",
  "too-large",
  "not-for-area",
  "unsupported-version",
]);

/** Names of the format. A field that has another may be called anything, a person's name too. */
const FIELD_NAMES: ReadonlySet<string> = new Set(
  REGISTER_FIELDS.flatMap(({ path }) => path.replaceAll("[]", "").split(".")),
);

/**
 * An issue without any value out of the register: whoever rolls up many clubs
 * is told what is wrong and where, and reads the rest with the club.
 */
export function withoutValues({ code, path, expected }: Issue): Issue {
  return {
    code,
    path: path.map((step) => (typeof step === "number" || FIELD_NAMES.has(step) ? step : "…")),
    ...(expected !== undefined && OF_THE_FORMAT.has(code) && { expected }),
  };
}
