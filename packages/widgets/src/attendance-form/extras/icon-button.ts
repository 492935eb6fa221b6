import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";

/** What a button with a sign does. */
interface IconButtonOptions {
  /** Its name, for those who listen. */
  readonly name: string;
  /** The sign: lines in a square of 20 by 20. */
  readonly path: string;
  /** What pressing it does. */
  readonly press: () => void;
}

/** A button with a sign in place of words. */
export function iconButton(
  { html }: Lit,
  { name, path, press }: IconButtonOptions,
): TemplateResult {
  return html`
    <button type="button" class="icon" aria-label=${name} @click=${press}>
      <svg viewBox="0 0 20 20" width="22" height="22" aria-hidden="true">
        <path d=${path} stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
      </svg>
    </button>
  `;
}
