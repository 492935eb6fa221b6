import { type ActivitySheet, AREAS } from "@ishc/core";
import type { ActivityFormWords } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { radioInput } from "../form/choice-input.ts";
import { dateInput } from "../form/date-input.ts";
import type { EntryView } from "../form/entry-view.ts";
import { textInput } from "../form/text-input.ts";
import { AT, areaIn, isCase, isSettled, kindAt, kindIn, kindsOf } from "./activity-fields.ts";

type View = EntryView<ActivitySheet, ActivityFormWords>;

/** First the area, then the kind, then the rest: few questions at a time. */
export function activityBody(view: View): TemplateResult {
  const { entries } = view;
  const isPlaced = areaIn(entries) !== undefined && kindIn(entries) !== undefined;
  return html`${area(view)}${kind(view)}${isPlaced ? details(view) : nothing}`;
}

function area(view: View) {
  const { words } = view;
  const choices = AREAS.map((value) => ({
    value,
    label: words.areas[value],
    hint: words.areaHints[value],
  }));
  return radioInput(view, { name: AT.area, label: words.area, hint: words.areaHint, choices });
}

function kind(view: View) {
  const { words, entries, sheet } = view;
  const chosen = areaIn(entries);
  if (!chosen) return nothing;
  const choices = kindsOf(chosen, sheet.activity?.kind).map((value) => ({
    value,
    label: words.kindName(value),
  }));
  return radioInput(view, { name: kindAt(chosen), label: words.kind, choices });
}

function details(view: View) {
  const { words, entries } = view;
  const optional = { isOptional: true };
  return html`
    ${dateInput(view, {
      name: AT.date,
      label: isCase(entries) ? words.takenUp : words.date,
      hasToday: true,
    })}
    ${isCase(entries) ? settlement(view) : nothing}
    ${textInput(view, {
      name: AT.peopleReached,
      label: words.peopleReached,
      hint: words.peopleReachedHint,
      isNumber: true,
      ...optional,
    })}
    ${textInput(view, { name: AT.note, label: words.note, hint: words.noteHint, isLong: true, ...optional })}
    ${textInput(view, { name: AT.partner, label: words.partner, hint: words.partnerHint, ...optional })}
    ${textInput(view, {
      name: AT.spent,
      label: words.spent,
      hint: words.spentHint,
      isNumber: true,
      ...optional,
    })}
    ${textInput(view, {
      name: AT.evidence,
      label: words.evidence,
      hint: words.evidenceHint,
      isLong: true,
      ...optional,
    })}
  `;
}

function settlement(view: View) {
  const { words, entries } = view;
  const choices = (["open", "settled"] as const).map((value) => ({
    value,
    label: words.settledAnswers[value],
  }));
  return html`
    ${radioInput(view, { name: AT.settled, label: words.settled, choices, isOptional: true })}
    ${
      isSettled(entries)
        ? dateInput(view, { name: AT.settledOn, label: words.settledOn, hasToday: true })
        : nothing
    }
  `;
}
