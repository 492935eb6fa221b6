import { element } from "./element.ts";
import type { PaperCell, PaperColumn, PaperRow, PaperTable } from "./paper.ts";

/** A table; its head comes again on every page. */
export function drawTable({ columns, rows }: PaperTable): HTMLElement {
  const head = element("tr", "", ...columns.map(drawColumn));
  const body = rows.map((row) => drawRow(row, columns));
  return element("table", "", element("thead", "", head), element("tbody", "", ...body));
}

function drawColumn({ label, use }: PaperColumn): HTMLElement {
  const cell = element("th", use, label);
  cell.scope = "col";
  return cell;
}

function drawRow(row: PaperRow, columns: readonly PaperColumn[]): HTMLElement {
  if ("group" in row) {
    const cell = element("th", "", row.group);
    cell.colSpan = columns.length;
    cell.scope = "rowgroup";
    return element("tr", "group", cell);
  }
  return element("tr", "", ...row.cells.map((cell, i) => drawCell(cell, columns[i]?.use)));
}

function drawCell(cell: PaperCell, use: PaperColumn["use"] = "note"): HTMLElement {
  const inside = typeof cell === "string" ? cell : tickBox(cell.isTicked);
  if (use !== "name") return element("td", use, inside);
  const name = element("th", use, inside);
  name.scope = "row";
  return name;
}

/** A box to put an X into, or one with an X. */
export function tickBox(isTicked: boolean): HTMLElement {
  return element("span", "box", isTicked ? "X" : "");
}
