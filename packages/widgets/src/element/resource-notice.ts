import { html, type TemplateResult } from "lit";
import type { ResourceFailure, ResourceState } from "../controllers/resource-controller.ts";

/** The words for a document that is not there. */
export interface ResourceWords {
  /** It is being fetched. */
  readonly loading: string;
  /** It could not be fetched. */
  readonly failed: string;
  /** What to do about it. */
  readonly failedHint: string;
  /** The same where the network is not the reason. */
  readonly failedHints: Readonly<Record<Exclude<ResourceFailure, "unreachable">, string>>;
  /** Button: fetch again. */
  readonly retry: string;
  /** There is none. */
  readonly empty: string;
}

/** What stands in place of a document: loading, failed with a way to try again, or empty. */
export function resourceNotice(
  state: Exclude<ResourceState, "failed"> | ResourceFailure,
  words: ResourceWords,
  retry: () => void,
): TemplateResult {
  if (state === "loading" || state === "idle" || state === "ready") {
    const text = state === "loading" ? words.loading : words.empty;
    return html`<p class="notice waiting" part="notice" role="status" translate="no">${text}</p>`;
  }
  return html`
    <div class="notice" part="notice" role="alert" translate="no">
      <p><strong>${words.failed}</strong></p>
      <p>${state === "unreachable" ? words.failedHint : words.failedHints[state]}</p>
      <button type="button" @click=${retry}>${words.retry}</button>
    </div>
  `;
}
