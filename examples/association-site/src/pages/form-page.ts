import type { Club, Meeting } from "@ishc/core";
import { html, raw } from "hono/html";
import type { ClubForm } from "../club-forms.ts";
import type { Html } from "./layout.ts";

/** What a form page shows. */
export interface FormView {
  /** The club. */
  readonly club: Pick<Club, "id" | "name">;
  /** Which form. */
  readonly form: ClubForm;
  /** Id of what is to be corrected; something new where absent. */
  readonly subject?: string | undefined;
  /** Meetings still to come, for whoever takes their attendance with a copy of this page. */
  readonly planned?: readonly Pick<Meeting, "id" | "date">[];
}

/** One form of a club, the way on once it is received, and what holds where there is no signal. */
export function formPage({ club: { id, name }, form, subject, planned = [] }: FormView): Html {
  const { subjectName, title, saved } = form;
  const tag = raw(form.tag);
  const query = subject === undefined ? "" : `?${subjectName}=${encodeURIComponent(subject)}`;
  const sheet = `/api/clubs/${id}/${form.sheet}${query}`;
  return html`
    <p class="back"><a class="tap" href="/clubs/${id}">Về trang câu lạc bộ</a></p>
    <h1 class="heard">${title} – ${name}</h1>
    <div class="copy plain" id="shown-copy" data-planned="${JSON.stringify(planned)}" role="status" tabindex="-1" hidden></div>
    <${tag} class="form" src="${sheet}" action="/api/clubs/${id}/submissions">
      <div class="plain">
        <h2>${name}</h2>
        <p>
          Phiếu này cần trình duyệt chạy được JavaScript. Nếu không có, xin ghi ra giấy rồi nhờ người
          khác nhập sau.
        </p>
        <p><a href="/clubs/${id}">Về trang câu lạc bộ</a></p>
      </div>
    </${tag}>
    <p class="next" id="after-saving" tabindex="-1" hidden>
      ${saved} <a class="button" href="/clubs/${id}">Xem kết quả của câu lạc bộ</a>
    </p>
    <p class="kept" id="kept-page" role="status"></p>
  `;
}
