import { html, type TemplateResult } from "lit";

/**
 * A bar for a share, beside the words that say the same. Drawn with attributes:
 * a strict content policy blocks inline styles.
 *
 * @param ratio - 0…1
 */
export function rateBar(ratio: number): TemplateResult {
  return html`
    <svg class="rate" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="10" />
      <rect class="fill" width=${Math.round(Math.min(1, ratio) * 1000) / 10} height="10" />
    </svg>
  `;
}
