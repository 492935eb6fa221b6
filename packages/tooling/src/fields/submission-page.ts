import type { Described } from "./catalogue-source.ts";
import { fieldTable } from "./field-page.ts";

/**
 * What forms send, as a page: one table a kind. What lies in a row of the register is on the page of the register.
 *
 * @param documents - every described document; those that are no submissions are passed over
 */
export function submissionPage(documents: readonly Described[]): string {
  const tables = documents.flatMap(({ fields }) => {
    const kind = fields.find(({ path }) => path === "kind")?.values?.[0];
    if (kind === undefined) return [];
    const rows = fields.map(({ path }) => path).filter((path) => ROWS.includes(path));
    const own = fields.filter(({ path }) => !rows.some((row) => path.startsWith(`${row}.`)));
    return [fieldTable(`${kind}`, own)];
  });
  return [INTRODUCTION, ...tables].join("\n");
}

/** Rows that a submission carries whole. */
const ROWS = ["member", "activity", "visit"];

const INTRODUCTION = `# Fields of submissions

Written by \`npm run generate\` from the schemas and the comments in them. How a submission gets to the database
exactly once is in [delivery](../specifications/delivery.md), what becomes of it in
[decision 38](../decisions/0038-submissions.md). \`member\`, \`activity\` and \`visit\` have the fields of \`members[]\`,
\`activities[]\` and \`support.supervision[]\` among [those of the register](register-fields.md).

A field in bold has to be there wherever its group is.
`;
