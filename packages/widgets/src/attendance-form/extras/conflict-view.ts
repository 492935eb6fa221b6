import { areaName } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { FormView, Lit } from "../form-view.ts";
import { differences } from "./differences.ts";
import { extrasWords } from "./extras-words.ts";

/** Both records, as far as they differ, and the decision between them. */
export function conflictView(lit: Lit, view: FormView): TemplateResult {
  const { html } = lit;
  const words = extrasWords(view.words);
  if (view.question === "conflict-loaded") return html`<p>${words.conflictLoaded}</p>`;
  const isSent = view.delivery.state === "conflict" && view.delivery.problem.status !== undefined;
  return html`
    <p>${isSent ? words.conflictKept : words.conflictHint}</p>
    <div role="status" translate="no">${standing(lit, view)}</div>
    ${view.stored ? decision(lit, view) : lit.nothing}
  `;
}

function standing({ html, nothing }: Lit, view: FormView) {
  const words = extrasWords(view.words);
  if (view.question === "conflict-failed") {
    return html`
      <p class="wrong">${words.conflictFailed}</p>
      <button type="button" @click=${view.loadStored}>${words.conflictRetry}</button>
    `;
  }
  if (view.stored) return compared(html, view);
  return view.canLoadStored ? html`<p>${words.conflictLoading}</p>` : nothing;
}

function compared(html: Lit["html"], { stored, sheet, entries, words: own, locale }: FormView) {
  const words = extrasWords(own);
  if (!stored) return undefined;
  const rows = differences({ stored, sheet, entries }, own, (area) => areaName(area, locale));
  if (rows.length === 0) return html`<p><strong>${words.compareEqual}</strong></p>`;
  return html`
    <h3>${words.compare}</h3>
    <ul class="compare">
      ${rows.map(
        ({ about, stored: theirs, mine }) => html`
          <li>
            <b>${about}</b>
            <p><span class="soft">${words.compareStored}:</span> ${theirs}</p>
            <p><span class="soft">${words.compareMine}:</span> ${mine}</p>
          </li>
        `,
      )}
    </ul>
    <p class="soft">${words.compareRest}</p>
  `;
}

function decision({ html, nothing }: Lit, view: FormView) {
  const words = extrasWords(view.words);
  return html`
    <p class="soft">${words.decideHint}</p>
    <div class="actions">
      <button type="button" @click=${view.keepStored}>${words.keepStored}</button>
      ${
        view.isElsewhere
          ? nothing
          : html`<button type="button" @click=${view.sendMine}>${words.sendMine}</button>`
      }
    </div>
  `;
}
