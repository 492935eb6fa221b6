import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";

/**
 * A bar for a share, beside the words that say the same. What is not certain is
 * striped. Drawn with attributes: a strict content policy blocks inline styles.
 *
 * @param html - of Lit
 * @param lowest - 0…1
 * @param highest - 0…1; the same unless given
 */
export function rateBar(html: Lit["html"], lowest: number, highest = lowest): TemplateResult {
  const [from, to] = [widthOf(lowest), widthOf(highest)];
  return html`
    <svg class="rate" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="10" />
      <rect class="fill" width=${from} height="10" />
      <path class="fill" d=${stripes(from, to)} />
    </svg>
  `;
}

function widthOf(ratio: number): number {
  return Math.round(Math.min(1, ratio) * 1000) / 10;
}

/** Filled, not stroked: a stroke counts in Firefox as if it stuck out of the drawing. */
function stripes(from: number, to: number): string {
  let path = "";
  for (let at = from; at < to; at += 1.6) {
    const width = Math.min(0.8, to - at);
    path += `M${at} 0h${width}v10h${-width}z`;
  }
  return path;
}
