import type { Scorecard } from "@ishc/core";
import { describeMeasurement } from "@ishc/i18n";
import { html } from "hono/html";
import type { Html } from "./layout.ts";

/** A club: the scorecard, and the way to take attendance. */
export function clubPage({ club, period, measurements }: Scorecard): Html {
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
        <ul>
          ${measurements.map((each) => html`<li>${describeMeasurement(each, "vi")}</li>`)}
        </ul>
        <p><a href="${api}">Toàn bộ số liệu (JSON)</a></p>
      </div>
    </ishc-club-scorecard>
  `;
}
