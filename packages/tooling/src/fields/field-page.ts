import type { RegisterField } from "@ishc/core";

/**
 * The data dictionary as a page: one table a section.
 *
 * @param fields - every field of the register, in its order
 */
export function fieldPage(fields: readonly RegisterField[]): string {
  const tables = sectionsOf(fields).map((section) => fieldTable(`${section[0]?.path}`, section));
  return [INTRODUCTION, ...tables].join("\n");
}

const INTRODUCTION = `# Fields of the register

Written by \`npm run generate\` from the schemas and the comments in them; the same as data is
\`REGISTER_FIELDS\` of \`@ishc/core\`. How the parts hang together is in [the model](../model.md), what
the levels mean in [decision 16](../decisions/0016-field-sensitivity.md).

\`[]\` stands for any entry of a list. A field in bold has to be there wherever its group is; for any
other, absent means *not recorded* or *not reported*, as its meaning says.
`;

function sectionsOf(fields: readonly RegisterField[]): RegisterField[][] {
  const sections = new Map<string, RegisterField[]>();
  for (const field of fields) {
    const name = field.path.replace(/[.[].*/, "");
    sections.set(name, [...(sections.get(name) ?? []), field]);
  }
  return [...sections.values()];
}

/** A heading, and a table of fields below it. */
export function fieldTable(heading: string, fields: readonly RegisterField[]): string {
  return [
    `## ${heading}\n`,
    "| field | type | level | meaning |",
    "|---|---|---|---|",
    ...fields.map(row),
    "",
  ].join("\n");
}

function row(field: RegisterField): string {
  const path = field.required ? `**\`${field.path}\`**` : `\`${field.path}\``;
  const cells = [path, typeInWords(field), field.sensitivity, field.meaning];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** Such as `text, at most 200 characters` or `whole number, 40 to 300 mmHg`. */
export function typeInWords(field: RegisterField): string {
  const { type, of = "group", minEntries = 0, maxEntries = 0 } = field;
  if (type !== "list") return `${NAMES[type]}${valuesOrBounds(field)}`;
  const least = minEntries > 0 ? `${minEntries} to ` : "at most ";
  const values = of === "one-of" ? `: ${listed(field)}` : "";
  return `list of ${PLURALS[of]}${values}; ${least}${inWords(maxEntries)}`;
}

function valuesOrBounds(field: RegisterField): string {
  const { type, min, max, maxLength, unit } = field;
  if (type === "one-of") return ` ${listed(field)}`;
  if (type === "text") return `, at most ${inWords(maxLength ?? 0)} characters`;
  if (min === undefined || max === undefined) return "";
  const suffix = unit === undefined ? "" : ` ${unit.replace(/^ratio /, "")}`;
  return `, ${inWords(min)} to ${inWords(max)}${suffix}`;
}

const listed = ({ values = [] }: RegisterField) => values.map((value) => `\`${value}\``).join(", ");

const inWords = (value: number) => value.toLocaleString("en");

const NAMES: Readonly<Record<RegisterField["type"], string>> = {
  day: "day",
  "partial-date": "day, month or year",
  id: "id",
  text: "text",
  "whole-number": "whole number",
  ratio: "ratio",
  amount: "amount",
  "one-of": "one of",
  list: "list",
  group: "group",
};

const PLURALS: Readonly<Record<RegisterField["type"], string>> = {
  day: "days",
  "partial-date": "dates",
  id: "ids",
  text: "texts",
  "whole-number": "whole numbers",
  ratio: "ratios",
  amount: "amounts",
  "one-of": "values",
  list: "lists",
  group: "groups",
};
