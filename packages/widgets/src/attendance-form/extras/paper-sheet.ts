import {
  AREAS,
  type Area,
  ATTENDANCE_STATUSES,
  type AttendanceStatus,
  type SheetMember,
} from "@ishc/core";
import { areaName } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { AttendanceEntries } from "../attendance-draft.ts";
import { dayInWords } from "../day-in-words.ts";
import type { FormView, Lit } from "../form-view.ts";
import { rollGroups } from "../roll.ts";
import { tallyOf } from "../tally.ts";
import { extrasWords } from "./extras-words.ts";

/**
 * The attendance sheet for paper: people in the order of the screen, a box for
 * each mark, and room for what is written by hand.
 *
 * @param view - the form
 * @param entries - what was entered; undefined for a blank sheet
 */
export function paperSheet(
  { html, nothing }: Lit,
  view: FormView,
  entries: AttendanceEntries | undefined,
): TemplateResult {
  const { sheet, locale } = view;
  const words = extrasWords(view.words);
  const { club, meeting } = sheet;
  const groups = rollGroups(sheet.members);
  const hasGroups = groups.some(({ name }) => name !== undefined);
  const box = (isTicked: boolean) => html`<span class="box">${isTicked ? "✕" : nothing}</span>`;
  let number = 0;
  const person = ({ id, name, kind }: SheetMember) => {
    number += 1;
    const mark = entries?.marks.get(id);
    return html`
      <tr>
        <td class="number">${number}</td>
        <th scope="row">${name}${kind === "honorary" ? html` <i>(${words.honorary})</i>` : nothing}</th>
        ${ATTENDANCE_STATUSES.map((status: AttendanceStatus) => html`<td class="mark">${box(mark === status)}</td>`)}
        <td></td>
      </tr>
    `;
  };
  const line = (label: string, value: unknown = nothing) =>
    html`<p class="line"><span>${label}:</span> <span class="written">${value}</span></p>`;
  return html`
    <h1>${words.title[meeting.kind]}</h1>
    <h2>${club.name}</h2>
    <p class="day">${dayInWords(meeting.date, words)}</p> ${line(words.paperPlace)}
    <table>
      <thead>
        <tr>
          <th scope="col">${words.columns.number}</th>
          <th scope="col">${words.columns.name}</th>
          ${ATTENDANCE_STATUSES.map((status) => html`<th scope="col" class="mark">${words.statuses[status]}</th>`)}
          <th scope="col" class="note">${words.columns.note}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          ({ name, members }) => html`
            ${hasGroups ? html`<tr class="group"><th colspan="7" scope="rowgroup">${name ?? words.noGroup}</th></tr>` : nothing}
            ${members.map(person)}
          `,
        )}
      </tbody>
    </table>
    ${line(words.paperPresent, entries && total(view, entries))} ${line(words.guests, entries?.guests)}
    <p>${words.areas}:</p>
    <p class="areas">
      ${AREAS.map((area: Area) => html`<span>${box(entries?.areas?.includes(area) ?? false)} ${areaName(area, locale)}</span> `)}
    </p>
    <div class="signatures">
      <div><b>${words.paperTaker}</b><br />${words.paperSign}</div>
      <div><b>${words.paperHead}</b><br />${words.paperSign}</div>
    </div>
  `;
}

function total({ sheet }: FormView, { marks }: AttendanceEntries): number {
  const { present, honoraryPresent } = tallyOf(sheet.members, marks);
  return present + honoraryPresent;
}
