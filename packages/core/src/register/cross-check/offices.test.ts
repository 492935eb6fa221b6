import { describe, expect, test } from "vitest";
import { buildMembers } from "../../testing/index.ts";
import { issueLines } from "./issue-lines.fixture.ts";

const members = buildMembers(4).map((member, i) => ({
  ...member,
  memberships: [
    [{ kind: "official" as const, from: "2021-06-01" }],
    [{ kind: "official" as const, from: "2021-06-01", to: "2023-05-31" }],
    [
      { kind: "official" as const, from: "2021-06-01", to: "2022-12-31" },
      { kind: "honorary" as const, from: "2023-01-01" },
    ],
    [{ kind: "official" as const, from: "2021-06-01", to: "2023-05-31", reason: "died" as const }],
  ][i],
}));
const [stays, left, both, died] = ["m1", "m2", "m3", "m4"];

/** A term, by whom, from when to when. */
type Term = [memberId: string | undefined, from: string, to?: string];
const term = ([memberId, from, to]: Term) => ({ memberId, from, ...(to !== undefined && { to }) });

describe.each([
  ["board", "post", "head", "treasurer"],
  ["volunteers", "role", "home-care", "health"],
])("%s", (section, field, one, another) => {
  test.each<[string, Term, string[]]>([
    ["open, of somebody who stays", [stays, "2021-06-01"], []],
    [
      "of the day before joining alone",
      [stays, "2021-05-31", "2021-05-31"],
      ["memberId: m1, expected 2021-05-31"],
    ],
    ["from the day before joining", [stays, "2021-05-31"], ["memberId: m1, expected 2021-05-31"]],
    ["to the last day on the roll", [left, "2021-06-01", "2023-05-31"], []],
    ["to the day after", [left, "2021-06-01", "2023-06-01"], ["memberId: m2, expected 2023-06-01"]],
    ["open, of somebody who left", [left, "2021-06-01"], ["memberId: m2, expected 2023-06-01"]],
    ["from after having left", [left, "2024-01-01"], ["memberId: m2, expected 2024-01-01"]],
    ["official, then honorary, without a day between", [both, "2021-06-01"], []],
    ["open, of somebody who died", [died, "2021-06-01"], ["memberId: m4, expected 2023-06-01"]],
  ])("a term %s", (_, given, lines) => {
    const entries = [{ ...term(given), [field]: one }];
    const expected = lines.map((line) => `not-on-roll ${section}.0.${line}`);
    expect(issueLines({ board: [], members, [section]: entries })).toEqual(expected);
  });

  test.each<[string, Term, Term, string, string[]]>([
    ["again the day after", [stays, "2021-06-01", "2022-05-31"], [stays, "2022-06-01"], one, []],
    [
      "again on the last day",
      [stays, "2021-06-01", "2022-05-31"],
      [stays, "2022-05-31"],
      one,
      ["2022-05-31, expected 2022-06-01"],
    ],
    ["again while it lasts", [stays, "2021-06-01"], [stays, "2022-05-31"], one, ["2022-05-31"]],
    ["another as well", [stays, "2021-06-01"], [stays, "2022-05-31"], another, []],
    ["somebody else as well", [stays, "2021-06-01"], [both, "2022-05-31"], one, []],
  ])("the same %s", (_, first, second, what, lines) => {
    const entries = [
      { ...term(first), [field]: one },
      { ...term(second), [field]: what },
    ];
    const expected = lines.map((line) => `overlap ${section}.1.from: ${line}`);
    expect(issueLines({ board: [], members, [section]: entries })).toEqual(expected);
  });

  test("a term over before it began says only that", () => {
    const entries = [{ ...term([stays, "2021-05-31", "2021-05-30"]), [field]: one }];
    expect(issueLines({ board: [], members, [section]: entries })).toEqual([
      `date-order ${section}.0.to: 2021-05-30, expected 2021-05-31`,
    ]);
  });

  test("somebody nobody knows", () => {
    const entries = [{ ...term(["m9", "2021-06-01"]), [field]: one }];
    expect(issueLines({ board: [], members, [section]: entries })).toEqual([
      `unknown-reference ${section}.0.memberId: m9`,
    ]);
  });

  test("a roll that was not reported is not asked, an empty one knows nobody", () => {
    const entries = [{ ...term(["m9", "2021-06-01"]), [field]: one }];
    expect(issueLines({ board: [], members: undefined, [section]: entries })).toEqual([]);
    expect(issueLines({ board: [], members: [], [section]: entries })).toHaveLength(1);
  });
});

test("a person on the roll with a day between two memberships is off it that day", () => {
  const [member] = members;
  const memberships = [
    { kind: "official", from: "2021-06-01", to: "2022-12-31" },
    { kind: "official", from: "2023-01-02" },
  ];
  const board = [{ memberId: "m1", post: "head", from: "2021-06-01" }];
  expect(issueLines({ members: [{ ...member, memberships }], board })).toEqual([
    "not-on-roll board.0.memberId: m1, expected 2023-01-01",
  ]);
});

test.each<[string, object[]]>([
  [
    "one inside another that lasts",
    [{ from: "2021-06-01" }, { from: "2022-01-01", to: "2022-12-31" }],
  ],
  [
    "one inside another",
    [
      { from: "2021-06-01", to: "2024-05-13" },
      { from: "2022-01-01", to: "2022-12-31" },
    ],
  ],
  [
    "one that outlasts another",
    [
      { from: "2021-06-01", to: "2022-12-31" },
      { from: "2022-12-31", to: "2024-05-13" },
    ],
  ],
])("memberships that overlap, %s, say nothing against a term within both", (_, spans) => {
  const [member] = members;
  const memberships = spans.map((span) => ({ kind: "official", ...span }));
  const board = [{ memberId: "m1", post: "head", from: "2021-06-01", to: "2024-05-13" }];
  const lines = issueLines({ members: [{ ...member, memberships }], board });
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["overlap"]);
});

test("in other roles a member may do two things at once", () => {
  const other = { memberId: "m1", role: "other", from: "2021-06-01" };
  expect(issueLines({ volunteers: [other, other] })).toEqual([]);
});

describe("those a volunteer mentors", () => {
  const linesOf = (...mentees: object[]) =>
    issueLines({
      board: [],
      members,
      volunteers: [{ memberId: stays, role: "livelihood", from: "2021-06-01", mentees }],
    });

  test.each<[string, object[], string[]]>([
    ["a member", [term([both, "2022-01-01"])], []],
    ["nobody known", [term(["m9", "2022-01-01"])], ["unknown-reference 0.memberId: m9"]],
    [
      "the same one again while it lasts",
      [term([both, "2022-01-01"]), term([both, "2023-01-01"])],
      ["overlap 1.from: 2023-01-01"],
    ],
    ["two at once", [term([both, "2022-01-01"]), term([left, "2022-01-01"])], []],
    ["somebody on the day they died", [term([died, "2023-05-31"])], []],
    [
      "somebody the day after they died",
      [term([died, "2023-06-01"])],
      ["after-death 0.from: 2023-06-01, expected 2023-05-31"],
    ],
  ])("%s", (_, mentees, lines) => {
    const expected = lines.map((line) => line.replace(" ", " volunteers.0.mentees."));
    expect(linesOf(...mentees)).toEqual(expected);
  });
});
