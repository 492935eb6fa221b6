import type { CivilDate, Fund, LedgerEntry, LedgerKind } from "@ishc/core";

/** One line of a cash book, before it has its number. */
export type Line = Omit<LedgerEntry, "id">;

/** A fund's book while it is being written. Lines come in the order of their days. */
export interface CashBook {
  /** What is in the fund now, in đồng. */
  balanceVnd(): number;
  /** Adds a line and gives its number. */
  write(line: Line): string;
  /** Takes the line with that number back, whole. */
  takeBack(id: string, date: CivilDate, reason: string): void;
  /** The fund with all that was written. */
  fund(): Fund;
}

const OUT: ReadonlySet<LedgerKind> = new Set(["loan", "expense", "transfer-out", "other-out"]);

/** Opens a book on a day, with so much in it, in đồng. */
export function openBook(openedOn: CivilDate, openingVnd: number): CashBook {
  const entries: LedgerEntry[] = [];
  let balance = openingVnd;
  const write = (line: Line): string => {
    const id = `b${entries.length + 1}`;
    const way = line.kind === "write-off" ? 0 : OUT.has(line.kind) ? -1 : 1;
    balance += line.amountVnd * (line.reverses === undefined ? way : -way);
    entries.push({ id, ...line });
    return id;
  };
  return {
    balanceVnd: () => balance,
    write,
    takeBack(id, date, reason) {
      const wrong = entries.find((entry) => entry.id === id);
      if (!wrong) throw new RangeError(`Expected the number of a line, but received ${id}.`);
      const { id: _, note: __, ...line } = wrong;
      write({ ...line, date, reverses: id, reason });
    },
    fund: () => ({ openedOn, openingVnd, managedBy: "club", entries }),
  };
}
