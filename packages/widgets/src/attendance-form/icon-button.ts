import { html, type TemplateResult } from "lit";

/** A button with a sign in place of words, and a name for those who listen. */
export function iconButton(name: string, path: string, press: () => void): TemplateResult {
  return html`
    <button type="button" class="icon" aria-label=${name} @click=${press}>
      <svg viewBox="0 0 20 20" width="22" height="22" aria-hidden="true">
        <path d=${path} stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
      </svg>
    </button>
  `;
}
