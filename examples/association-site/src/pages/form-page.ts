import type { Club } from "@ishc/core";
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
}

/** One form of a club, and the way on once it is received. */
export function formPage({ club: { id, name }, form, subject }: FormView): Html {
  const { subjectName, title, saved } = form;
  const tag = raw(form.tag);
  const query = subject === undefined ? "" : `?${subjectName}=${encodeURIComponent(subject)}`;
  const sheet = `/api/clubs/${id}/${form.sheet}${query}`;
  return html`
    <p class="back"><a class="tap" href="/clubs/${id}">Về trang câu lạc bộ</a></p>
    <h1 class="heard">${title} – ${name}</h1>
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
  `;
}
