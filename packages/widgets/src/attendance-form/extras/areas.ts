import { AREAS } from "@ishc/core";
import { areaName, formatCount } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { FormView, Lit } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";

/** The areas that a meeting covered, folded. */
export function areas({ html, nothing, liveValue }: Lit, view: FormView): TemplateResult {
  const { locale, entries, setArea } = view;
  const words = extrasWords(view.words);
  const covered = entries.areas ?? [];
  return html`
    <details class="areas" part="areas">
      <summary>
        <span>
          <b>${words.areas}</b>
          ${
            covered.length > 0
              ? html`<span class="soft" translate="no">
                ${words.areasTicked(formatCount(covered.length, locale))}
              </span>`
              : nothing
          }
        </span>
      </summary>
      <fieldset>
        <legend class="soft">${words.areasHint}</legend>
        ${AREAS.map(
          (area) => html`
            <label class="tick">
              <input
                type="checkbox"
                value=${area}
                .checked=${liveValue(covered.includes(area))}
                @change=${(event: Event) =>
                  setArea(area, (event.target as HTMLInputElement).checked, words.undoAreas)}
              />
              <span>${areaName(area, locale)}</span>
            </label>
          `,
        )}
      </fieldset>
    </details>
  `;
}
