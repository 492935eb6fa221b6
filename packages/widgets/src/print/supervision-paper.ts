import type { SupervisionSheet } from "@ishc/core";
import { formatCount, formatDate, type SupervisionFormWords } from "@ishc/i18n";
import { listedIn, typedIn } from "../form/entries.ts";
import { dateSaid, textSaid } from "../form/extras/line.ts";
import { itemsOf } from "../supervision-form/points.ts";
import { AT, isDone } from "../supervision-form/supervision-fields.ts";
import type { Paper, PaperColumn, PaperPart, PaperRow } from "./paper.ts";
import { boxes, dateLine, textLine } from "./paper-parts.ts";
import { type PaperSetting, paperFrame, paperWords } from "./paper-setting.ts";

type Setting = PaperSetting<SupervisionSheet, SupervisionFormWords>;

/** Rows to write on; the form has as many as a person adds. */
const BLANK_ACTIONS = 4;

/** An officer's visit on paper: what was asked for last time, points, and what is asked for now. */
export function supervisionPaper(setting: Setting): Paper {
  const { words } = setting;
  const { signers } = paperWords(setting);
  return {
    ...paperFrame(setting, "supervision"),
    parts: [
      ...visit(setting),
      ...earlier(setting),
      ...items(setting),
      ...actions(setting),
      textLine(setting, { name: AT.note, label: words.note, lines: 2 }),
    ],
    signers: [signers.officer, signers.head],
  };
}

function visit(setting: Setting): PaperPart[] {
  const { words, entries } = setting;
  const modes = (["on-site", "remote"] as const).map((value) => ({
    value,
    label: words.modes[value],
  }));
  return [
    dateLine(setting, { name: AT.date, label: words.date }),
    boxes(entries, { name: AT.mode, label: words.mode, choices: modes }),
    textLine(setting, { name: AT.officer, label: words.officer }),
  ];
}

function earlier(setting: Setting): PaperPart[] {
  const { words, sheet, entries, locale } = setting;
  if (sheet.openActions.length === 0) return [];
  const columns: PaperColumn[] = [
    numbered(setting),
    { label: words.what, use: "name" },
    { label: words.dueOn, use: "short" },
    { label: words.earlierAnswers.done, use: "mark" },
    { label: words.earlierAnswers.open, use: "mark" },
    { label: words.closedOn, use: "short" },
  ];
  const rows = sheet.openActions.map(({ id, what, dueOn }, i): PaperRow => {
    const answer = typedIn(entries, AT.answer(id));
    const day = isDone(entries, id) ? dateSaid(entries, AT.closedOn(id)) : "";
    const due = dueOn === undefined ? "" : formatDate(dueOn, locale);
    const ticks = ["done", "open"].map((each) => ({ isTicked: answer === each }));
    return { cells: [count(setting, i), what, due, ...ticks, day] };
  });
  return [
    { kind: "heading", text: words.earlier },
    { kind: "table", columns, rows },
  ];
}

function items(setting: Setting): PaperPart[] {
  const { words, sheet, entries, locale } = setting;
  const { item, outOf, score, note } = paperWords(setting);
  const all = itemsOf(sheet, entries);
  if (all.length === 0) return [];
  const columns: PaperColumn[] = [
    numbered(setting),
    { label: item, use: "name" },
    { label: outOf, use: "mark" },
    { label: score, use: "mark" },
    { label: note, use: "note" },
  ];
  const rows = all.map((each, i): PaperRow => {
    const given = textSaid(entries, each.name);
    return { cells: [count(setting, i), each.item, formatCount(each.outOf, locale), given, ""] };
  });
  return [
    { kind: "heading", text: words.items, hint: words.itemsHint },
    { kind: "table", columns, rows },
  ];
}

function actions(setting: Setting): PaperPart[] {
  const { words, entries, isBlank } = setting;
  const heading = { kind: "heading" as const, text: words.actions };
  const ids = listedIn(entries, AT.actions);
  if (!isBlank && ids.length === 0) return [{ ...heading, hint: words.actionsNone }];
  const columns: PaperColumn[] = [
    numbered(setting),
    { label: words.what, use: "name" },
    { label: words.dueOn, use: "note" },
  ];
  const rows = isBlank
    ? [...Array(BLANK_ACTIONS)].map((_, i) => [count(setting, i), "", ""])
    : ids.map((id, i) => [
        count(setting, i),
        textSaid(entries, AT.what(id)),
        dateSaid(entries, AT.dueOn(id)),
      ]);
  return [heading, { kind: "table", columns, rows: rows.map((cells) => ({ cells })) }];
}

function numbered(setting: Setting): PaperColumn {
  return { label: paperWords(setting).number, use: "number" };
}

function count({ locale }: Setting, i: number): string {
  return formatCount(i + 1, locale);
}
