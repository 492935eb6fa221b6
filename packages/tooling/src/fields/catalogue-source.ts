import type { RegisterField } from "@ishc/core";
import { formatted } from "./formatted.ts";

/** The fields of one document, and the constant that holds them. */
export interface Described {
  readonly constant: string;
  readonly fields: readonly RegisterField[];
}

/**
 * The module of core that holds the data dictionary, laid out as the formatter
 * wants it.
 *
 * @param path - where it will be, relative to the repository; decides on the layout
 */
export function catalogueSource(path: string, documents: readonly Described[]): string {
  const constants = documents.map(
    ({ constant, fields }) =>
      `${COMMENTS[constant] ?? ""}export const ${constant}: readonly RegisterField[] = ${JSON.stringify(fields)};\n`,
  );
  return formatted(path, [HEADER, ...constants].join("\n"));
}

const HEADER = `// Written by \`npm run generate\` from the schemas and the comments in them. Change those instead.
import type { RegisterField } from "./field.ts";
`;

const COMMENTS: Readonly<Record<string, string>> = {
  REGISTER_FIELDS: `/**
 * The data dictionary: every field of the register with its type, unit, bounds,
 * meaning and sensitivity, in the order of the document, each before what lies
 * in it. Made from the schemas that {@link parseRegister} reads with.
 *
 * @example
 * import { REGISTER_FIELDS } from "@ishc/core";
 * const field = REGISTER_FIELDS.find(({ path }) => path === "members[].birthDate");
 * field?.type; // "partial-date"
 * field?.sensitivity; // "personal"
 */
`,
  SUBMISSION_FIELDS: "/** Every field of an attendance submission. @internal */\n",
  MEMBER_SUBMISSION_FIELDS: "/** Every field of a member submission. @internal */\n",
  ACTIVITY_SUBMISSION_FIELDS: "/** Every field of an activity submission. @internal */\n",
  SUPERVISION_SUBMISSION_FIELDS: "/** Every field of a supervision submission. @internal */\n",
  UNIT_FIELDS: "/** Every field of an administrative unit. @internal */\n",
};
