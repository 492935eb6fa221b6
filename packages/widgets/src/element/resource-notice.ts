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

/** How far the fetching of a document has come, and why it failed. */
interface ResourceStanding {
  readonly state: ResourceState;
  readonly failure?: ResourceFailure;
}

/** What stands in place of a document: empty, failed with a way to try again, or loading, until it is shown itself. */
export function resourceNotice(
  { state, failure }: ResourceStanding,
  words: ResourceWords,
  retry: () => void,
): TemplateResult {
  if (state === "failed") {
    const hint = failure && failure !== "unreachable" && words.failedHints[failure];
    return html`
      <div class="notice" part="notice" role="alert" translate="no">
        <p><strong>${words.failed}</strong></p>
        <p>${hint || words.failedHint}</p>
        <button type="button" @click=${retry}>${words.retry}</button>
      </div>
    `;
  }
  const text = state === "idle" ? words.empty : words.loading;
  return html`<p class="notice waiting" part="notice" role="status" translate="no">${text}</p>`;
}
