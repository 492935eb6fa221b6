import { AREAS, ATTENDANCE_STATUSES, type SheetMember } from "@ishc/core";
import { areaName, formatCount } from "@ishc/i18n";
import type {
  Paper,
  PaperCell,
  PaperColumn,
  PaperPart,
  PaperRow,
  PaperTable,
} from "../../print/paper.ts";
import { paperFrame, paperWords } from "../../print/paper-setting.ts";
import { dayInWords } from "../day-in-words.ts";
import type { FormView } from "../form-view.ts";
import { rollGroups } from "../roll.ts";
import { tallyOf } from "../tally.ts";
import { extrasWords } from "./extras-words.ts";

/** What of the form the sheet is made of. */
type Printed = Pick<FormView, "sheet" | "words" | "locale" | "entries">;

/**
 * The attendance sheet for paper: people in the order of the screen, a box for
 * each mark, and room for what is written by hand.
 *
 * @param view - the form
 * @param isBlank - nobody is marked, whatever was entered
 */
export function attendancePaper(view: Printed, isBlank: boolean): Paper {
  const { meeting } = view.sheet;
  const words = extrasWords(view.words);
  const { place, signers } = paperWords(view);
  const entries = isBlank ? undefined : view.entries;
  return {
    ...paperFrame(view, meeting.kind),
    about: dayInWords(meeting.date, words),
    parts: [
      { kind: "line", label: place },
      rollOf(view, entries?.marks),
      { kind: "line", label: words.paperPresent, value: entries && present(view) },
      { kind: "line", label: words.guests, value: entries?.guests },
      areasOf(view, entries?.areas),
    ],
    signers: [signers.secretary, signers.head],
  };
}

type Marks = FormView["entries"]["marks"];

function rollOf(view: Printed, marks: Marks | undefined): PaperTable {
  const groups = rollGroups(view.sheet.members);
  const hasGroups = groups.some(({ name }) => name !== undefined);
  let number = 0;
  const rows = groups.flatMap(({ name, members }): PaperRow[] => {
    const people = members.map((member) => {
      number += 1;
      return { cells: [formatCount(number, view.locale), ...personCells(view, member, marks)] };
    });
    return hasGroups ? [{ group: name ?? view.words.noGroup }, ...people] : people;
  });
  return { kind: "table", columns: columnsOf(view), rows };
}

function personCells(
  { words }: Printed,
  { id, name, kind }: SheetMember,
  marks?: Marks,
): PaperCell[] {
  const status = marks?.get(id);
  return [
    kind === "honorary" ? `${name} (${words.honorary})` : name,
    ...ATTENDANCE_STATUSES.map((each) => ({ isTicked: status === each })),
    "",
  ];
}

function columnsOf(view: Printed): PaperColumn[] {
  const { number, name, note } = paperWords(view);
  return [
    { label: number, use: "number" },
    { label: name, use: "name" },
    ...ATTENDANCE_STATUSES.map((status) => ({
      label: view.words.statuses[status],
      use: "mark" as const,
    })),
    { label: note, use: "note" },
  ];
}

function present({ sheet, entries, locale }: Printed): string {
  const tally = tallyOf(sheet.members, entries.marks);
  return formatCount(tally.present + tally.honoraryPresent, locale);
}

function areasOf({ words, locale }: Printed, covered: FormView["entries"]["areas"]): PaperPart {
  return {
    kind: "choices",
    label: extrasWords(words).areas,
    layout: "columns",
    choices: AREAS.map((area) => ({
      label: areaName(area, locale),
      isTicked: covered?.includes(area) ?? false,
    })),
  };
}
