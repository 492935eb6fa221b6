import { MOST_GUESTS } from "@ishc/core";
import { formatCount } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import { readGuests } from "../attendance-draft.ts";
import type { FormView, Lit } from "../form-view.ts";
import { areas } from "./areas.ts";
import { extrasWords } from "./extras-words.ts";
import { iconButton } from "./icon-button.ts";

/** Guests, and the areas the meeting covered. */
export function meetingDetails(lit: Lit, view: FormView): TemplateResult {
  const { html } = lit;
  return html`<div class="details">${honorary(lit, view)}${guests(lit, view)}${areas(lit, view)}</div>`;
}

function honorary({ html, nothing }: Lit, { words, locale, tally }: FormView) {
  if (tally.honorary === 0) return nothing;
  const present = formatCount(tally.honoraryPresent, locale);
  const text = extrasWords(words).honoraryTally(present, formatCount(tally.honorary, locale));
  return html`<p class="soft" translate="no">${text}</p>`;
}

function guests(lit: Lit, view: FormView) {
  const { html, nothing, liveValue } = lit;
  const { entries } = view;
  const words = extrasWords(view.words);
  const isWrong = view.isGuestsWrong;
  const put = (typed: string) => view.setGuests(typed, words.undoGuests);
  const step = (by: number) => {
    const now = readGuests(entries.guests);
    // What cannot be read is left as it was typed.
    if (now !== null) put(String(Math.min(MOST_GUESTS, Math.max(0, (now ?? 0) + by))));
  };
  return html`
    <div class="guests">
      <label for="guests">${words.guests}</label>
      <p class="soft" id="guests-hint">${words.guestsHint}</p>
      <div class="stepper">
        ${iconButton(lit, { name: words.guestsFewer, path: "M4 10 H16", press: () => step(-1) })}
        <input
          id="guests"
          part="input"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          aria-describedby="guests-hint guests-wrong"
          aria-invalid=${isWrong}
          .value=${liveValue(entries.guests)}
          @change=${view.leaveGuests}
          @input=${(event: Event) => put((event.target as HTMLInputElement).value)}
        />
        ${iconButton(lit, { name: words.guestsMore, path: "M4 10 H16 M10 4 V16", press: () => step(1) })}
      </div>
      ${isWrong ? html`<p class="wrong" id="guests-wrong">${words.guestsWrong}</p>` : nothing}
    </div>
  `;
}
