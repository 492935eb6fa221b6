import { ISSUE_CODES, type Issue, parseRegister } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import { withoutValues } from "./refused-in-file.ts";
import { refusedText } from "./refused-lines.ts";

/** Stands for whatever a register says of a person. */
const SECRET = "Bí Mật 1950-01-02";

function issuesOf(register: unknown): readonly Issue[] {
  const result = parseRegister(register);
  return result.ok ? [] : result.issues;
}

const { members = [], ...rest } = buildRegister();
const [first, ...others] = members;

describe("an issue told to whoever rolls up", () => {
  test.each<[string, unknown]>([
    ["a value not in the list", { ...rest, members: [{ ...first, sex: SECRET }] }],
    ["a day that is none", { ...rest, members: [{ ...first, birthDate: SECRET }] }],
    ["an id twice", { ...rest, members: [first, { ...first, name: SECRET }] }],
    ["a field under the name of a person", { ...rest, members: [{ ...first, [SECRET]: 1 }] }],
    ["such a name without marks", { ...rest, members: [{ ...first, biMat1950: 1 }] }],
    [
      "somebody else's id",
      {
        ...rest,
        members: others,
        board: [{ memberId: "Mat-19500102", post: "head", from: "2024-01-01" }],
      },
    ],
  ])("holds nothing of it: %s", (_, register) => {
    const issues = issuesOf(register);
    expect(issues.length).toBeGreaterThan(0);
    const told = issues.map(withoutValues);
    const refused = {
      file: "a.jsonl",
      line: 3,
      clubId: "clb-1",
      issues: told,
      issueCount: told.length,
    };
    const text =
      JSON.stringify(told) + refusedText(refused, "vi", 99) + refusedText(refused, "en", 99);
    expect(text).not.toMatch(/Bí|Mật|Mat-|biMat|1950/);
  });

  test.each(ISSUE_CODES)("never says what was received: %s", (code) => {
    expect(withoutValues({ code, path: [], received: SECRET })).toEqual({ code, path: [] });
  });

  test.each<[Issue["code"], NonNullable<Issue["expected"]>, boolean]>([
    ["too-long", 200, true],
    ["not-in-list", ["female", "male"], true],
    ["date-order", "2021-06-01", false],
    ["after-death", "2023-02-03", false],
    ["exceeds-owed", 5_000_000, false],
    ["rewritten", "an earlier entry", false],
  ])("of %s says what the format asks, not what the register does", (code, expected, isTold) => {
    const told = withoutValues({ code, path: ["members", 0], expected });
    expect(told).toEqual({ code, path: ["members", 0], ...(isTold && { expected }) });
  });
});

test("words: where, whose, and what is wrong in which field", () => {
  const issues: Issue[] = [
    { code: "bad-date", path: ["members", 2, "birthDate"] },
    { code: "not-json", path: [] },
  ];
  const refused = { file: "a.jsonl", line: 3, clubId: "clb-1", issues, issueCount: 5 };
  expect(refusedText(refused, "vi")).toEqual([
    "a.jsonl, dòng 3, câu lạc bộ clb-1:",
    "  members[2].birthDate – Hội viên thứ 3 › Ngày sinh: ngày không có trong lịch",
    "  không phải JSON",
    "  … và 3 chỗ khác.",
  ]);
  expect(refusedText({ file: "b.json", issues: [], issueCount: 0 }, "en")).toEqual(["b.json:"]);
});

test("a name of a file cannot steer the terminal", () => {
  const refused = { file: "a\u001b[2J\u202e.json", issues: [], issueCount: 0 };
  expect(refusedText(refused, "vi")).toEqual(["a\uFFFD[2J\uFFFD.json:"]);
});
