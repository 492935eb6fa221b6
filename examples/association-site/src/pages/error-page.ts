import { html } from "hono/html";
import type { Html } from "./layout.ts";

/** For a fault on our side. */
export function errorPage(): Html {
  return html`
    <h1>Trang đang trục trặc</h1>
    <p class="lead">Lỗi ở phía máy chủ, không phải do quý vị. Xin thử lại sau ít phút.</p>
    <p class="next"><a class="button" href="/">Về trang đầu</a></p>
  `;
}
