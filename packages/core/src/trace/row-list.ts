import type { RegisterField } from "../register/field.ts";
import { REGISTER_FIELDS } from "../register/field-catalogue.generated.ts";

/** A place of the register that holds rows: what can be left out, one at a time. */
export interface RowList {
  /** Where it is, as the data dictionary writes it: `meetings[].attendance`. */
  readonly path: string;
  /** The way there: names, and {@link EACH} for any entry of a list. */
  readonly steps: readonly string[];
  /** Whether it holds many rows, or is one by itself: a field that may be absent, or an opening sum. */
  readonly isMany: boolean;
  /** The list in whose rows it lies; absent for one that lies in no row. */
  readonly within?: string;
}

/** Stands for any entry of a list in {@link RowList.steps}. */
export const EACH = "[]";

const NAMES: ReadonlySet<string> = new Set(REGISTER_FIELDS.map(({ path }) => path));

/**
 * Every place that holds rows, in the order of the document:
 *
 * - lists that lie in no row;
 * - lists in a row whose entries are things or people of their own: they have an
 *   id, name a member, or are ids;
 * - by itself, what a club has or has not (a decision, a fund), and what a fund
 *   was opened with.
 *
 * Spans, agenda items and the like are what a row says, and no rows. All is read
 * from the data dictionary, so that a new section needs no line here.
 */
export const ROW_LISTS: readonly RowList[] = REGISTER_FIELDS.filter(holdsRows).map(rowList);

function rowList({ path, type }: RegisterField): RowList {
  const end = path.lastIndexOf(EACH);
  return {
    path,
    steps: path.split(/\.|(?=\[\])/),
    isMany: type === "list",
    ...(end >= 0 && { within: path.slice(0, end) }),
  };
}

function holdsRows(field: RegisterField): boolean {
  const { path, type, of, required } = field;
  if (path.includes(EACH)) return type === "list" && (of === "id" || isOfThings(path));
  if (type === "list" || type === "amount") return true;
  return !required && !isAllSections(field);
}

/** Whether the entries of a list are things or people of their own. */
function isOfThings(path: string): boolean {
  return NAMES.has(`${path}${EACH}.id`) || NAMES.has(`${path}${EACH}.memberId`);
}

/** Whether a group is nothing but the sections in it, as `care` is. */
function isAllSections({ path, type }: RegisterField): boolean {
  const inside = REGISTER_FIELDS.filter((field) => isDirectlyIn(field.path, path));
  return type === "group" && inside.every((field) => /^(?:list|group)$/.test(field.type));
}

function isDirectlyIn(path: string, group: string): boolean {
  return path.startsWith(`${group}.`) && !/[.[]/.test(path.slice(group.length + 1));
}
