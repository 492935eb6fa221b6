import { type Entries, listedIn, typedIn } from "../form/entries.ts";
import { dateSaid, textSaid } from "../form/extras/line.ts";
import type { PaperChoice, PaperChoices, PaperLine } from "./paper.ts";
import { type PaperSetting, type PaperSpeech, paperWords } from "./paper-setting.ts";

/** What a field on paper is told. */
interface PaperField {
  /** Its name among the entries. */
  readonly name: string;
  /** What a person calls it. */
  readonly label: string;
  /** How it is filled in. */
  readonly hint?: string;
  /** How many lines there are to write on. */
  readonly lines?: number;
}

/** A text or a number as it was typed, or lines to write on. */
export function textLine(
  { entries, isBlank }: Pick<PaperSetting, "entries" | "isBlank">,
  { name, label, hint, lines = 1 }: PaperField,
): PaperLine {
  const help = isBlank ? hint : undefined;
  return { kind: "line", label, value: textSaid(entries, name), lines, hint: help };
}

/** A date as it was typed, or gaps for day, month and year. */
export function dateLine(
  setting: PaperSetting<unknown, PaperSpeech["words"]>,
  { name, label, hint }: PaperField,
): PaperLine {
  const { entries, isBlank } = setting;
  const { blankDate } = paperWords(setting);
  const value = dateSaid(entries, name);
  return { kind: "line", label, value, blank: blankDate, hint: isBlank ? hint : undefined };
}

/** An answer to choose. */
interface PaperAnswer extends Omit<PaperChoice, "isTicked"> {
  /** What is entered. */
  readonly value: string;
}

/** What a question on paper is told. */
interface PaperQuestion {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly PaperAnswer[];
  readonly layout?: PaperChoices["layout"];
}

/** A question with a box for each answer, one of them or several ticked. */
export function boxes(entries: Entries, question: PaperQuestion): PaperChoices {
  const { name, label, choices, layout = "row" } = question;
  const chosen = [typedIn(entries, name), ...listedIn(entries, name)];
  return {
    kind: "choices",
    label,
    layout,
    choices: choices.map(({ value, ...choice }) => ({
      ...choice,
      isTicked: chosen.includes(value),
    })),
  };
}
