import type { Issue, IssuePath, ParseResult } from "../issue.ts";
import { parseRegister } from "../register/parse-register.ts";
import type { Register } from "../register/register.ts";

/**
 * Judges a register that a row was put into, by the rules of an import. An issue
 * of the row is told where the submission has it; one that the row causes
 * elsewhere keeps its place in the register.
 *
 * @param candidate - the register with the row
 * @param before - what is known to be wrong already; told first
 * @param placeOf - where the submission has what lies at a path of the register
 */
export function judgeRow(
  candidate: Register,
  before: readonly Issue[],
  placeOf: (path: IssuePath) => IssuePath,
): ParseResult<Register> {
  const judged = parseRegister(candidate);
  if (judged.ok) return before.length > 0 ? { ok: false, issues: before } : judged;
  const issues = judged.issues.map((issue) => ({ ...issue, path: placeOf(issue.path) }));
  return { ok: false, issues: [...before, ...issues] };
}

/** A submission for another club than the one it came to. */
export function clubIssues(register: Register, clubId: string): Issue[] {
  const expected = register.club.id;
  if (clubId === expected) return [];
  return [{ code: "other-club", path: ["clubId"], expected, received: clubId }];
}

/** A list with a row in the place of the one with its id, or at its end. */
export function withRow<T extends { readonly id: string }>(rows: readonly T[], row: T): T[] {
  const at = rows.findIndex(({ id }) => id === row.id);
  return at < 0 ? [...rows, row] : rows.map((each, i) => (i === at ? row : each));
}
