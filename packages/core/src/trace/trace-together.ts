import { misuse } from "../errors.ts";
import type { FactId } from "../facts/fact-catalogue.ts";
import type { IssuePath } from "../issue.ts";
import type { Register } from "../register/register.ts";
import { countOf, type TraceOptions } from "./counting.ts";
import type { FactTrace, TracedList } from "./fact-trace.ts";
import { relevantPart } from "./relevant-part.ts";
import { RowBook } from "./row-book.ts";
import { RowEffects } from "./row-effects.ts";
import { type CountedRow, tracedList } from "./traced-list.ts";

/** When a trace counts, and around which row. */
export interface TraceTogetherOptions extends TraceOptions {
  /** The row. */
  readonly row: IssuePath;
}

/**
 * Finds the rows that count in a fact together with one row: of a meeting, the
 * members who came; of a member, the meetings they came to. A row counts by what
 * leaving it out takes away with the one there, and not without it. So it tells
 * who has *no* mark at a meeting: whoever counts in `attendanceBlank` together
 * with it, though no row says so.
 *
 * Personal data: rows are about people, so this is for the club and those who
 * guide it.
 *
 * @param fact - which fact
 * @param register - a register from {@link parseRegister}
 * @param options - the row and the period; where wanted, the day of counting
 * @returns what leaving the one row out takes away, and the rows that it comes from
 * @throws RangeError when there is no such row
 * @example
 * import { periodContaining, traceTogether } from "@ishc/core";
 * import { buildMembers, buildRegister } from "@ishc/core/testing";
 * const attendance = [{ memberId: "m1", status: "present" }, { memberId: "m3", status: "absent" }];
 * const meetings = [{ id: "b1", date: "2024-05-13", kind: "general", status: "held", attendance }];
 * const register = buildRegister({ members: buildMembers(3), board: [], meetings });
 * const period = periodContaining("2024-05-31", "month");
 * const blank = traceTogether("attendanceBlank", register, { row: ["meetings", 0], period });
 * blank.lists.find(({ place }) => place === "members").rows.map(({ id }) => id); // ["m2"]
 */
export function traceTogether(
  fact: FactId,
  register: Register,
  { row, ...options }: TraceTogetherOptions,
): FactTrace {
  const count = countOf([fact], options);
  const { part, places } = relevantPart(register, count);
  const one = part.numberOf(row);
  if (one === undefined) return { fact, value: 0, lists: nothingAt(row, register) };
  const countWithout = (rows: readonly number[]) => Number(count(part.without(rows))[0]);
  const value = countWithout([]) - countWithout([one]);
  const effects = new RowEffects(part, (rows) => [
    value - (countWithout(rows) - countWithout([...rows, one])),
  ]);
  const counted = (path: string) => {
    const others = part.rowsIn(path);
    return effects.of(path).flatMap(([effect = 0], i): CountedRow[] => {
      const other = Number(others[i]);
      return effect === 0 || other === one ? [] : [[other, effect]];
    });
  };
  return {
    fact,
    value,
    lists: places.flatMap(({ path }) => tracedList(path, part, counted(path))),
  };
}

/** A row in a place that does not matter counts together with none; but it must be there. */
function nothingAt(row: IssuePath, register: Register): TracedList[] {
  if (new RowBook(register).numberOf(row) !== undefined) return [];
  throw misuse("the path of a row of the register", row.join("."), "See the paths in a trace.");
}
