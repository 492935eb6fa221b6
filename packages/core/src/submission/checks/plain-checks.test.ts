import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { ActivitySchema } from "../../activity/activity.ts";
import { MemberSchema } from "../../club/member.ts";
import { parseWith } from "../../internal/zod-issues.ts";
import type { Issue, ParseResult } from "../../issue.ts";
import { shapedLike } from "../../register/shaped-like.fixture.ts";
import { SupervisionVisitSchema } from "../../support/supervision-visit.ts";
import { buildRegister } from "../../testing/index.ts";
import { recordSubmission } from "../record-submission.ts";
import type { Submission } from "../submission.ts";
import { parseSupervisionSubmission } from "../supervision-submission.ts";
import { activityShape, checkActivityEntry } from "./check-activity-entry.ts";
import { checkMemberEntry, memberShape } from "./check-member-entry.ts";
import { checkVisitEntry, visitShape } from "./check-visit-entry.ts";
import type { PlainCheck } from "./plain-check.ts";

const TODAY = "2024-05-31";

const CASES: readonly (readonly [
  kind: Submission["kind"],
  name: string,
  schema: z.core.$ZodType,
  shape: PlainCheck,
  check: typeof checkMemberEntry,
])[] = [
  ["ishc-member", "member", MemberSchema, memberShape, checkMemberEntry],
  ["ishc-activity", "activity", ActivitySchema, activityShape, checkActivityEntry],
  ["ishc-supervision", "visit", SupervisionVisitSchema, visitShape, checkVisitEntry],
];

/** Values that are nearly right, and so meet the edges of a check. */
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(undefined, null, "", " ", "\u0007", "x".repeat(2001), "x".repeat(201)),
  fc.constantFrom<unknown>("2023-02-29", "1950", "1950-13", "câu", -1, 0.5, 1e15, Number.NaN),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.constantFrom(20, 21, 100, 101, 2001).map((length) => Array.from({ length }, () => "m1")),
);

describe.each(CASES)("%s", (kind, name, schema, shape, check) => {
  test("plain checks and the schema say the same of anything", () => {
    let refused = 0;
    fc.assert(
      fc.property(shapedLike(schema), fc.nat(), odd, fc.boolean(), (value, at, other, isPut) => {
        if (isPut) {
          const places = placesOf(value);
          places[at % places.length]?.(other);
        }
        const parsed = parseWith(schema, value);
        if (!parsed.ok) refused += 1;
        const said = shape(value, []);
        expect(said.slice(0, 5)).toEqual(firsts(parsed).slice(0, 5));
        expect(said.length).toBe(firsts(parsed).length);
      }),
      { seed: 1336, numRuns: 600, endOnFailure: true },
    );
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(500);
  });

  test.each([undefined, null, 5, "x", [], {}].map((value) => [value]))("and of %j", (value) => {
    const parsed = parseWith(schema, value);
    expect(shape(value, [])).toEqual(parsed.ok ? [] : parsed.issues);
  });

  test("of an unsound one, what is wrong with its shape comes first, and nothing is told twice of one place", () => {
    fc.assert(
      fc.property(shapedLike(schema), fc.nat(), odd, (value, at, other) => {
        const places = placesOf(value);
        places[at % places.length]?.(other);
        const wrong = shape(value, [name]);
        const said = check(value, TODAY);
        expect(said.slice(0, wrong.length)).toEqual(wrong);
        const told = new Set(wrong.map(({ path }) => path.join(".")));
        const more = said.slice(wrong.length).map(({ path }) => path.join("."));
        expect(more.filter((place) => told.has(place))).toEqual([]);
      }),
      { seed: 1336, numRuns: 600, endOnFailure: true },
    );
  });

  test.each([undefined, null, 5, "x", [], {}].map((value) => [value]))("%j is refused", (value) => {
    expect(check(value, TODAY).length).toBeGreaterThan(0);
  });

  test("of a sound shape, they say what recording says where there is nothing else", () => {
    const { members: _, board: __, ...register } = buildRegister();
    fc.assert(
      fc.property(shapedLike(schema), (value) => {
        const submission = { kind, clubId: register.club.id, [name]: value };
        const recorded = recordSubmission(register, submission as unknown as Submission, TODAY);
        expect(check(value, TODAY)).toEqual(recorded.ok ? [] : recorded.issues);
      }),
      { seed: 1336, numRuns: 300, endOnFailure: true },
    );
  });
});

const member = { id: "m1", name: "", sex: "female", birthDate: "1952", memberships: [{}] };
const spell = { kind: "official", from: "2024-06-01" };

test.each<[string, Issue[], string[]]>([
  [
    "a blank name and a first day to come",
    checkMemberEntry({ ...member, memberships: [spell] }, TODAY),
    ["member.name missing", "member.memberships.0.from in-future"],
  ],
  [
    "no membership at all, and a birth to come",
    checkMemberEntry({ id: "m1", name: "A", sex: "male", birthDate: "2025" }, TODAY),
    ["member.memberships missing", "member.birthDate in-future"],
  ],
  [
    "no kind, and a first day before birth",
    checkMemberEntry({ ...member, name: "A", memberships: [{ from: "1951-12-31" }] }, TODAY),
    ["member.memberships.0.kind missing", "member.memberships.0.from date-order"],
  ],
  [
    "a birth date that is none: nothing is measured by it",
    checkMemberEntry({ ...member, name: "A", birthDate: "2030-13", memberships: [spell] }, TODAY),
    ["member.birthDate bad-date", "member.memberships.0.from in-future"],
  ],
  [
    "an activity without an area",
    checkActivityEntry({ id: "a1", kind: "exercise", date: "2024-06-01" }, TODAY),
    ["activity.area missing", "activity.date in-future"],
  ],
  [
    "a visit without a mode, with too many points",
    checkVisitEntry(
      { id: "v1", date: TODAY, items: [{ item: "Sổ", score: 11, outOf: 10 }] },
      TODAY,
    ),
    ["visit.mode missing", "visit.items.0.score too-large"],
  ],
])("what can be asked already is asked: %s", (_name, issues, told) => {
  expect(issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual(told);
});

describe("actions of earlier visits", () => {
  const visit = { id: "v1", date: "2024-05-17", mode: "on-site" };
  const said = (closed: unknown) =>
    checkVisitEntry(visit, TODAY, closed).map(({ path, code }) => `${path.join(".")} ${code}`);

  test.each<[string, unknown, string[]]>([
    ["nothing said", undefined, []],
    ["none", [], []],
    ["one, done today", [{ actionId: "a1", closedOn: TODAY }], []],
    [
      "done tomorrow",
      [{ actionId: "a1", closedOn: "2024-06-01" }],
      ["closed.0.closedOn in-future"],
    ],
    ["without its day", [{ actionId: "a1" }], ["closed.0.closedOn missing"]],
    [
      "one twice",
      [
        { actionId: "a1", closedOn: TODAY },
        { actionId: "a1", closedOn: TODAY },
      ],
      ["closed.1.actionId duplicate"],
    ],
    ["no list", 5, ["closed wrong-type"]],
    ["a list of something else", [null], ["closed.0 wrong-type"]],
    [
      "more than 100",
      Array.from({ length: 101 }, (_, i) => ({ actionId: `a${i}`, closedOn: TODAY })),
      ["closed too-many"],
    ],
  ])("%s", (_name, closed, told) => {
    expect(said(closed)).toEqual(told);
  });

  test("as the schema of the submission says", () => {
    const sent = { kind: "ishc-supervision", version: 1, id: "s1", revision: 1, clubId: "c1" };
    fc.assert(
      fc.property(
        fc.array(fc.oneof(odd, fc.record({ actionId: odd, closedOn: odd }))),
        (closed) => {
          const parsed = parseSupervisionSubmission({ ...sent, visit, closed });
          const issues = firsts(parsed);
          expect(checkVisitEntry(visit, "9999-12-31", closed)).toEqual(issues);
        },
      ),
      { seed: 1336, numRuns: 300, endOnFailure: true },
    );
  });
});

/**
 * The first issue of each place: of a list that stands where a text should, zod
 * says that it is no text, and then that it is too long.
 */
function firsts(result: ParseResult<unknown>): Issue[] {
  const byPlace = new Map<string, Issue>();
  for (const issue of result.ok ? [] : result.issues) {
    const place = JSON.stringify(issue.path);
    if (!byPlace.has(place)) byPlace.set(place, issue);
  }
  return [...byPlace.values()];
}

/** A way to put another value in each place of a document. */
function placesOf(value: unknown): ((other: unknown) => void)[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    (other: unknown) => {
      holder[key] = other;
    },
    ...placesOf(holder[key]),
  ]);
}
