import type { ChangedValue } from "./changed-values.ts";

/** Who changed a register, when and why. */
export interface Change {
  /** When: an ISO instant. */
  readonly at: string;
  /** Who: the id of an account or a token, not a name. */
  readonly by: string;
  /** On what, in the words of whoever set it up: “điện thoại của câu lạc bộ”. */
  readonly device?: string;
  /** Why, for people who read the history: the submission it came from, say. */
  readonly why: string;
}

/** A change as it is stored. Changes are only ever added. */
export interface StoredChange extends Change {
  /** The club. */
  readonly clubId: string;
  /** Version of the register that it made. */
  readonly version: number;
  /** What became different. Empty where the register was stored again as it was. */
  readonly values: readonly ChangedValue[];
}
