import { formatCount } from "@ishc/i18n";
import { html, type TemplateResult } from "lit";
import { liveValue } from "../element/live-value.ts";
import type { FormView, Search } from "./form-view.ts";
import { handedLit } from "./handed-lit.ts";

/** Above the roll: everybody present in one tap, and finding a name. */
export function rosterTools(view: FormView, found: Search | undefined): TemplateResult {
  const { words, tally, typed } = view;
  return html`
    <div class="tools">
      <div>
        ${
          tally.unmarked > 0
            ? html`
              <button type="button" class="mark-rest" part="mark-rest" @click=${view.markRest}>
                ${restLabel(view)}
              </button>
            `
            : html`<p class="rest-done done" id="rest-done" tabindex="-1">${words.markRestDone}</p>`
        }
      </div>
      <div class="find">
        <div class="find-field">
          <label for="find">${words.find}</label>
          <input
            id="find"
            part="input"
            type="text"
            inputmode="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            placeholder=${words.findHint}
            aria-describedby="find-result"
            .value=${liveValue(typed)}
            @keydown=${(event: KeyboardEvent) => onKeydown(event, view)}
            @input=${(event: Event) => view.find((event.target as HTMLInputElement).value)}
          />
          ${view.extras?.clearSearch(handedLit, view)}
        </div>
        <p id="find-result" role="status" translate="no">${found?.result}</p>
      </div>
    </div>
    <p class="soft help">${words.statusHelp}</p>
  `;
}

/** Escape empties the field; halfway through a word it belongs to the keyboard. */
function onKeydown(event: KeyboardEvent, { typed, findAll }: FormView): void {
  if (event.key !== "Escape" || event.isComposing || typed === "") return;
  event.preventDefault();
  findAll();
}

/** What to do after it is told before anybody is marked; then there is no room for it, and no need. */
function restLabel({ words, locale, tally, sheet }: FormView) {
  const count = formatCount(tally.unmarked, locale);
  if (tally.unmarked < sheet.members.length) return words.markRest(count);
  return html`<span>${words.markAll(count)}<span class="what">${words.markRestHint}</span></span>`;
}
