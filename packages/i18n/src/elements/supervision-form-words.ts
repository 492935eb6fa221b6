import type { SupervisionVisit } from "@ishc/core";
import type { EntryWords } from "./entry-words.ts";

/** Every word of the form for an officer's visit. A page may replace any of them through `words`. */
export interface SupervisionFormWords extends EntryWords {
  /** Heading. */
  readonly title: string;
  /** Button: begin with the next visit, after the receipt. */
  readonly next: string;
  /** Label of the day of the visit. */
  readonly date: string;
  /** Question: on site or from afar. */
  readonly mode: string;
  /** Its answers. */
  readonly modes: Readonly<Record<SupervisionVisit["mode"], string>>;
  /** Label of who came. */
  readonly officer: string;
  /** Hint below it. */
  readonly officerHint: string;
  /** Heading of what the club was asked to do before. */
  readonly earlier: string;
  /** How to answer. */
  readonly earlierHint: string;
  /** When one of them was to be done. */
  readonly due: (day: string) => string;
  /** Its answers. */
  readonly earlierAnswers: Readonly<Record<"open" | "done", string>>;
  /** So many that were said to be done here are not open any more: nothing of them is sent. */
  readonly earlierGone: (count: string) => string;
  /** Label of the day it was done. */
  readonly closedOn: string;
  /** Heading of the scored items. */
  readonly items: string;
  /** How to score. */
  readonly itemsHint: string;
  /** The draft is of an earlier version of the form, and knows points by the number of the item alone: to be looked at before sending. */
  readonly itemsByPlace: (points: string) => string;
  /** Between what points, below an item. */
  readonly points: (most: string) => string;
  /** Heading of what the club is asked to do now. */
  readonly actions: string;
  /** What stands there while there is nothing. */
  readonly actionsNone: string;
  /** The name of a row, by its place. */
  readonly action: (number: string) => string;
  /** Label of what is to be done. */
  readonly what: string;
  /** Label of the day by which it should be done. */
  readonly dueOn: string;
  /** Button: one more. */
  readonly addAction: string;
  /** Said after one was added. */
  readonly actionAdded: (number: string) => string;
  /** Button: take one out. */
  readonly removeAction: (number: string) => string;
  /** Said after one was taken out. */
  readonly actionRemoved: (number: string) => string;
  /** Label of what else was noted. */
  readonly note: string;
}
