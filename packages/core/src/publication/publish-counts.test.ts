import { describe, expect, test } from "vitest";
import type { CountRow } from "./count-table.ts";
import { publishCounts } from "./publish-counts.ts";
import type { PublishedCount } from "./published-count.ts";

/** `<` for a small count, `×` for another that is kept back. */
const sign = (count: PublishedCount | undefined): string => {
  if (count?.status === "shown") return String(count.value);
  return count?.reason === "small" ? "<" : "×";
};

/** Province, then communes: their members. */
const province = (whole: number, communes: readonly number[]): CountRow[] => [
  { code: "p", counts: { members: whole } },
  ...communes.map((members, i) => ({ code: `c${i}`, parent: "p", counts: { members } })),
];

const told = (rows: CountRow[], threshold?: number) =>
  publishCounts(rows, { whole: "members", ...(threshold !== undefined && { threshold }) })
    .map(({ counts }) => sign(counts["members"]))
    .join(" ");

describe("members of a province and its communes", () => {
  test.each([
    ["nothing is small", 165, [55, 60, 50], "165 55 60 50"],
    ["five is not small", 115, [5, 60, 50], "115 5 60 50"],
    ["four is small: with it goes the smallest other", 114, [4, 60, 50], "114 < 60 ×"],
    ["one is small", 111, [1, 60, 50], "111 < 60 ×"],
    ["a commune without a club is told", 110, [0, 60, 50], "110 0 60 50"],
    ["a zero is never what hides another", 113, [0, 3, 60, 50], "113 0 < 60 ×"],
    ["two that are small hide each other", 117, [3, 4, 60, 50], "117 < < 60 50"],
    ["the only other commune is larger: the province is told", 93, [3, 90], "93 < ×"],
    ["one commune with a club: the province goes with it", 3, [3, 0], "× < 0"],
    ["6 is 5 and 1: who knows the reasons could tell", 6, [5, 1], "× 5 <"],
    ["7 is 5 and 2, or 6 and 1", 7, [5, 2], "7 × <"],
    ["four times one: all of it", 4, [1, 1, 1, 1], "× < < < <"],
    ["five times one would be five times one: the sum goes too", 5, [1, 1, 1, 1, 1], "× < < < < <"],
    ["six in five communes may be spread in many ways", 6, [2, 1, 1, 1, 1], "6 < < < < <"],
  ])("%s: %d = %j is told as %s", (_, whole, communes, expected) => {
    expect(told(province(whole, communes))).toBe(expected);
  });

  test.each([
    [3, "65 < × 58"],
    [4, "65 < × 58"],
    [5, "65 < × 58"],
    [6, "65 < < 58"],
    [7, "65 < < 58"],
  ])("with a threshold of %d: 2, 5 and 58 are told as %s", (threshold, expected) => {
    expect(told(province(65, [2, 5, 58]), threshold)).toBe(expected);
  });

  test("a commune alone stands for itself", () => {
    expect(told([{ code: "c", counts: { members: 3 } }])).toBe("<");
    expect(told([{ code: "c", counts: { members: 5 } }])).toBe("5");
  });

  test("nothing is told of nothing", () => {
    expect(publishCounts([], { whole: "members" })).toEqual([]);
  });

  test("two levels: what is hidden in one province has to be hidden in another, or not at all", () => {
    const rows: CountRow[] = [
      { code: "country", counts: { members: 233 } },
      { code: "p1", parent: "country", counts: { members: 113 } },
      { code: "p1a", parent: "p1", counts: { members: 3 } },
      { code: "p1b", parent: "p1", counts: { members: 110 } },
      { code: "p2", parent: "country", counts: { members: 120 } },
      { code: "p2a", parent: "p2", counts: { members: 60 } },
      { code: "p2b", parent: "p2", counts: { members: 60 } },
    ];
    expect(told(rows)).toBe("233 113 < × 120 60 60");
  });
});

describe("women and men", () => {
  const commune = (code: string, women: number, men: number): CountRow => ({
    code,
    parent: "p",
    counts: { members: women + men, women, men },
  });
  const withProvince = (...communes: CountRow[]): CountRow[] => {
    const sum = (name: string) =>
      communes.reduce((all, { counts }) => all + (counts[name] ?? 0), 0);
    const counts = { members: sum("members"), women: sum("women"), men: sum("men") };
    return [{ code: "p", counts }, ...communes];
  };
  const lines = (rows: CountRow[]) =>
    publishCounts(rows, { whole: "members", divisions: { sex: ["women", "men"] } }).map(
      ({ counts }) => ["members", "women", "men"].map((name) => sign(counts[name])).join(" "),
    );

  test("two men of one commune hide its women, and both of another commune", () => {
    const rows = withProvince(commune("a", 58, 2), commune("b", 40, 20), commune("c", 30, 25));
    expect(lines(rows)).toEqual(["175 128 47", "60 × <", "60 40 20", "55 × ×"]);
  });

  test("where the members are hidden, so are the women and the men, and even that there are none", () => {
    const rows = withProvince(commune("a", 3, 0), commune("b", 40, 20), commune("c", 30, 25));
    expect(lines(rows)).toEqual(["118 73 45", "< × ×", "60 40 20", "× × ×"]);
  });

  test("six members that are five and one hide their sum as well", () => {
    const rows = withProvince(commune("a", 5, 1), commune("b", 40, 20), commune("c", 30, 25));
    expect(lines(rows)[1]).toBe("× × ×");
  });

  test("a club of women alone is told, as nobody is picked out", () => {
    const rows = withProvince(commune("a", 55, 0), commune("b", 40, 20));
    expect(lines(rows)).toEqual(["115 95 20", "55 55 0", "60 40 20"]);
  });

  test("men are looked after when only women are named", () => {
    const rows = withProvince(commune("a", 58, 2), commune("b", 40, 20));
    const [, a] = publishCounts(rows, { whole: "members", divisions: { sex: ["women"] } });
    expect(a?.counts).toEqual({
      members: { status: "shown", value: 60 },
      women: { status: "suppressed", reason: "complementary", value: null },
      "rest:sex": { status: "suppressed", reason: "small", value: null },
    });
  });

  test("what is not asked for is not told", () => {
    const [unit] = publishCounts([{ code: "a", counts: { members: 60, phones: 12 } }], {
      whole: "members",
    });
    expect(unit).toEqual({ code: "a", counts: { members: { status: "shown", value: 60 } } });
  });
});

describe("mistakes of the caller", () => {
  const row = (code: string, members: number, parent?: string): CountRow => ({
    code,
    ...(parent !== undefined && { parent }),
    counts: { members, women: 1 },
  });
  test.each([
    ["a unit twice", [row("a", 5), row("a", 5)], "every unit once"],
    ["a unit above that is not there", [row("a", 5, "p")], "a unit above a that is among the rows"],
    ["a unit in itself", [row("a", 5, "a")], "a unit above a"],
    ["two units in each other", [row("a", 5, "b"), row("b", 5, "a")], "and not below it"],
    [
      "communes that do not add up",
      [row("p", 60), row("a", 59, "p")],
      "members of the units in p to add up to 60, but received 59",
    ],
    ["half a member", [row("a", 0.5)], "a whole number of at least 0 for members of a"],
    ["less than nobody", [row("a", -1)], "a whole number of at least 0 for members of a"],
    [
      "no count",
      [{ code: "a", counts: {} }],
      "a whole number of at least 0 for members of a, but received NaN",
    ],
  ])("%s", (_, rows, message) => {
    expect(() => publishCounts(rows, { whole: "members" })).toThrow(RangeError);
    expect(() => publishCounts(rows, { whole: "members" })).toThrow(message);
  });

  test.each([
    [
      "a threshold that would tell the number",
      { threshold: 2 },
      "a threshold of at least 3, but received 2",
    ],
    ["half a threshold", { threshold: 4.5 }, "a threshold of at least 3"],
    [
      "a part that is the whole",
      { divisions: { all: ["members"] } },
      'every name once, but received "members"',
    ],
    [
      "a part in two divisions",
      { divisions: { a: ["women"], b: ["women"] } },
      "A part belongs to one division",
    ],
    [
      "a part nobody counted",
      { divisions: { a: ["men"] } },
      "a whole number of at least 0 for men of a",
    ],
  ])("%s", (_, options, message) => {
    expect(() => publishCounts([row("a", 55)], { whole: "members", ...options })).toThrow(message);
  });

  test("parts that are more than the whole", () => {
    const rows = [{ code: "a", counts: { members: 55, women: 40, men: 16 } }];
    const divisions = { sex: ["women", "men"] };
    expect(() => publishCounts(rows, { whole: "members", divisions })).toThrow(
      "a whole number of at least 0 for rest:sex of a, but received -1",
    );
  });
});
