import {
  checkActivityEntry,
  checkMemberEntry,
  checkVisitEntry,
  type Issue,
  type ParseResult,
  parseSubmission,
  recordSubmission,
  type Submission,
} from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import {
  ACTIVITY_FORM_WORDS_VI,
  MEMBER_FORM_WORDS_VI,
  SUPERVISION_FORM_WORDS_VI,
} from "@ishc/i18n";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activityFields, activitySubmission } from "../activity-form/activity-fields.ts";
import { memberFields } from "../member-form/member-fields.ts";
import { memberSubmission } from "../member-form/member-submission.ts";
import { supervisionFields } from "../supervision-form/supervision-fields.ts";
import { supervisionSubmission } from "../supervision-form/supervision-submission.ts";
import {
  sampleActivitySheet,
  sampleMemberSheet,
  samplePoints,
  sampleSupervisionSheet,
} from "../testing/form-samples.ts";
import type { Entries } from "./entries.ts";
import { entryProblems } from "./entry-problems.ts";
import type { Field } from "./field.ts";
import { dateEntries } from "./read-typed.ts";

const identity = { id: "s1", revision: 1, subjectId: "x1" };
const today = "2024-05-17";
const base = { locale: "vi", today } as const;
const register = buildRegister({
  support: {
    supervision: [
      {
        id: "v0",
        date: "2024-04-01",
        mode: "on-site",
        actions: ["a1", "a2", "a3"].map((id) => ({ id, what: `Việc ${id}` })),
      },
    ],
  },
});
const club = register.club;
const { books, meetings } = samplePoints;
const openActions = register.support?.supervision?.[0]?.actions ?? [];
const member = { ...base, sheet: sampleMemberSheet({ club }), words: MEMBER_FORM_WORDS_VI };
const activity = { ...base, sheet: sampleActivitySheet({ club }), words: ACTIVITY_FORM_WORDS_VI };
const visit = {
  ...base,
  sheet: sampleSupervisionSheet({ club, openActions }),
  words: SUPERVISION_FORM_WORDS_VI,
};

/** A form as it stands: what it would send, and all that it finds wrong. */
interface Judged {
  readonly submission: Submission;
  readonly fields: readonly Field[];
  readonly issues: readonly Issue[];
  /** Field and code of each problem. */
  readonly told: readonly string[];
}

function judged(
  entries: Entries,
  fields: readonly Field[],
  submission: Submission,
  issues: readonly Issue[],
): Judged {
  const problems = entryProblems({ fields, entries }, issues, member);
  const told = problems.map(({ name = "nowhere", code }) => `${name} ${code}`);
  return { submission, fields, issues, told };
}

function memberJudged(entries: Entries): Judged {
  const submission = memberSubmission(identity, entries, member);
  const issues = checkMemberEntry(submission.member, today);
  return judged(entries, memberFields(entries, member), submission, issues);
}

function activityJudged(entries: Entries): Judged {
  const submission = activitySubmission(identity, entries, activity);
  const issues = checkActivityEntry(submission.activity, today);
  return judged(entries, activityFields(entries, activity), submission, issues);
}

function visitJudged(entries: Entries): Judged {
  const submission = supervisionSubmission(identity, entries, visit);
  const issues = checkVisitEntry(submission.visit, today, submission.closed);
  return judged(entries, supervisionFields(entries, visit), submission, issues);
}

const from = dateEntries("from", today);
const date = dateEntries("date", today);
const person: Entries = { name: "Lê Thị Ánh", sex: "female", kind: "official", ...from };
const work: Entries = { area: "health", "kind.health": "exercise", ...date };
const call: Entries = { mode: "remote", ...date, actions: ["b1"], "what.b1": "Mở sổ" };

test.each<[string, Entries, string[]]>([
  ["everything right", {}, []],
  ["no name", { name: " " }, ["name missing"]],
  ["a name of 100 letters", { name: "a".repeat(100) }, []],
  ["a name of 101", { name: "a".repeat(101) }, ["name too-long"]],
  ["200 parts that compose to 100 letters", { name: "e\u0302".repeat(100) }, []],
  ["a control character", { name: "Lê\u0007" }, ["name bad-text"]],
  // Firefox puts U+FFFD in its place as it composes.
  [
    "half of a pair",
    { group: "\ud83d" },
    "\ud83d".normalize("NFC") === "\ud83d" ? ["group bad-text"] : [],
  ],
  ["no sex and no kind", { sex: "", kind: "" }, ["sex missing", "kind missing"]],
  [
    "a birth date the calendar lacks",
    dateEntries("birthDate", "1952-02-30"),
    ["birthDate bad-date"],
  ],
  ["a birth month the calendar lacks", dateEntries("birthDate", "1952-13"), ["birthDate bad-date"]],
  [
    "a day of birth without its month",
    { "birthDate.day": "3", "birthDate.year": "1952" },
    ["birthDate bad-date"],
  ],
  ["a birth year alone", dateEntries("birthDate", "1952"), []],
  ["a birth year long ago", dateEntries("birthDate", "1799"), ["birthDate bad-date"]],
  ["a birth this year", dateEntries("birthDate", "2024"), []],
  [
    "a birth next year",
    dateEntries("birthDate", "2025"),
    ["birthDate in-future", "from date-order"],
  ],
  ["a first day the calendar lacks", dateEntries("from", "2023-02-29"), ["from bad-date"]],
  ["a first day without its year", { "from.year": "" }, ["from bad-date"]],
  ["no first day", dateEntries("from", undefined), ["from missing"]],
  ["a first day to come", dateEntries("from", "2024-05-18"), ["from in-future"]],
  [
    "a first day before birth",
    { ...dateEntries("birthDate", "1952"), ...dateEntries("from", "1951-12-31") },
    ["from date-order"],
  ],
  [
    "no name, and a first day to come",
    { name: "", ...dateEntries("from", "2024-05-18") },
    ["name missing", "from in-future"],
  ],
  [
    "circumstances that nobody named",
    { consents: ["circumstances"], circumstancesAsked: "some" },
    ["circumstances missing"],
  ],
  ["no circumstances", { consents: ["circumstances"], circumstancesAsked: "none" }, []],
])("a member with %s", (_name, typed, told) => {
  expect(memberJudged({ ...person, ...typed }).told).toEqual(told);
});

test.each<[string, Entries, string[]]>([
  ["everything right", {}, []],
  ["no area: nothing else is asked yet", { area: "" }, ["area missing"]],
  [
    "no kind: the day is not asked yet",
    { "kind.health": "", ...dateEntries("date", undefined) },
    ["kind.health missing"],
  ],
  ["a kind of another area", { "kind.health": "exchange" }, ["kind.health not-for-area"]],
  ["an association's own kind", { "kind.health": "x-tai-chi" }, []],
  ["a million people", { peopleReached: "1.000.000" }, []],
  ["one more", { peopleReached: "1.000.001" }, ["peopleReached too-large"]],
  ["people that are no number", { peopleReached: "12a" }, ["peopleReached not-whole"]],
  ["a note of 500 letters", { note: "a".repeat(500) }, []],
  ["a note of 501", { note: "a".repeat(501) }, ["note too-long"]],
  ["a million million đồng", { spent: "1.000.000.000.000" }, []],
  ["one more đồng", { spent: "1.000.000.000.001" }, ["spent too-large"]],
  ["a day the calendar lacks", dateEntries("date", "2023-02-29"), ["date bad-date"]],
  ["a day to come", dateEntries("date", "2024-05-18"), ["date in-future"]],
])("an activity with %s", (_name, typed, told) => {
  expect(activityJudged({ ...work, ...typed }).told).toEqual(told);
});

test.each<[string, string, string[]]>([
  ["the day it was taken up", "2024-05-02", []],
  ["the day before", "2024-05-01", ["settledOn date-order"]],
  ["a day to come", "2024-05-18", ["settledOn in-future"]],
])("a case settled on %s", (_name, day, told) => {
  const settled = { area: "rights", "kind.rights": "entitlement-case", settled: "settled" };
  const days = { ...dateEntries("date", "2024-05-02"), ...dateEntries("settledOn", day) };
  expect(activityJudged({ ...settled, ...days }).told).toEqual(told);
});

test.each<[string, Entries, string[]]>([
  ["everything right", {}, []],
  ["no mode", { mode: "" }, ["mode missing"]],
  ["an action without words", { "what.b1": "" }, ["what.b1 missing"]],
  ["an action of 501 letters", { "what.b1": "a".repeat(501) }, ["what.b1 too-long"]],
  ["a due day the calendar lacks", dateEntries("dueOn.b1", "2024-06-31"), ["dueOn.b1 bad-date"]],
  ["a due day before the visit", dateEntries("dueOn.b1", "2024-05-16"), ["dueOn.b1 date-order"]],
  ["a long note", { note: "a".repeat(2001) }, ["note too-long"]],
  ["points that are no number", { [books]: "mười" }, [`${books} not-whole`]],
  ["all points possible", { [books]: "10", [meetings]: "20" }, []],
  [
    "too many points, the item before not looked at",
    { [meetings]: "21" },
    [`${meetings} too-large`],
  ],
  ["an earlier action done, without its day", { "answer.a2": "done" }, ["closedOn.a2 missing"]],
  [
    "one done tomorrow, the one before still open",
    { "answer.a1": "open", "answer.a2": "done", ...dateEntries("closedOn.a2", "2024-05-18") },
    ["closedOn.a2 in-future"],
  ],
  [
    "two done, the second on a day the calendar lacks",
    {
      "answer.a1": "done",
      ...dateEntries("closedOn.a1", "2024-05-01"),
      "answer.a3": "done",
      ...dateEntries("closedOn.a3", "2024-04-31"),
    },
    ["closedOn.a3 bad-date"],
  ],
])("a visit with %s", (_name, typed, told) => {
  expect(visitJudged({ ...call, ...typed }).told).toEqual(told);
});

const texts = fc.constantFrom("", " ", "Mở sổ", "a".repeat(101), "a".repeat(2001), "\u0007");
const numbers = fc.constantFrom("", "0", "10", "11", "1.000", "1.000.001", "12a", "-1");
const datesAt = (name: string) =>
  fc
    .constantFrom("", "2024-05-17", "2024-05-18", "2024-04-01", "2024-02-30", "1952", "24")
    .map((day) => dateEntries(name, day));

function entriesOf(fields: Record<string, fc.Arbitrary<string | string[]>>, ...dates: string[]) {
  return fc
    .tuple(fc.record(fields, { requiredKeys: [] }), ...dates.map(datesAt))
    .map((parts): Entries => Object.assign({}, ...parts));
}

const FORMS: readonly [string, (entries: Entries) => Judged, fc.Arbitrary<Entries>][] = [
  [
    "member",
    memberJudged,
    entriesOf(
      {
        name: texts,
        sex: fc.constantFrom("female", "male"),
        kind: fc.constantFrom("official", "honorary", "x"),
        group: texts,
        consents: fc.subarray(["circumstances", "publication"]),
        circumstancesAsked: fc.constantFrom("none", "some"),
        circumstances: fc.subarray(["poor", "living-alone"]),
      },
      "birthDate",
      "from",
    ),
  ],
  [
    "activity",
    activityJudged,
    entriesOf(
      {
        area: fc.constantFrom("health", "rights"),
        "kind.health": fc.constantFrom("exercise", "exchange"),
        "kind.rights": fc.constantFrom("entitlement-case", "dialogue"),
        settled: fc.constantFrom("settled", "open"),
        peopleReached: numbers,
        spent: numbers,
        note: texts,
        partner: texts,
      },
      "date",
      "settledOn",
    ),
  ],
  [
    "visit",
    visitJudged,
    entriesOf(
      {
        mode: fc.constantFrom("on-site", "remote"),
        officer: texts,
        note: texts,
        [books]: numbers,
        [meetings]: numbers,
        "answer.a1": fc.constantFrom("done", "open"),
        "answer.a3": fc.constantFrom("done", "open"),
        actions: fc.subarray(["b1", "b2"]),
        "what.b1": texts,
        "what.b2": texts,
      },
      "date",
      "closedOn.a1",
      "closedOn.a3",
      "dueOn.b1",
    ),
  ],
];

/** What becomes of it on a server. */
function taken(submission: Submission): ParseResult<unknown> {
  const parsed = parseSubmission(JSON.parse(JSON.stringify(submission)));
  return parsed.ok ? recordSubmission(register, parsed.value, today) : parsed;
}

describe.each(FORMS)("a %s form, whatever stands in it", (_kind, judge, entries) => {
  test("sends what a server takes, and holds back what a server would refuse", () => {
    const counts = { sent: 0, held: 0 };
    fc.assert(
      fc.property(entries, (typed) => {
        const { submission, fields, issues, told } = judge(typed);
        const isUnread = fields.some(({ unread }) => unread?.(typed));
        expect(told.length === 0).toBe(!isUnread && issues.length === 0);
        counts[told.length === 0 ? "sent" : "held"] += 1;
        if (!isUnread) expect(taken(submission).ok).toBe(told.length === 0);
      }),
      { seed: 1336, numRuns: 1500, endOnFailure: true },
    );
    expect(counts.sent).toBeGreaterThan(5);
    expect(counts.held).toBeGreaterThan(5);
  });

  test("tells each thing that is wrong at a field, and once", () => {
    fc.assert(
      fc.property(entries, (typed) => {
        const { told } = judge(typed);
        expect(told.filter((each) => each.startsWith("nowhere"))).toEqual([]);
        expect(new Set(told).size).toBe(told.length);
      }),
      { seed: 1336, numRuns: 500, endOnFailure: true },
    );
  });
});
