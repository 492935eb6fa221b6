import type { Scorecard } from "@ishc/core";
import { html } from "hono/html";
import { CLUB_FORMS } from "../club-forms.ts";
import { clubInWords } from "./club-in-words.ts";
import type { Html } from "./layout.ts";

/** A club: the ways to write something down, and the scorecard. */
export function clubPage(card: Scorecard): Html {
  const { club, period } = card;
  const [first, ...others] = CLUB_FORMS;
  const api = `/api/clubs/${club.id}/scorecard?period=${period.id}`;
  return html`
    <p class="back"><a class="tap" href="/">Tất cả câu lạc bộ</a></p>
    <nav class="tasks" aria-label="Ghi sổ câu lạc bộ">
      <a class="button" href="/clubs/${club.id}/${first.path}">${first.link}</a>
      ${others.map(({ path, link }) => html`<a class="button quiet" href="/clubs/${club.id}/${path}">${link}</a>`)}
    </nav>
    <h1 class="heard">${club.name}</h1>
    <ishc-club-scorecard src="${api}">
      <div class="plain">
        <h2>${club.name}</h2>
        ${clubInWords(card)}
        <p><a href="${api}">Toàn bộ số liệu (JSON)</a></p>
      </div>
    </ishc-club-scorecard>
  `;
}
