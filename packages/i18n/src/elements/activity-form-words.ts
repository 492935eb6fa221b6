import type { Area } from "@ishc/core";
import type { EntryWords } from "./entry-words.ts";

/** Every word of the form that logs what a club did. A page may replace any of them through `words`. */
export interface ActivityFormWords extends EntryWords {
  /** Heading. */
  readonly title: string;
  /** Button: begin with the next activity, after the receipt. */
  readonly next: string;
  /** Question: which of the eight areas. */
  readonly area: string;
  /** Hint below it. */
  readonly areaHint: string;
  /** What people call each area. */
  readonly areas: Readonly<Record<Area, string>>;
  /** What an area is about, in a few words. */
  readonly areaHints: Readonly<Record<Area, string>>;
  /** Question: what kind of work. */
  readonly kind: string;
  /** What people call a kind, an association's own among them. */
  readonly kindName: (kind: string) => string;
  /** Label of the day it was done. */
  readonly date: string;
  /** The same for help with an entitlement: the day it was taken up. */
  readonly takenUp: string;
  /** Label of the people reached. */
  readonly peopleReached: string;
  /** Hint below it. */
  readonly peopleReachedHint: string;
  /** Label of what was done. */
  readonly note: string;
  /** Hint below it. */
  readonly noteHint: string;
  /** Question: whether the entitlement was settled. */
  readonly settled: string;
  /** Its answers. */
  readonly settledAnswers: Readonly<Record<"open" | "settled", string>>;
  /** Label of the day it was settled. */
  readonly settledOn: string;
  /** Label of the body that took part. */
  readonly partner: string;
  /** Hint below it. */
  readonly partnerHint: string;
  /** Label of what the club spent. */
  readonly spent: string;
  /** Hint below it. */
  readonly spentHint: string;
  /** Label of what shows that it was done. */
  readonly evidence: string;
  /** Hint below it. */
  readonly evidenceHint: string;
}
