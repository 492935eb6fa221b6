import type { MethodBook } from "./method-book.ts";
import { bandTable, edgeTables } from "./method-tables.ts";

/** What a guide leaves room for, by the name of the room. */
const TABLES: Readonly<Record<string, (book: MethodBook) => string>> = {
  edges: edgeTables,
  bands: bandTable,
};

/**
 * A guide with the tables of the method written anew between its marks
 * (`<!-- table: bands -->` … `<!-- end -->`); all else stays as somebody wrote it.
 *
 * @throws RangeError for a mark of no table, and where a table has no mark
 */
export function guideWithTables(guide: string, book: MethodBook): string {
  const written = new Set<string>();
  const text = guide.replace(/<!-- table: (\S+) -->[\s\S]*?<!-- end -->/g, (_, name: string) => {
    const table = TABLES[name];
    if (!table) throw new RangeError(`There is no table ${name}.`);
    written.add(name);
    return `<!-- table: ${name} -->\n\n${table(book)}\n<!-- end -->`;
  });
  const missing = Object.keys(TABLES).filter((name) => !written.has(name));
  if (missing.length > 0) throw new RangeError(`The guide has no mark for ${missing.join(", ")}.`);
  return text;
}
