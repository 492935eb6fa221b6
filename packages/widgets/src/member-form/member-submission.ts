import {
  CIRCUMSTANCES,
  CONSENT_PURPOSES,
  MEMBERSHIP_KINDS,
  type Member,
  type MemberSheet,
  type MemberSubmission,
} from "@ishc/core";
import type { MemberFormWords } from "@ishc/i18n";
import { chosenIn, type Entries, listedIn, typedIn } from "../form/entries.ts";
import type { FormSetting } from "../form/form-setting.ts";
import { readDate, readText } from "../form/read-typed.ts";
import type { EntryIdentity } from "../form/stored-entries.ts";
import { withoutBlanks } from "../form/without-blanks.ts";
import { AT, mayAskCircumstances, SEXES } from "./member-fields.ts";

type Membership = Member["memberships"][number];

/** The submission as far as it is answered: nothing in it that was not asked. What was so before keeps its day. */
export function memberSubmission(
  { id, revision, subjectId }: EntryIdentity,
  entries: Entries,
  { sheet, today }: FormSetting<MemberSheet, MemberFormWords>,
): MemberSubmission {
  const { member: before } = sheet;
  const member = {
    id: subjectId,
    name: readText(typedIn(entries, AT.name)),
    sex: chosenIn(entries, AT.sex, SEXES),
    birthDate: readDate(entries, AT.birthDate, true).date,
    group: readText(typedIn(entries, AT.group)),
    memberships: [membershipIn(entries, before)],
    circumstances: circumstancesIn(entries, before, today),
    consents: consentsIn(entries, before, today),
  };
  return {
    kind: "ishc-member",
    version: 1,
    id,
    revision,
    clubId: sheet.club.id,
    member: withoutBlanks<Member>(member),
  };
}

/** Of one who has left, the last day stays. */
function membershipIn(entries: Entries, before: Member | undefined): Membership {
  return withoutBlanks<Membership>({
    ...before?.memberships[before.memberships.length - 1],
    kind: chosenIn(entries, AT.kind, MEMBERSHIP_KINDS),
    from: readDate(entries, AT.from).date,
  });
}

/** Absent where nobody asked; empty where the person was asked, and there is nothing. */
function circumstancesIn(
  entries: Entries,
  before: Member | undefined,
  today: string,
): Member["circumstances"] {
  if (!mayAskCircumstances(entries)) return undefined;
  const asked = chosenIn(entries, AT.asked, ["none", "some"]);
  if (!asked) return undefined;
  const ticked = asked === "some" ? listedIn(entries, AT.circumstances) : [];
  return CIRCUMSTANCES.filter((each) => ticked.includes(each)).map((kind) => {
    const known = before?.circumstances?.find((each) => each.kind === kind);
    return known ?? { kind, from: today };
  });
}

function consentsIn(
  entries: Entries,
  before: Member | undefined,
  today: string,
): Member["consents"] {
  const purposes = listedIn(entries, AT.consents);
  return CONSENT_PURPOSES.filter((each) => purposes.includes(each)).map((purpose) => {
    const known = before?.consents?.find((each) => each.purpose === purpose);
    return known ?? { purpose, givenOn: today };
  });
}
