import {
  ATTENDANCE_STATUSES,
  type AttendanceStatus,
  givenName,
  type SheetMember,
} from "@ishc/core";
import { formatCount } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { drawnOnce } from "../element/drawn-once.ts";
import type { AttendanceWords, Extras, FormView, Search } from "./form-view.ts";
import { handedLit } from "./handed-lit.ts";
import { type RollGroup, rollGroups } from "./roll.ts";
import type { RollPace } from "./roll-pace.ts";

/** So high is a person on a phone, em: who comes into sight must not move the others. */
const ROOM = 6.37;

/** And so much higher where the name takes a second line: so many letters fill one. */
const LINE = 1.36;
const LETTERS = 22;

/** The roll, group by group; events are heard once for all rows. */
export function roster(view: FormView, found: Search | undefined, pace: RollPace): TemplateResult {
  const groups = rollGroups(view.sheet.members);
  // Those without a group stand last.
  const hasGroups = groups[0]?.name !== undefined;
  // A question or a refusal leads to people, whoever they are.
  const isHurried = view.question !== undefined || view.refusal !== undefined;
  let left = pace.of(view.sheet.members.length, isHurried);
  return html`
    <div
      part="roster"
      @change=${(event: Event) => onChange(event, view, pace)}
      @click=${(event: Event) => onClick(event, view)}
      @keydown=${(event: KeyboardEvent) => onKeydown(event, view)}
    >
      ${groups.map((group) => {
        const isShown = group.members.some((member) => isAmong(found, member));
        return html`
          <section ?hidden=${!isShown}>
            ${hasGroups ? heading(group, view) : nothing}
            ${group.blocks.map((people) => {
              left -= people.length;
              return block(people, view, { found, isDrawn: left > -people.length });
            })}
          </section>
        `;
      })}
    </div>
  `;
}

function isAmong(found: Search | undefined, { id }: SheetMember): boolean {
  return found?.ids?.has(id) ?? true;
}

function heading({ name, members }: RollGroup, { words, entries, locale }: FormView) {
  const marked = members.filter(({ id }) => entries.marks.has(id)).length;
  return html`
    <div class="group">
      <h3>${name ?? words.noGroup}</h3>
      <p class="soft" translate="no">
        ${words.groupTally(formatCount(marked, locale), formatCount(members.length, locale))}
      </p>
    </div>
  `;
}

/** A tap redraws the blocks it changes, however long the roll is. */
function block(
  people: readonly SheetMember[],
  { words, entries, activeId, extras }: FormView,
  { found, isDrawn }: { readonly found: Search | undefined; readonly isDrawn: boolean },
) {
  const marks = people.map(({ id }) => entries.marks.get(id));
  const hidden = people.map((member) => !isAmong(found, member));
  // The button to take a mark back stands beside the name once the extras have put it there.
  const active = extras && people.find(({ id }) => id === activeId);
  return drawnOnce([people, isDrawn, words, active, ...marks, ...hidden], () => {
    const rows = people.map((member, i) =>
      row(
        member,
        marks[i],
        { clear: member === active ? extras?.clearMark : undefined, isHidden: hidden[i] },
        words,
      ),
    );
    return html`<div class="block" .style=${`--_room:${roomFor(people)}em`} ?hidden=${!hidden.includes(false)}>${isDrawn ? rows : nothing}</div>`;
  });
}

function roomFor(people: readonly SheetMember[]): number {
  const longer = people.filter(({ name }) => name.length > LETTERS).length;
  return people.length * ROOM + longer * LINE;
}

interface RowParts {
  /** Draws the button to take the mark back, beside the one who was marked last. */
  readonly clear: Extras["clearMark"] | undefined;
  readonly isHidden: boolean | undefined;
}

function row(
  { id, name, kind }: SheetMember,
  status: AttendanceStatus | undefined,
  { clear, isHidden }: RowParts,
  words: AttendanceWords,
) {
  const given = givenName(name);
  const before = name.trim().slice(0, -given.length);
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
      ${status && clear?.(handedLit, words, name)}
    </fieldset>
  `;
}

function memberOf(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>("[data-member]")?.dataset["member"];
}

function onChange(event: Event, view: FormView, pace: RollPace): void {
  const id = memberOf(event);
  const { value } = event.target as HTMLInputElement;
  const status = ATTENDANCE_STATUSES.find((each) => each === value);
  if (id === undefined || !status) return;
  pace.tapped();
  view.mark(id, status);
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
