import { AREAS } from "@ishc/core";
import { areaName, formatCount } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { readGuests } from "./attendance-draft.ts";
import type { FormView } from "./form-view.ts";
import { iconButton } from "./icon-button.ts";

/** Guests, and the areas the meeting covered. */
export function meetingDetails(view: FormView): TemplateResult {
  return html`<div class="details">${honorary(view)}${guests(view)}${areas(view)}</div>`;
}

function honorary({ words, locale, tally }: FormView) {
  if (tally.honorary === 0) return nothing;
  const present = formatCount(tally.honoraryPresent, locale);
  const text = words.honoraryTally(present, formatCount(tally.honorary, locale));
  return html`<p class="soft" translate="no">${text}</p>`;
}

function guests(view: FormView) {
  const { words, entries } = view;
  const isWrong = view.problems.some(({ target }) => target === "guests");
  const step = (by: number) => {
    const now = readGuests(entries.guests);
    // What cannot be read is left as it was typed.
    if (now !== null) view.setGuests(String(Math.min(10_000, Math.max(0, (now ?? 0) + by))));
  };
  return html`
    <div class="guests">
      <label for="guests">${words.guests}</label>
      <p class="soft" id="guests-hint">${words.guestsHint}</p>
      <div class="stepper">
        ${iconButton(words.guestsFewer, "M4 10 H16", () => step(-1))}
        <input
          id="guests"
          part="input"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          aria-describedby="guests-hint guests-wrong"
          aria-invalid=${isWrong}
          .value=${live(entries.guests)}
          @input=${(event: Event) => view.setGuests((event.target as HTMLInputElement).value)}
        />
        ${iconButton(words.guestsMore, "M4 10 H16 M10 4 V16", () => step(1))}
      </div>
      ${isWrong ? html`<p class="wrong" id="guests-wrong">${words.guestsWrong}</p>` : nothing}
    </div>
  `;
}

function areas({ words, locale, entries, setArea }: FormView) {
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
                .checked=${live(covered.includes(area))}
                @change=${(event: Event) => setArea(area, (event.target as HTMLInputElement).checked)}
              />
              <span>${areaName(area, locale)}</span>
            </label>
          `,
        )}
      </fieldset>
    </details>
  `;
}
