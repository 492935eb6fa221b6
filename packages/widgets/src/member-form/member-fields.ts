import type { Member, MemberSheet } from "@ishc/core";
import type { MemberFormWords } from "@ishc/i18n";
import { type Entries, listedIn, typedIn } from "../form/entries.ts";
import { choiceField, dateField, type Field } from "../form/field.ts";
import type { FormSetting } from "../form/form-setting.ts";
import { dateEntries } from "../form/read-typed.ts";

type Setting = FormSetting<MemberSheet, MemberFormWords>;

/** Names of the fields; a date is three of them. */
export const AT = {
  name: "name",
  birthDate: "birthDate",
  sex: "sex",
  group: "group",
  kind: "kind",
  from: "from",
  consents: "consents",
  asked: "circumstancesAsked",
  circumstances: "circumstances",
} as const;

/** What can be chosen as sex. */
export const SEXES = ["female", "male"] as const;

/** What the sheet says of a member already; of a new one, nothing at all. */
export function memberEntries({ member }: MemberSheet): Entries {
  if (!member) return {};
  const { name, sex, birthDate, group = "", memberships, circumstances, consents } = member;
  const span = memberships[memberships.length - 1];
  const now = circumstances?.filter(({ to }) => to === undefined).map(({ kind }) => kind);
  return {
    [AT.name]: name,
    [AT.sex]: sex,
    [AT.group]: group,
    [AT.kind]: span?.kind ?? "",
    ...dateEntries(AT.birthDate, birthDate),
    ...dateEntries(AT.from, span?.from),
    [AT.consents]: held(consents).map(({ purpose }) => purpose),
    [AT.asked]: now === undefined ? "" : now.length === 0 ? "none" : "some",
    [AT.circumstances]: now ?? [],
  };
}

const held = (consents: Member["consents"] = []) =>
  consents.filter(({ withdrawnOn }) => withdrawnOn === undefined);

/** Whether circumstances may be asked about: only where the person agrees that they are written down. */
export function mayAskCircumstances(entries: Entries): boolean {
  return listedIn(entries, AT.consents).includes("circumstances");
}

/** Whether the person said that there is something. */
export function hasCircumstances(entries: Entries): boolean {
  return mayAskCircumstances(entries) && typedIn(entries, AT.asked) === "some";
}

/** The fields on the screen, in order. */
export function memberFields(entries: Entries, { words }: Setting): readonly Field[] {
  const at = (name: string, label: string, ...path: (string | number)[]): Field => ({
    name,
    label,
    path: ["member", ...path],
  });
  const asked = { name: AT.asked, label: words.circumstancesAsk };
  return [
    at(AT.name, words.name, "name"),
    dateField(at(AT.birthDate, words.birthDate, "birthDate"), true),
    choiceField(at(AT.sex, words.sex, "sex")),
    choiceField(at(AT.kind, words.membershipKind, "memberships", 0, "kind")),
    dateField(at(AT.from, words.from, "memberships", 0, "from")),
    at(AT.group, words.group, "group"),
    choiceField(at(AT.consents, words.consents, "consents")),
    choiceField(asked),
    choiceField(
      at(AT.circumstances, words.circumstances, "circumstances"),
      hasCircumstances(entries),
    ),
  ];
}
