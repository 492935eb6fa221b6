import { type ActivitySheet, AREAS, type Area } from "@ishc/core";
import type { ActivityFormWords } from "@ishc/i18n";
import {
  AT,
  areaIn,
  isCase,
  isSettled,
  kindAt,
  kindIn,
  kindsOf,
} from "../activity-form/activity-fields.ts";
import type { Paper, PaperPart } from "./paper.ts";
import { boxes, dateLine, textLine } from "./paper-parts.ts";
import { type PaperSetting, paperFrame, paperWords } from "./paper-setting.ts";

type Setting = PaperSetting<ActivitySheet, ActivityFormWords>;

/** The activity form on paper: blank with all kinds of work by area, filled in with the one that was. */
export function activityPaper(setting: Setting): Paper {
  const { signers } = paperWords(setting);
  return {
    ...paperFrame(setting, "activity"),
    parts: [...(setting.isBlank ? everyKind(setting) : chosenKind(setting)), ...details(setting)],
    signers: [signers.writer, signers.head],
  };
}

/** The area and the kind in one: whoever ticks the work has ticked its area. */
function everyKind(setting: Setting): PaperPart[] {
  const { words } = setting;
  const ofArea = (area: Area) =>
    boxes(setting.entries, {
      name: kindAt(area),
      label: words.areas[area],
      choices: kindsOf(area, undefined).map((value) => ({
        value,
        label: words.kindName(value),
      })),
    });
  const hint = paperWords(setting).tickHint;
  return [{ kind: "heading", text: words.kind, hint }, ...AREAS.map(ofArea)];
}

function chosenKind({ words, entries }: Setting): PaperPart[] {
  const area = areaIn(entries);
  const kind = kindIn(entries);
  return [
    { kind: "line", label: words.area, value: area && words.areas[area] },
    { kind: "line", label: words.kind, value: kind && words.kindName(kind) },
  ];
}

function details(setting: Setting): PaperPart[] {
  const { words, entries } = setting;
  return [
    dateLine(setting, { name: AT.date, label: isCase(entries) ? words.takenUp : words.date }),
    ...settlement(setting),
    line(setting, "peopleReached"),
    line(setting, "note", 3),
    line(setting, "partner"),
    line(setting, "spent"),
    line(setting, "evidence", 2),
  ];
}

type Told = "peopleReached" | "note" | "partner" | "spent" | "evidence";

function line(setting: Setting, field: Told, lines = 1): PaperPart {
  const { words } = setting;
  return textLine(setting, {
    name: AT[field],
    label: words[field],
    hint: words[`${field}Hint`],
    lines,
  });
}

/** Of help with an entitlement alone, which the blank sheet says. */
function settlement(setting: Setting): PaperPart[] {
  const { words, entries, isBlank } = setting;
  if (!isBlank && !isCase(entries)) return [];
  const label = isBlank ? `${words.kindName("entitlement-case")}: ${words.settled}` : words.settled;
  const choices = (["open", "settled"] as const).map((value) => ({
    value,
    label: words.settledAnswers[value],
  }));
  const settled = boxes(entries, { name: AT.settled, label, choices });
  if (!isBlank && !isSettled(entries)) return [settled];
  return [settled, dateLine(setting, { name: AT.settledOn, label: words.settledOn })];
}
