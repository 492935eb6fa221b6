import type { Register } from "@ishc/core";
import { attendanceStatusName, describePath, fieldName, type Locale, valueName } from "@ishc/i18n";
import { changedValues } from "../store/history/changed-values.ts";
import { fieldPath } from "./read-documents.ts";

/** One place where two records differ, and what each says there. */
export type Difference = readonly [where: string, stored: string, kept: string];

/** What is about the sending, and not about what is said. */
const ENVELOPE = ["kind", "version", "id", "revision", "clubId", "replaces", "settles"];

/**
 * Where a kept copy says something else than the stored record. Of attendance each person is one
 * place, whatever the order in which they were marked.
 *
 * @param copies - the two documents; nothing may be stored
 * @param register - tells who the people are
 */
export function differences(
  { stored, kept }: { readonly stored: object | undefined; readonly kept: object },
  register: Register,
  locale: Locale,
): Difference[] {
  const before = contentOf(stored ?? {});
  const after = contentOf(kept);
  const fields = changedValues(before.fields, after.fields).map((change): Difference => {
    const { path } = change;
    const where = `${fieldPath(path)} – ${describePath(withinSubject(path), locale)}`;
    return [where, valueText(change.before, path, locale), valueText(change.after, path, locale)];
  });
  return [...fields, ...markDifferences(before.marks, after.marks, { register, locale })];
}

/** What a document is about stands above the list, and need not be said of every place. */
const SUBJECTS: readonly unknown[] = ["activity", "meeting", "member", "visit"];

function withinSubject(path: Path): Path {
  return path.length > 1 && SUBJECTS.includes(path[0]) ? path.slice(1) : path;
}

type Path = readonly (string | number)[];

type Marks = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

function contentOf(document: object): { readonly fields: object; readonly marks: Marks } {
  const { marks = [], ...fields } = Object.fromEntries(
    Object.entries(document).filter(([name]) => !ENVELOPE.includes(name)),
  ) as { readonly marks?: readonly { readonly memberId: string }[] };
  return { fields, marks: new Map(marks.map(({ memberId, ...mark }) => [memberId, mark])) };
}

function markDifferences(
  before: Marks,
  after: Marks,
  { register, locale }: { readonly register: Register; readonly locale: Locale },
): Difference[] {
  const names = new Map(register.members?.map(({ id, name }) => [id, name]));
  const people = [...new Set([...before.keys(), ...after.keys()])];
  return people
    .filter((id) => changedValues(before.get(id), after.get(id)).length > 0)
    .map((id) => [
      `marks (${id}) – ${names.get(id) ?? fieldName("memberId", locale)}`,
      markText(before.get(id), locale),
      markText(after.get(id), locale),
    ]);
}

function markText(mark: ReturnType<Marks["get"]>, locale: Locale): string {
  if (!mark) return NOTHING;
  const { status, ...more } = mark;
  const rest = Object.keys(more).length > 0 ? ` ${JSON.stringify(more)}` : "";
  return `${attendanceStatusName(status as Parameters<typeof attendanceStatusName>[0], locale)}${rest}`;
}

const NOTHING = "–";

function valueText(value: unknown, path: Path, locale: Locale): string {
  if (value === undefined) return NOTHING;
  if (typeof value !== "string") return JSON.stringify(value);
  const name = valueName(fieldPath(path).replace(/\d+/g, ""), value, locale);
  return name === value ? value : `${name} (${value})`;
}
