import { formatDate } from "@ishc/i18n";
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Assets } from "../assets.ts";
import { withinSentence } from "../unit-name.ts";

/** A piece of a page. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What every page needs to know of the site. */
export interface Site {
  /** Its files. */
  readonly assets: Assets;
  /** The day the figures speak of. */
  readonly asOf: string;
  /** Name of the province. */
  readonly province: string;
}

/** One page. */
export interface Page {
  /** Title, without the name of the site. */
  readonly title: string;
  /** What stands in `main`. */
  readonly content: Html;
  /** Addresses of module scripts. */
  readonly scripts?: readonly string[];
  /**
   * How wide the column is: as a roll of members, or as questions one below the other; else as tables.
   * A page to fill in has no day that its figures speak of.
   */
  readonly column?: "roll" | "questions";
}

/** The frame of every page: skip link, masthead, the calm note that all is invented, footer. */
export function layout(
  { assets, asOf, province }: Site,
  { title, content, scripts, column }: Page,
): Html {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Hội Người cao tuổi ${withinSentence(province)}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${assets.href("/assets/favicon.svg")}" type="image/svg+xml" />
        <link rel="stylesheet" href="${assets.href("/assets/site.css")}" />
        ${(scripts ?? []).map(
          (src) => html`<script type="module" src="${assets.href(src)}"></script>`,
        )}
      </head>
      <body>
        <a class="skip" href="#noi-dung">Đến nội dung chính</a>
        <header>
          <div class="masthead column">
          <a href="/">Hội Người cao tuổi ${withinSentence(province)}</a>
          </div>
          <p class="sample column">
            <strong>Số liệu minh họa, không có thật.</strong>
            ${column ? "" : html`<span>Tính đến ${formatDate(asOf, "vi")}.</span>`}
          </p>
        </header>
        <main class="column ${column ?? ""}" id="noi-dung" tabindex="-1">${content}</main>
        <footer class="column">
          <p>
            Trang mẫu của ISHC Kit. Tỉnh, câu lạc bộ và mọi tên người ở đây đều do máy đặt ra, không
            phải của cơ quan hay hội nào.
          </p>
          <p><a class="tap" href="/this-device">Dữ liệu giữ trên máy này</a></p>
        </footer>
      </body>
    </html>`;
}
