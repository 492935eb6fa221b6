import type { html } from "lit";

/** What a fetched part needs of Lit. It is handed over: a file that brings its own is heavier. */
export interface Lit {
  readonly html: typeof html;
  // Not its own type, which says no more than this.
  readonly nothing: symbol;
}
