import { CORE_SHAPE, type RegisterShape, WHOLE_SHAPE } from "./register-columns.ts";

/** What is counted: the files of `sql` that do it, in the order in which they need each other, and what they read. */
export interface Subjects {
  /** Names of files; each leaves a table of its name with `_facts` behind, a row a club. */
  readonly names: readonly string[];
  /** What of a register they look at. */
  readonly shape: RegisterShape;
}

const CORE = ["roll", "board", "meetings", "life", "money", "care", "measuring"];

/** The subjects that most indicators are about. */
export const CORE_SUBJECTS: Subjects = { names: CORE, shape: CORE_SHAPE };

/** All that is counted a second time. */
export const ALL_SUBJECTS: Subjects = {
  names: [
    ...CORE,
    "papers",
    "staying",
    "persons",
    "pairings",
    "health",
    "deeds",
    "ledgers",
    "lending",
    "areas",
    "support",
    "privacy",
  ],
  shape: WHOLE_SHAPE,
};
