import {
  type Issue,
  parseActivitySubmission,
  parseMemberSubmission,
  parseSupervisionSubmission,
} from "@ishc/core";
import {
  ACTIVITY_FORM_WORDS_VI,
  MEMBER_FORM_WORDS_VI,
  SUPERVISION_FORM_WORDS_VI,
} from "@ishc/i18n";
import { expect, test } from "vitest";
import { activityFields, activitySubmission } from "../activity-form/activity-fields.ts";
import { memberFields } from "../member-form/member-fields.ts";
import { memberSubmission } from "../member-form/member-submission.ts";
import { supervisionFields } from "../supervision-form/supervision-fields.ts";
import { supervisionSubmission } from "../supervision-form/supervision-submission.ts";
import {
  sampleActivitySheet,
  sampleMemberSheet,
  sampleSupervisionSheet,
} from "../testing/form-samples.ts";
import type { Entries } from "./entries.ts";
import type { Field } from "./field.ts";
import { dateEntries } from "./read-typed.ts";

const identity = { id: "s1", revision: 1, subjectId: "x1" };
const today = "2024-05-17";
const base = { locale: "vi", today } as const;
const member = { ...base, sheet: sampleMemberSheet(), words: MEMBER_FORM_WORDS_VI };
const activity = { ...base, sheet: sampleActivitySheet(), words: ACTIVITY_FORM_WORDS_VI };
const visit = { ...base, sheet: sampleSupervisionSheet(), words: SUPERVISION_FORM_WORDS_VI };

const from = dateEntries("from", today);
const date = dateEntries("date", today);
const person: Entries = { name: "Lê Thị Ánh", sex: "female", kind: "official", ...from };
const work: Entries = { area: "health", "kind.health": "exercise", ...date };
const call: Entries = { mode: "remote", ...date, actions: ["a1"], "what.a1": "Mở sổ" };

/** Code and place of everything the form finds wrong. */
function found(fields: readonly Field[], entries: Entries): string[] {
  return fields.flatMap(({ path, check }) => {
    const issue = check(entries);
    return issue ? [`${path.join(".")} ${issue.code} ${issue.expected ?? ""}`.trim()] : [];
  });
}

/** The same of what core finds wrong. */
function told(result: { readonly ok: boolean; readonly issues?: readonly Issue[] }): string[] {
  return (result.issues ?? []).map(({ path, code, expected }) =>
    `${path.join(".")} ${code} ${expected ?? ""}`.trim(),
  );
}

test.each<[string, Entries]>([
  ["everything right", {}],
  ["no name", { name: " " }],
  ["a name of 100 letters", { name: "a".repeat(100) }],
  ["a name of 101", { name: "a".repeat(101) }],
  ["a name of 200 parts that compose to 100 letters", { name: "e\u0302".repeat(100) }],
  ["a control character", { name: "Lê\u0007" }],
  ["half of a pair", { group: "\ud83d" }],
  ["a birth date the calendar lacks", dateEntries("birthDate", "1952-02-30")],
  ["a birth month the calendar lacks", dateEntries("birthDate", "1952-13")],
  ["a birth year alone", dateEntries("birthDate", "1952")],
  ["a birth year long ago", dateEntries("birthDate", "1799")],
  ["a first day the calendar lacks", dateEntries("from", "2023-02-29")],
])("a member with %s is told as core tells it", (_name, typed) => {
  const entries = { ...person, ...typed };
  const submission = memberSubmission(identity, entries, member);
  expect(found(memberFields(entries, member), entries)).toEqual(
    told(parseMemberSubmission(submission)),
  );
});

test.each<[string, Entries]>([
  ["everything right", {}],
  ["a million people", { peopleReached: "1.000.000" }],
  ["one more", { peopleReached: "1.000.001" }],
  ["a note of 500 letters", { note: "a".repeat(500) }],
  ["a note of 501", { note: "a".repeat(501) }],
  ["a million million đồng", { spent: "1.000.000.000.000" }],
  ["one more đồng", { spent: "1.000.000.000.001" }],
  ["a day the calendar lacks", dateEntries("date", "2023-02-29")],
])("an activity with %s is told as core tells it", (_name, typed) => {
  const entries = { ...work, ...typed };
  const submission = activitySubmission(identity, entries, activity);
  expect(found(activityFields(entries, activity), entries)).toEqual(
    told(parseActivitySubmission(submission)),
  );
});

test.each<[string, Entries]>([
  ["everything right", {}],
  ["an action without words", { "what.a1": "" }],
  ["an action of 501 letters", { "what.a1": "a".repeat(501) }],
  ["a due day the calendar lacks", dateEntries("dueOn.a1", "2024-06-31")],
  ["a long note", { note: "a".repeat(2001) }],
])("a visit with %s is told as core tells it", (_name, typed) => {
  const entries = { ...call, ...typed };
  const submission = supervisionSubmission(identity, entries, visit);
  expect(found(supervisionFields(entries, visit), entries).sort()).toEqual(
    told(parseSupervisionSubmission(submission)).sort(),
  );
});
