import { html, nothing, type TemplateResult } from "lit";
import type { CardView } from "./card-view.ts";

/** How far the file has come that draws what stands below the areas. */
export interface RestState {
  /** It could not be had, and nobody asks for it at the moment. */
  readonly isFailed: boolean;
  /** Asks again. */
  again(): void;
}

/**
 * What stands below the areas, or room for it and a word about why it is not there. The place keeps
 * the focus of whoever asked again, since the button goes.
 *
 * @param view - what the element shows
 * @param state - of the file
 * @param details - the rest, once its file is here
 */
export function rest(
  view: CardView,
  state: RestState,
  details: TemplateResult | undefined,
): TemplateResult {
  const room = state.isFailed ? "rest room" : "rest waiting";
  return html`
    <div class=${details ? "rest" : room} tabindex="-1">${details ?? notice(view, state)}</div>
  `;
}

function notice({ words }: CardView, state: RestState) {
  const again = ({ target }: Event) => {
    (target as HTMLElement).closest<HTMLElement>(".rest")?.focus({ preventScroll: true });
    state.again();
  };
  return html`
    <div class="notice" part="notice">
      <p role="status" translate="no">
        ${state.isFailed ? html`<strong>${words.restFailed}</strong> ${words.failedHint}` : words.restLoading}
      </p>
      ${state.isFailed ? html`<button type="button" @click=${again}>${words.retry}</button>` : nothing}
    </div>
  `;
}
