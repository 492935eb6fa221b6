import type { IssuePath, Register } from "@ishc/core";

/** A row of a register by its path and its id: `members[2]`, `m3`. Never by a name of a person. */
export interface RowPlace {
  readonly path: IssuePath;
  /** The id of the row, where it has one. */
  readonly id?: string;
}

/** Where a finding's row lies. */
export function rowPlace(register: Register, path: IssuePath): RowPlace {
  const row = path.reduce<unknown>((part, step) => fieldOf(part, step), register);
  const id = fieldOf(row, "id");
  return { path, ...(typeof id === "string" && { id }) };
}

function fieldOf(part: unknown, step: string | number): unknown {
  return (part as Record<string | number, unknown> | undefined)?.[step];
}
