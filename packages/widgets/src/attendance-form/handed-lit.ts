import { html, nothing } from "lit";
import { liveValue } from "../element/live-value.ts";
import type { Lit } from "./form-view.ts";

/** What the extras are handed of Lit. */
export const handedLit: Lit = { html, nothing, liveValue };
