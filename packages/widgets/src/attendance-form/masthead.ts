import type { AttendanceSheet } from "@ishc/core";
import { type AttendanceFormWords, formatDate, type Locale } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";

/** Which club, which meeting, which day. */
export function masthead(
  { club, meeting, recorded }: AttendanceSheet,
  words: AttendanceFormWords,
  locale: Locale,
): TemplateResult {
  const notice =
    meeting.status === "cancelled" ? words.cancelled : recorded ? words.recorded : undefined;
  return html`
    <header class="masthead" part="header">
      <p class="kicker">${words.title[meeting.kind]}</p>
      <h2 part="title">${club.name}</h2>
      ${club.name.includes(club.village) ? nothing : html`<p class="soft">${club.village}</p>`}
      <p class="day">${dayInWords(meeting.date, words, locale)}</p>
      ${notice === undefined ? nothing : html`<p class="notice">${notice}</p>`}
    </header>
  `;
}

function dayInWords(date: string, words: AttendanceFormWords, locale: Locale): string {
  const weekday = words.weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
  return `${weekday}, ${formatDate(date, locale)}`;
}
