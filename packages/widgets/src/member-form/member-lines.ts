import { CIRCUMSTANCES, CONSENT_PURPOSES, MEMBERSHIP_KINDS, type MemberSheet } from "@ishc/core";
import type { MemberFormWords } from "@ishc/i18n";
import { listedIn, typedIn } from "../form/entries.ts";
import { dateSaid, type Line, type Said, textSaid } from "../form/extras/line.ts";
import { AT, hasCircumstances, mayAskCircumstances } from "./member-fields.ts";

/** What the member form says, line by line. */
export function memberLines({
  words,
  locale,
  entries,
}: Said<MemberSheet, MemberFormWords>): Line[] {
  const sex = typedIn(entries, AT.sex);
  const kind = MEMBERSHIP_KINDS.find((each) => each === typedIn(entries, AT.kind));
  const agreed = listedIn(entries, AT.consents);
  const consents = CONSENT_PURPOSES.filter((each) => agreed.includes(each));
  return [
    { name: AT.name, about: words.name, said: textSaid(entries, AT.name) },
    { name: AT.birthDate, about: words.birthDate, said: dateSaid(entries, AT.birthDate) },
    {
      name: AT.sex,
      about: words.sex,
      said: sex === "female" || sex === "male" ? words.sexes[sex] : "",
    },
    {
      name: AT.kind,
      about: words.membershipKind,
      said: kind ? words.membershipKinds[kind] : "",
    },
    { name: AT.from, about: words.from, said: dateSaid(entries, AT.from) },
    { name: AT.group, about: words.group, said: textSaid(entries, AT.group) },
    {
      name: AT.consents,
      about: words.consents,
      said: consents.map((each) => words.consentPurposes[each]).join("; "),
    },
    {
      name: AT.circumstances,
      about: words.circumstances,
      said: circumstancesSaid({ words, locale, entries }),
    },
  ];
}

function circumstancesSaid({
  words,
  entries,
}: Omit<Said<MemberSheet, MemberFormWords>, "sheet">): string {
  if (!mayAskCircumstances(entries)) return "";
  const ticked = listedIn(entries, AT.circumstances);
  const named = CIRCUMSTANCES.filter((each) => ticked.includes(each));
  if (hasCircumstances(entries) && named.length > 0)
    return named.map((each) => words.circumstanceKinds[each]).join("; ");
  const asked = typedIn(entries, AT.asked);
  const answers = words.circumstancesAnswers;
  return asked === "unasked" || asked === "none" || asked === "some" ? answers[asked] : "";
}
