import { CIRCUMSTANCES, CONSENT_PURPOSES, MEMBERSHIP_KINDS, type MemberSheet } from "@ishc/core";
import type { MemberFormWords } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { radioInput, tickInput } from "../form/choice-input.ts";
import { dateInput } from "../form/date-input.ts";
import type { EntryView } from "../form/entry-view.ts";
import { textInput } from "../form/text-input.ts";
import { AT, hasCircumstances, mayAskCircumstances, SEXES } from "./member-fields.ts";

type View = EntryView<MemberSheet, MemberFormWords>;

/** Who it is, how they belong to the club, what they agree to, and their circumstances. */
export function memberBody(view: View): TemplateResult {
  return html`${person(view)}${membership(view)}${consents(view)}${circumstances(view)}`;
}

function person(view: View) {
  const { words } = view;
  const choices = SEXES.map((value) => ({
    value,
    label: words.sexes[value],
  }));
  return html`
    ${textInput(view, { name: AT.name, label: words.name, hint: words.nameHint, isName: true })}
    ${dateInput(view, {
      name: AT.birthDate,
      label: words.birthDate,
      hint: words.birthDateHint,
      isOptional: true,
    })}
    <div role="status" translate="no">${sameName(view)}</div>
    ${radioInput(view, { name: AT.sex, label: words.sex, hint: words.sexHint, choices })}
  `;
}

/** A question, never a refusal: two people may have one name. */
function sameName({ sheet, entries, words, extras }: View) {
  return extras?.samePeople(sheet, entries).map(
    ({ name, birthYear }) => html`
      <div class="notice" part="same-name">
        <p><strong>${words.sameName(words.personBorn(name, birthYear))}</strong></p>
        <p>${words.sameNameHint}</p>
      </div>
    `,
  );
}

function membership(view: View) {
  const { words } = view;
  const choices = MEMBERSHIP_KINDS.map((value) => ({
    value,
    label: words.membershipKinds[value],
    hint: words.membershipHints[value],
  }));
  return html`
    <h3>${words.membership}</h3>
    ${radioInput(view, { name: AT.kind, label: words.membershipKind, choices })}
    ${dateInput(view, { name: AT.from, label: words.from, hasToday: true })}
    ${textInput(view, { name: AT.group, label: words.group, hint: words.groupHint, isOptional: true })}
  `;
}

function consents(view: View) {
  const { words } = view;
  const choices = CONSENT_PURPOSES.map((value) => ({
    value,
    label: words.consentPurposes[value],
    hint: words.consentHints[value],
  }));
  return html`
    <h3>${words.consents}</h3>
    <p class="soft">${words.consentsHint}</p>
    ${tickInput(view, { name: AT.consents, label: words.consentsAsk, short: words.consents, choices })}
  `;
}

function circumstances(view: View) {
  const { words, entries } = view;
  const answers = (["unasked", "none", "some"] as const).map((value) => ({
    value,
    label: words.circumstancesAnswers[value],
  }));
  const choices = CIRCUMSTANCES.map((value) => ({ value, label: words.circumstanceKinds[value] }));
  return html`
    <h3>${words.circumstances}</h3>
    ${
      mayAskCircumstances(entries)
        ? radioInput(view, {
            name: AT.asked,
            label: words.circumstancesAsk,
            short: words.circumstances,
            choices: answers,
          })
        : html`<p class="soft">${words.circumstancesClosed}</p>`
    }
    ${
      hasCircumstances(entries)
        ? tickInput(view, {
            name: AT.circumstances,
            label: words.circumstancesWhich,
            short: words.circumstances,
            choices,
          })
        : nothing
    }
  `;
}
