import type { AttendanceSheet } from "@ishc/core";
import type { AttendanceFormWords } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "./day-in-words.ts";

/** Which club, which meeting, which day. */
export function masthead(
  { club, meeting }: AttendanceSheet,
  words: AttendanceFormWords,
  notice: unknown,
): TemplateResult {
  return html`
    <header class="masthead" part="header">
      <p class="kicker">${words.title[meeting.kind]}</p>
      <h2 part="title" tabindex="-1">${club.name}</h2>
      ${club.name.includes(club.village) ? nothing : html`<p class="soft">${club.village}</p>`}
      <p class="day">${dayInWords(meeting.date, words)}</p>
      ${notice}
    </header>
  `;
}
