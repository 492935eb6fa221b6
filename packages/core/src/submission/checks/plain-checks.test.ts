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
