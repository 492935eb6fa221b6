import { FACTS, type FactId } from "@ishc/core";
import { formatted } from "../fields/formatted.ts";

/** Facts a function: one for all would take an engine a hundred megabytes to make quick. */
const TOGETHER = 64;

/**
 * The module of core that adds facts and writes sums back, with a line for each
 * fact: engines know in each line where the number lies.
 *
 * @param path - where it will be, relative to the repository; decides on the layout
 */
export function factSumsSource(path: string): string {
  const groups = inGroups(FACTS.map(({ id }, i) => ({ field: fieldOf(id), i })));
  const adding = functions(
    "add",
    "sums: Float64Array, values: Readonly<Values>",
    groups,
    (each) => {
      const sum = `sums[${each.i}]`;
      return `${sum} = (${sum} as number) + values${each.field};`;
    },
  );
  const writing = functions("write", "values: Values, sums: Float64Array", groups, (each) => {
    return `values${each.field} = whole(sums[${each.i}] as number);`;
  });
  const calls = (name: string) => groups.map((_, k) => `${name}${k}`).join(", ");
  return formatted(
    path,
    `${HEADER}
${ADD_DOC}export function addFacts(sums: Float64Array, values: Readonly<Values>): void {
  for (const add of ADDING) add(sums, values);
}

${WRITE_DOC}export function writeFacts(values: Values, sums: Float64Array): void {
  for (const write of WRITING) write(values, sums);
}

${adding}
${writing}
const ADDING = [${calls("add")}];
const WRITING = [${calls("write")}];
`,
  );
}

interface Line {
  /** How the fact is reached in its record. */
  readonly field: string;
  /** Its place in the catalogue. */
  readonly i: number;
}

function functions(
  name: string,
  parameters: string,
  groups: readonly (readonly Line[])[],
  line: (each: Line) => string,
): string {
  const all = groups.map(
    (group, k) => `function ${name}${k}(${parameters}): void {\n${group.map(line).join("\n")}\n}\n`,
  );
  return all.join("\n");
}

function inGroups(lines: readonly Line[]): Line[][] {
  return Array.from({ length: Math.ceil(lines.length / TOGETHER) }, (_, k) =>
    lines.slice(k * TOGETHER, (k + 1) * TOGETHER),
  );
}

/** Some ids are no names, like those of areas. */
function fieldOf(id: FactId): string {
  return /^\w+$/.test(id) ? `.${id}` : `[${JSON.stringify(id)}]`;
}

const HEADER = `// Written by \`npm run generate\` from the list of facts. Change that instead.
import type { FactId } from "./fact-catalogue.ts";
import { whole } from "./whole.ts";

type Values = Record<FactId, number>;
`;

const ADD_DOC = `/**
 * Adds the facts of one club, or of many together, to sums in the order of the
 * catalogue. A line for each takes half the time of a loop over names; they stand
 * in several functions, because one of hundreds takes an engine a hundred
 * megabytes to make quick.
 */
`;

const WRITE_DOC = `/** Writes sums in the order of the catalogue to where they have names. */
`;
