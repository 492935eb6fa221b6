import { formatted } from "../fields/formatted.ts";
import type { Asked } from "./asked.ts";
import { ReaderWriter } from "./reader-writer.ts";

/**
 * The module of core that reads a register from its bytes: a function for each
 * kind of object, with a branch for each of its fields.
 *
 * @param path - where it will be, relative to the repository; decides on the layout
 * @param asked - what the register's schema asks
 * @throws Error for something asked that a reader cannot be made for
 */
export function readerSource(path: string, asked: Asked): string {
  const writer = new ReaderWriter();
  const root = writer.value(asked, "");
  const exported = `${DOC}export function readRegister(): unknown { return ${root}; }`;
  return formatted(path, `${HEADER}\n${writer.functions}\n${exported}\n`);
}

const HEADER = `// Written by \`npm run generate\` from the schemas. Change those instead.
import { day, partialDate } from "../internal/quick-json/day.ts";
import { id } from "../internal/quick-json/id.ts";
import { giveUp } from "../internal/quick-json/line.ts";
import { idList, listOf } from "../internal/quick-json/list.ts";
import { anyNumber, wholeNumber } from "../internal/quick-json/number.ts";
import { closeObject, four, named, opensObject, takesComma, valued } from "../internal/quick-json/structure.ts";
import { text } from "../internal/quick-json/text.ts";

type Fields = Record<string, unknown>;
`;

const DOC = `/**
 * Reads the register that stands in the line; for \`readLine\`. A function for each
 * kind of object, with a branch for each of its fields, takes two thirds of the
 * time of a loop that goes by tables: in each place engines know what comes and
 * where it goes. Names and words are looked for four bytes at a time, so
 * \`four(0) === 0x646f6322\` asks whether \`"cod\` stands here.
 */
`;
