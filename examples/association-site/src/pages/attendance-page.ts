import type { Club } from "@ishc/core";
import { html } from "hono/html";
import type { Html } from "./layout.ts";

/** The attendance form of a club. */
export function attendancePage({ id, name }: Pick<Club, "id" | "name">): Html {
  return html`
    <p class="back"><a class="tap" href="/clubs/${id}">Về trang câu lạc bộ</a></p>
    <h1 class="heard">Điểm danh – ${name}</h1>
    <ishc-attendance-form src="/api/clubs/${id}/sheet" action="/api/clubs/${id}/attendance">
      <div class="plain">
        <h2>${name}</h2>
        <p>
          Điểm danh trên trang này cần trình duyệt chạy được JavaScript. Nếu không có, xin điểm danh
          ra giấy rồi nhờ người khác nhập sau.
        </p>
        <p><a href="/clubs/${id}">Về trang câu lạc bộ</a></p>
      </div>
    </ishc-attendance-form>
    <p class="next" id="after-saving" tabindex="-1" hidden>
      Đã lưu điểm danh. <a class="button" href="/clubs/${id}">Xem kết quả của câu lạc bộ</a>
    </p>
  `;
}
