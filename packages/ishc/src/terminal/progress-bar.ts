import { clearLine, cursorTo } from "node:readline";
import type { Locale } from "@ishc/i18n";
import { formatCount } from "@ishc/i18n";
import type { FilesProgress } from "../rollup/part-order.ts";

/** Between two drawings, in milliseconds. */
const BETWEEN = 100;

const WIDTH = 24;

const WORDS: Readonly<Record<Locale, { readonly clubs: string; readonly refused: string }>> = {
  vi: { clubs: "câu lạc bộ", refused: "không nhận" },
  en: { clubs: "clubs", refused: "refused" },
};

/** One line at the bottom of a terminal that says how far it is. On anything else it says nothing. */
export class ProgressBar {
  private readonly _stream: NodeJS.WritableStream & { isTTY?: boolean };
  private readonly _locale: Locale;
  private _last = 0;

  constructor(stream: NodeJS.WritableStream & { isTTY?: boolean }, locale: Locale) {
    this._stream = stream;
    this._locale = locale;
  }

  /** Draws how far it is, unless it was drawn a moment ago. */
  show(progress: FilesProgress, now = performance.now()): void {
    if (!this._stream.isTTY || now - this._last < BETWEEN) return;
    this._last = now;
    this._clear();
    this._stream.write(progressText(progress, this._locale));
  }

  /** Takes the line away, so that what follows stands by itself. */
  end(): void {
    if (this._stream.isTTY && this._last > 0) this._clear();
  }

  private _clear(): void {
    cursorTo(this._stream, 0);
    clearLine(this._stream, 0);
  }
}

/** “██████░░░░ 45% · 48/105 MB · 680 câu lạc bộ · 2 không nhận” */
export function progressText(progress: FilesProgress, locale: Locale): string {
  const { bytes, totalBytes, clubs, refused } = progress;
  const words = WORDS[locale];
  const parts = [
    ...(totalBytes === undefined
      ? [`${megabytes(bytes, locale)} MB`]
      : [
          barText(bytes, totalBytes),
          `${megabytes(bytes, locale)}/${megabytes(totalBytes, locale)} MB`,
        ]),
    `${formatCount(clubs, locale)} ${words.clubs}`,
    ...(refused > 0 ? [`${formatCount(refused, locale)} ${words.refused}`] : []),
  ];
  return parts.join(" · ");
}

function barText(bytes: number, totalBytes: number): string {
  const share = totalBytes === 0 ? 1 : Math.min(1, bytes / totalBytes);
  const full = Math.floor(share * WIDTH);
  return `${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${Math.floor(share * 100)}%`;
}

function megabytes(bytes: number, locale: Locale): string {
  return formatCount(Math.round(bytes / 1e6), locale);
}
