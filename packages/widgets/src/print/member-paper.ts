import { CIRCUMSTANCES, CONSENT_PURPOSES, MEMBERSHIP_KINDS, type MemberSheet } from "@ishc/core";
import type { MemberFormWords } from "@ishc/i18n";
import { AT, hasCircumstances, mayAskCircumstances } from "../member-form/member-fields.ts";
import type { Paper, PaperPart } from "./paper.ts";
import { boxes, dateLine, textLine } from "./paper-parts.ts";
import { type PaperSetting, paperFrame, paperWords } from "./paper-setting.ts";

type Setting = PaperSetting<MemberSheet, MemberFormWords>;

/** The member form on paper: the person signs what they agree to. */
export function memberPaper(setting: Setting): Paper {
  const { signers } = paperWords(setting);
  return {
    ...paperFrame(setting, "member"),
    parts: [
      ...person(setting),
      ...membership(setting),
      ...consents(setting),
      ...circumstances(setting),
    ],
    signers: [signers.member, signers.head],
  };
}

function person(setting: Setting): PaperPart[] {
  const { words, entries } = setting;
  const sexes = (["female", "male"] as const).map((value) => ({
    value,
    label: words.sexes[value],
  }));
  return [
    textLine(setting, { name: AT.name, label: words.name }),
    dateLine(setting, { name: AT.birthDate, label: words.birthDate, hint: words.birthDateHint }),
    boxes(entries, { name: AT.sex, label: words.sex, choices: sexes }),
  ];
}

function membership(setting: Setting): PaperPart[] {
  const { words, entries } = setting;
  const kinds = MEMBERSHIP_KINDS.map((value) => ({
    value,
    label: words.membershipKinds[value],
  }));
  return [
    { kind: "heading", text: words.membership },
    boxes(entries, { name: AT.kind, label: words.membershipKind, choices: kinds }),
    dateLine(setting, { name: AT.from, label: words.from }),
    textLine(setting, { name: AT.group, label: words.group }),
  ];
}

function consents({ words, entries }: Setting): PaperPart[] {
  const purposes = CONSENT_PURPOSES.map((value) => ({
    value,
    label: words.consentPurposes[value],
    hint: words.consentHints[value],
  }));
  const question = { name: AT.consents, label: words.consentsAsk, choices: purposes };
  return [
    { kind: "heading", text: words.consents, hint: words.consentsHint },
    boxes(entries, { ...question, layout: "list" }),
  ];
}

function circumstances(setting: Setting): PaperPart[] {
  const { words, entries, isBlank } = setting;
  const isAsked = isBlank || mayAskCircumstances(entries);
  const answers = (["unasked", "none", "some"] as const).map((value) => ({
    value,
    label: words.circumstancesAnswers[value],
  }));
  const which = CIRCUMSTANCES.map((value) => ({ value, label: words.circumstanceKinds[value] }));
  const heading = { kind: "heading" as const, text: words.circumstances };
  if (!isAsked) return [{ ...heading, hint: words.circumstancesClosed }];
  return [
    isBlank ? { ...heading, hint: words.circumstancesClosed } : heading,
    boxes(entries, { name: AT.asked, label: words.circumstancesAsk, choices: answers }),
    ...(isBlank || hasCircumstances(entries)
      ? [
          boxes(entries, {
            name: AT.circumstances,
            label: words.circumstancesWhich,
            choices: which,
            layout: "columns",
          }),
        ]
      : []),
  ];
}
