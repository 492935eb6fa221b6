import fc from "fast-check";
import { expect, test } from "vitest";
import { parseWith } from "../internal/zod-issues.ts";
import { shapedLike } from "../register/shaped-like.fixture.ts";
import { AttendanceSubmissionSchema, parseAttendanceSubmission } from "./attendance-submission.ts";

const sound = {
  kind: "ishc-attendance",
  version: 1,
  id: "s1",
  revision: 1,
  clubId: "club-01",
  meeting: { id: "t5", date: "2024-05-17" },
  marks: [{ memberId: "m1", status: "present" }],
  guests: 3,
  areas: ["health"],
};

test("one that is sound as it stands is given back itself", () => {
  const result = parseAttendanceSubmission(sound);
  expect(result.ok && result.value).toBe(sound);
});

test("nobody is marked twice", () => {
  const marks = [...sound.marks, { memberId: "m1", status: "absent" }];
  const issue = { code: "duplicate", path: ["marks", 1, "memberId"], received: "m1" };
  expect(parseAttendanceSubmission({ ...sound, marks })).toEqual({ ok: false, issues: [issue] });
});

test("whatever comes is taken or refused as the schema says", () => {
  const fields = [...Object.keys(sound), "unheardOf"];
  const broken = fc
    .tuple(fc.constantFrom(...fields), fc.jsonValue())
    .map(([field, value]) => ({ ...sound, [field]: value }));
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(shapedLike(AttendanceSubmissionSchema), broken), (input) => {
      const actual = parseAttendanceSubmission(input);
      const shape = parseWith(AttendanceSubmissionSchema, input);
      if (shape.ok) taken += 1;
      const isMarkedTwice = shape.ok && !actual.ok;
      if (isMarkedTwice) expect(actual.issues.map(({ code }) => code)).toContain("duplicate");
      else expect(actual).toEqual(shape);
    }),
    { seed: 1336, numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(20);
});
