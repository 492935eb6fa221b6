import { html } from "hono/html";
import type { Html } from "./layout.ts";
import { searchForm } from "./search-form.ts";

/** For an address that leads nowhere: what may have happened, and the ways on. */
export function notFoundPage(): Html {
  return html`
    <h1>Không tìm thấy trang này</h1>
    <p class="lead">
      Địa chỉ có thể gõ thiếu, hoặc câu lạc bộ đã đổi mã. Xin tìm theo tên, hoặc xem danh sách cả tỉnh.
    </p>
    ${searchForm()}
    <p class="next"><a class="button" href="/">Về trang đầu</a></p>
  `;
}
