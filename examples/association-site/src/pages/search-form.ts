import { html } from "hono/html";
import type { Html } from "./layout.ts";

/** Finds a club by name; a plain form, so it works without script. */
export function searchForm(typed = ""): Html {
  return html`<form class="search" action="/" role="search">
    <label for="q">Tìm câu lạc bộ</label>
    <p id="q-hint">Gõ tên thôn, khu phố hoặc xã, không dấu cũng được.</p>
    <div>
      <input
        id="q"
        name="q"
        type="search"
        value="${typed}"
        maxlength="100"
        autocomplete="off"
        aria-describedby="q-hint"
      />
      <button>Tìm</button>
    </div>
  </form>`;
}
