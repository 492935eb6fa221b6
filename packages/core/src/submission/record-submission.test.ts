import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Activity } from "../activity/activity.ts";
import { ActivitySchema } from "../activity/activity.ts";
import { type Member, MemberSchema } from "../club/member.ts";
import type { Issue, IssuePath } from "../issue.ts";
import { parseRegister } from "../register/parse-register.ts";
import type { Register } from "../register/register.ts";
import { shapedLike } from "../register/shaped-like.fixture.ts";
import { type SupervisionVisit, SupervisionVisitSchema } from "../support/supervision-visit.ts";
import { activityLists } from "../testing/arbitraries/activities.ts";
import { members } from "../testing/arbitraries/people.ts";
import { supervisionVisits } from "../testing/arbitraries/supervision.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { recordSubmission } from "./record-submission.ts";
import { parseSubmission, type Submission, type SubmissionKind, subjectOf } from "./submission.ts";

const TODAY = "2099-12-31"; // Nothing that is made up here comes later.

/** A submission about one row, and the same row put into the register by hand. */
interface ByHand {
  readonly content: Readonly<Record<string, unknown>>;
  readonly row: IssuePath;
  readonly register: (register: Register) => unknown;
}

function memberByHand(register: Register, member: Member): ByHand {
  const roll = [...(register.members ?? []), member];
  const row = ["members", roll.length - 1];
  return { content: { member }, row, register: (each) => ({ ...each, members: roll }) };
}

function activityByHand(register: Register, activity: Activity): ByHand {
  const activities = [...(register.activities ?? []), activity];
  const row = ["activities", activities.length - 1];
  return { content: { activity }, row, register: (each) => ({ ...each, activities }) };
}

function visitByHand(register: Register, visit: SupervisionVisit): ByHand {
  const supervision = [...(register.support?.supervision ?? []), visit];
  const row = ["support", "supervision", supervision.length - 1];
  const support = { ...register.support, supervision };
  return { content: { visit }, row, register: (each) => ({ ...each, support }) };
}

/** The first of a list of sound rows, under an id that no register here has. */
function first<T extends { readonly id: string }>(lists: fc.Arbitrary<T[]>): fc.Arbitrary<T> {
  return lists.filter((list) => list.length > 0).map(([row]) => ({ ...(row as T), id: "new-row" }));
}

const CASES: readonly (readonly [
  kind: SubmissionKind,
  name: string,
  arbitrary: fc.Arbitrary<(register: Register) => ByHand>,
])[] = [
  [
    "ishc-member",
    "member",
    fc
      .oneof(shapedLike(MemberSchema), first(members(1)))
      .map((row) => (register) => memberByHand(register, row)),
  ],
  [
    "ishc-activity",
    "activity",
    fc
      .oneof(shapedLike(ActivitySchema), first(activityLists([])))
      .map((row) => (register) => activityByHand(register, row)),
  ],
  [
    "ishc-supervision",
    "visit",
    fc
      .oneof(shapedLike(SupervisionVisitSchema), first(supervisionVisits))
      .map((row) => (register) => visitByHand(register, row)),
  ],
];

describe.each(CASES)("%s", (kind, name, rows) => {
  /** What reading and recording a submission says. */
  function recorded(register: Register, content: ByHand["content"]) {
    const envelope = { kind, version: 1, id: "s1", revision: 1, clubId: register.club.id };
    const read = parseSubmission({ ...envelope, ...content });
    return read.ok ? recordSubmission(register, read.value, TODAY) : read;
  }

  /** Issues of an import, as a submission tells them. */
  function retold(issues: readonly Issue[], row: IssuePath): Issue[] {
    return issues.map((issue) => {
      const isOfRow = row.every((step, i) => step === issue.path[i]);
      return isOfRow ? { ...issue, path: [name, ...issue.path.slice(row.length)] } : issue;
    });
  }

  test("a row is taken exactly when an import takes it, with the same issues", () => {
    let taken = 0;
    fc.assert(
      fc.property(registers, rows, (register, make) => {
        const { content, row, register: byHand } = make(register);
        const expected = parseRegister(byHand(register));
        const actual = recorded(register, content);
        if (expected.ok) taken += 1;
        if (expected.ok) expect(actual).toMatchObject({ ok: true, value: expected.value });
        else expect(actual).toEqual({ ok: false, issues: retold(expected.issues, row) });
      }),
      { seed: 1336, numRuns: 150 },
    );
    expect(taken).toBeGreaterThan(10);
    expect(taken).toBeLessThan(150);
  });

  test("a row with any of its fields put out of shape is refused as an import refuses it", () => {
    let refused = 0;
    fc.assert(
      fc.property(rows, fc.nat(), fc.jsonValue(), (make, at, other) => {
        const register = buildRegister();
        const { content } = make(register);
        const broken = structuredClone(content[name]) as Record<string, unknown>;
        const keys = [...Object.keys(broken), "unheardOf"].filter((key) => key !== "id");
        broken[keys[at % keys.length] ?? ""] = other;
        const { row, register: byHand } = make(register);
        const actual = recorded(register, { ...content, [name]: broken });
        const expected = parseRegister(put(byHand(register), row, broken));
        expect(actual.ok).toBe(expected.ok);
        if (expected.ok || actual.ok) return;
        refused += 1;
        const shapes = retold(expected.issues, row).filter(({ path }) => path[0] === name);
        expect(shapes).toEqual(expect.arrayContaining([...actual.issues]));
      }),
      { seed: 1336, numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(40);
  });

  test("recorded twice is recorded once, and the register given is left as it was", () => {
    fc.assert(
      fc.property(registers, rows, (register, make) => {
        const before = structuredClone(register);
        const { content } = make(register);
        const once = recorded(register, content);
        expect(register).toEqual(before);
        if (once.ok) expect(recorded(once.value, content)).toMatchObject({ value: once.value });
      }),
      { seed: 1336, numRuns: 100 },
    );
  });

  test("one for another club is refused", () => {
    const register = buildRegister();
    const submission = { kind, clubId: "other", ...sound[kind] } as unknown as Submission;
    const issue = { code: "other-club", path: ["clubId"], expected: "club-01", received: "other" };
    expect(recordSubmission(register, submission, TODAY)).toEqual({ ok: false, issues: [issue] });
  });

  test("its subject is the row", () => {
    const submission = { kind, clubId: "club-01", ...sound[kind] } as unknown as Submission;
    expect(subjectOf(submission)).toEqual({ kind: name, id: "n1" });
  });
});

const sound: Readonly<Record<string, object>> = {
  "ishc-member": {
    member: {
      id: "n1",
      name: "Lê Thị Ánh",
      sex: "female",
      memberships: [{ kind: "official", from: "2024-05-01" }],
    },
  },
  "ishc-activity": { activity: { id: "n1", area: "health", date: "2024-05-17" } },
  "ishc-supervision": { visit: { id: "n1", date: "2024-05-17", mode: "remote" } },
};

/** A copy of a document with another value at a path. */
function put(document: unknown, path: IssuePath, value: unknown): unknown {
  const copy = structuredClone(document);
  const last = path[path.length - 1] ?? "";
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy);
  (holder as Record<string, unknown>)[last] = value;
  return copy;
}
