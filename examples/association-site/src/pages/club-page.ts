import type { Scorecard } from "@ishc/core";
import { html } from "hono/html";
import { clubInWords } from "./club-in-words.ts";
import type { Html } from "./layout.ts";

/** A club: the scorecard, and the way to take attendance. */
export function clubPage(card: Scorecard): Html {
  const { club, period } = card;
  const api = `/api/clubs/${club.id}/scorecard?period=${period.id}`;
  return html`
    <div class="back">
      <a class="tap" href="/">Tất cả câu lạc bộ</a>
      <a class="button" href="/clubs/${club.id}/attendance">Điểm danh buổi sinh hoạt</a>
    </div>
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
