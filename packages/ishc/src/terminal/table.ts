import { padEnd, padStart, widest, wrap } from "./columns.ts";

/** A column of a table. */
export interface Column {
  /** What it shows; cut into lines where it is wider than what stands below. */
  readonly heading: string;
  /** Numbers stand to the right. */
  readonly isNumber: boolean;
}

/** The rows of a table, in groups with a line between them. */
export interface TableRows {
  readonly columns: readonly Column[];
  readonly groups: readonly (readonly (readonly string[])[])[];
}

/** Lines that a heading may have; a column is made wider than its cells for that. */
const HEADING_LINES = 3;

const GAP = "  ";

/** Draws a table for a terminal. */
export function table({ columns, groups }: TableRows): string[] {
  const rows = groups.flat();
  const widths = columns.map(({ heading }, i) => {
    return headingWidth(heading, widest(rows.map((row) => row[i] ?? "")));
  });
  const line = (cells: readonly string[]) =>
    columns
      .map(({ isNumber }, i) => (isNumber ? padStart : padEnd)(cells[i] ?? "", widths[i] ?? 0))
      .join(GAP)
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join(GAP);
  const body = groups.filter((group) => group.length > 0).map((group) => group.map(line));
  return [...headingLines(columns, widths).map(line), ...body.flatMap((each) => [rule, ...each])];
}

function headingWidth(heading: string, cells: number): number {
  let width = Math.max(cells, widest(heading.split(" ")));
  while (wrap(heading, width).length > HEADING_LINES) width += 1;
  return width;
}

/** Short headings stand at the bottom, next to what they name. */
function headingLines(columns: readonly Column[], widths: readonly number[]): string[][] {
  const wrapped = columns.map(({ heading }, i) => wrap(heading, widths[i] ?? 0));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped.map((lines) => lines[row - (height - lines.length)] ?? ""),
  );
}
