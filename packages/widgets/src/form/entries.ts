import { hex } from "../outbox/hex.ts";

/**
 * What stands in a form, by the name of the field, exactly as a person left
 * it: a text, or a list of what is ticked or of rows. A date is three fields,
 * `visit.day`, `visit.month` and `visit.year`. Plain JSON, never changed in place.
 */
export type Entries = Readonly<Record<string, Entry>>;

/** What stands in one field. */
export type Entry = string | readonly string[];

/**
 * The text in a field.
 *
 * @param entries - of the form
 * @param name - of the field
 * @returns as typed; blank where nothing was
 */
export function typedIn(entries: Entries, name: string): string {
  const entry = entries[name];
  return typeof entry === "string" ? entry : "";
}

/**
 * What is chosen in a field.
 *
 * @param entries - of the form
 * @param name - of the field
 * @param choices - what can be chosen
 * @returns one of them; undefined where nothing is chosen
 */
export function chosenIn<T extends string>(
  entries: Entries,
  name: string,
  choices: readonly T[],
): T | undefined {
  const typed = typedIn(entries, name);
  return choices.find((each) => each === typed);
}

/**
 * The list in a field.
 *
 * @param entries - of the form
 * @param name - of the field
 * @returns what is ticked, or the ids of rows, in order
 */
export function listedIn(entries: Entries, name: string): readonly string[] {
  const entry = entries[name];
  return typeof entry === "object" ? entry : [];
}

/** Asks whether two sets of entries say the same; what is blank says nothing. */
export function sameEntries(a: Entries, b: Entries): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => String(a[name] ?? "") === String(b[name] ?? ""));
}

/** Reads entries from a store, which can hold anything; what is none is left out. */
export function restoreEntries(stored: unknown): Entries {
  const found = Object.entries(typeof stored === "object" && stored !== null ? stored : {});
  return Object.fromEntries(found.filter((each): each is [string, Entry] => isEntry(each[1])));
}

function isEntry(value: unknown): value is Entry {
  if (Array.isArray(value)) return value.every((each) => typeof each === "string");
  return typeof value === "string";
}

/**
 * A new id that nobody else makes: 128 random bits as a UUID. `crypto.randomUUID`
 * is missing in older WebViews, and at addresses without https.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // The version and the variant of a random UUID.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
