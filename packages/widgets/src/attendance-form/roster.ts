import {
  ATTENDANCE_STATUSES,
  type AttendanceStatus,
  givenName,
  type SheetMember,
} from "@ishc/core";
import { type AttendanceFormWords, formatCount } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { FormView } from "./form-view.ts";
import { type Found, type RollGroup, rollGroups } from "./roll.ts";

/** The roll, group by group; events are heard once for all rows. */
export function roster(view: FormView, found: Found): TemplateResult {
  const groups = rollGroups(view.sheet.members);
  const hasGroups = groups.some((group) => group.name !== undefined);
  return html`
    <div
      class="roster"
      part="roster"
      @change=${(event: Event) => onChange(event, view)}
      @click=${(event: Event) => onClick(event, view)}
      @keydown=${(event: KeyboardEvent) => onKeydown(event, view)}
    >
      ${groups.map((group) => section(group, hasGroups, view, found))}
    </div>
  `;
}

function section(group: RollGroup, hasHeading: boolean, view: FormView, found: Found) {
  const { words, entries, locale } = view;
  const isShown = ({ id }: SheetMember) => !found.ids || found.ids.has(id);
  const marked = group.members.filter(({ id }) => entries.marks.has(id)).length;
  return html`
    <section ?hidden=${!group.members.some(isShown)}>
      ${
        hasHeading
          ? html`<div class="group">
            <h3>${group.name ?? words.noGroup}</h3>
            <p class="soft" translate="no">
              ${words.groupTally(formatCount(marked, locale), formatCount(group.members.length, locale))}
            </p>
          </div>`
          : nothing
      }
      ${group.members.map((member) => {
        const status = entries.marks.get(member.id);
        const isActive = view.activeId === member.id;
        const isHidden = !isShown(member);
        // A tap redraws one row, however long the roll is.
        return guard([member, status, isActive, isHidden, words], () =>
          row(member, status, { isActive, isHidden }, words),
        );
      })}
    </section>
  `;
}

function row(
  { id, name, kind }: SheetMember,
  status: AttendanceStatus | undefined,
  { isActive, isHidden }: { readonly isActive: boolean; readonly isHidden: boolean },
  words: AttendanceFormWords,
) {
  const given = givenName(name);
  const before = name.trim().slice(0, name.trim().length - given.length);
  const choice = (each: AttendanceStatus) => html`
    <label class="choice ${each}" part="choice">
      <input type="radio" name=${`m-${id}`} value=${each} .checked=${status === each} aria-label=${words.statusNames[each] ?? nothing} />
      <span>${words.statuses[each]}</span>
    </label>
  `;
  const [first, second, third, fourth] = ATTENDANCE_STATUSES;
  return html`
    <fieldset class="person" part="person" data-member=${id} ?hidden=${isHidden}>
      <legend>
        <span class="name">${before}<b>${given}</b></span>
        ${kind === "honorary" ? html`<span class="honorary">${words.honorary}</span>` : nothing}
      </legend>
      <div class="choices">
        <div class="pair">${choice(first)}${choice(second)}</div>
        <div class="pair">${choice(third)}${choice(fourth)}</div>
      </div>
      ${
        isActive && status
          ? html`<button type="button" class="clear link" part="clear" aria-label=${words.clearOf(name)}>
            ${words.clear}
          </button>`
          : nothing
      }
    </fieldset>
  `;
}

function memberOf(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>("[data-member]")?.dataset["member"];
}

function onChange(event: Event, view: FormView): void {
  const id = memberOf(event);
  const { value } = event.target as HTMLInputElement;
  const status = ATTENDANCE_STATUSES.find((each) => each === value);
  if (id !== undefined && status) view.mark(id, status);
}

function onClick(event: Event, view: FormView): void {
  const id = memberOf(event);
  if (id === undefined) return;
  const target = event.target as HTMLInputElement;
  if (target.closest(".clear")) view.clear(id);
  // A tap on the mark that is set already; any other tap is heard as a change.
  else if (target.value === view.entries.marks.get(id)) view.activate(id);
}

/** Delete and Backspace take a mark back, since a radio button cannot be unticked. */
function onKeydown(event: KeyboardEvent, view: FormView): void {
  const id = memberOf(event);
  if (id === undefined || (event.key !== "Delete" && event.key !== "Backspace")) return;
  event.preventDefault();
  view.clear(id);
}
