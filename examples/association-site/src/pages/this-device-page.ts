import { html } from "hono/html";
import type { Html } from "./layout.ts";

/**
 * What this site keeps on the device, for how long, and the way to remove it. Without a signal it stands
 * in place of a page that is not kept. The lists are filled in by `assets/this-device.js`.
 *
 * @param days - for so many days a kept form can be opened without a signal
 */
export function thisDevicePage(days: number): Html {
  return html`
    <h1>Dữ liệu giữ trên máy này</h1>
    <div class="plain copy" id="instead" role="status" hidden>
      <p><strong>Không có sóng, và trang quý vị mở không giữ trên máy này.</strong></p>
      <p>Các phiếu ghi dưới đây thì mở được. Có sóng lại, xin mở lại trang.</p>
    </div>
    <p class="lead">
      Để mở được phiếu ở nơi không có sóng, máy này giữ lại phiếu mà quý vị đã mở, cùng danh sách
      <strong>họ tên</strong> trong phiếu.
    </p>
    <h2>Đang giữ</h2>
    <noscript><p>Trình duyệt không chạy JavaScript thì trang này không giữ gì trên máy.</p></noscript>
    <ul id="kept-forms"></ul>
    <p id="kept-entries" role="status"></p>
    <h2>Giữ bao lâu</h2>
    <ul>
      <li>
        Phiếu và danh sách: ${days} ngày kể từ lần mở có sóng gần nhất. Quá hạn thì không mở được nữa, và bị xóa
        khi quý vị mở một phiếu khác.
      </li>
      <li>Phiếu đang ghi dở hoặc đang chờ sóng: cho đến khi máy chủ nhận được.</li>
      <li>
        iPhone, iPad (Safari) tự xóa tất cả, <strong>kể cả phiếu đang chờ sóng</strong>, nếu dùng Safari mà 7 ngày liền
        không mở trang này. Thêm trang vào màn hình chính thì không bị xóa như vậy.
      </li>
    </ul>
    <p>Máy dùng chung hoặc sắp cho mượn: xin xóa sau khi gửi xong. Ai cầm máy cũng mở được những gì đang giữ.</p>
    <p class="next" id="removal" hidden>
      <button type="button" id="remove">Xóa dữ liệu trên máy này</button>
      <button type="button" class="quiet" id="remove-all" hidden>Xóa cả phiếu ghi dở</button>
    </p>
    <p id="removed" role="status" tabindex="-1"></p>
  `;
}
