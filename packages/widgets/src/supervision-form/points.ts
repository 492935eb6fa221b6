import type { SupervisionItem, SupervisionSheet } from "@ishc/core";
import { type Entries, typedIn } from "../form/entries.ts";
import { readNumber } from "../form/read-typed.ts";

/** Something to be looked at, and the field of its points. */
interface ItemField extends SupervisionItem {
  /** The same on every sheet: the item, and how many before it have the same text. */
  readonly key: string;
  /** Name of the field. */
  readonly name: string;
}

/** An item with its points. */
type Scored = SupervisionItem & { readonly score: number };

/** A name says all of the item: so points stay with theirs, whatever the sheet asks by then. */
const BY_ITEM = /^score\.(\d+\.(.+))\.(\d+)$/s;

/** Names begin so. Those in drafts of earlier scripts end with the place of the item on the sheet, from 0. */
const SCORE = "score.";

/** In place of a blank, which no id may have; no text has it. */
const GAP = "\x1f";

/**
 * What is looked at: what was scored already, what else the sheet asks, and what has points here though the sheet
 * does not ask it any more. The points possible are those that were said when the points were given.
 */
export function itemsOf({ visit, items }: SupervisionSheet, entries: Entries): ItemField[] {
  const fields = new Map<string, ItemField>();
  let isOther = false;
  for (const name of [...namesOf(visit?.items), ...namesOf(items), ...Object.keys(entries)]) {
    const [, key = "", text = "", outOf] = BY_ITEM.exec(name) ?? [];
    const isNew = key !== "" && (!fields.has(key) || isGiven(entries, name));
    const item = text.split(GAP).join(" ");
    if (isNew) fields.set(key, { item, outOf: Number(outOf), key, name });
    // A place that the sheet lacks: the draft is of another sheet, and its places say nothing here.
    if (Number(name.replace(SCORE, "")) >= fields.size) isOther = true;
  }
  return [...fields.values()].map((field, i) => {
    const name = SCORE + i;
    return isOther || field.name in entries || !isGiven(entries, name) ? field : { ...field, name };
  });
}

const isGiven = (entries: Entries, name: string) => typedIn(entries, name).trim() !== "";

function namesOf(items: readonly SupervisionItem[] = []): string[] {
  return items.map(({ item, outOf }, i) => {
    const before = items.filter((each, j) => j < i && each.item === item);
    return `score.${before.length}.${item.split(" ").join(GAP)}.${outOf}`;
  });
}

/** What was looked at: the items with points. */
export function scoredIn(entries: Entries, sheet: SupervisionSheet): (Scored & ItemField)[] {
  return itemsOf(sheet, entries).flatMap((field) => {
    const score = readNumber(typedIn(entries, field.name)) ?? undefined;
    return score === undefined ? [] : [{ ...field, score }];
  });
}

/** Points that were recorded, as entries. */
export function scoreEntries(items: readonly Scored[] = []): Entries {
  return Object.fromEntries(namesOf(items).map((name, i) => [name, String(items[i]?.score)]));
}

/** What a draft says by place alone, with places counted from 1; blank where there is nothing. */
export function pointsByPlace(entries: Entries): string {
  const names = Object.keys(entries).filter((name) => /^score\.\d+$/.test(name));
  const given = names.filter((name) => isGiven(entries, name));
  return given
    .map((name) => `${Number(name.replace(SCORE, "")) + 1}: ${typedIn(entries, name)}`)
    .join("; ");
}
