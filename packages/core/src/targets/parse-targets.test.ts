import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SOURCES } from "../sources.ts";
import { parseTargets } from "./parse-targets.ts";
import { PUBLISHED_TARGETS } from "./published-targets.ts";
import { TARGET_QUANTITIES } from "./target-quantity.ts";

const target = {
  id: "new-clubs",
  unit: "58",
  what: "clubsFounded",
  period: "2021-01--2025-12",
  value: 30,
  direction: "at-least",
  source: "ninh-thuan-plan",
  authority: "guideline",
};

const issuesOf = (input: unknown) => {
  const read = parseTargets(input);
  return read.ok ? [] : read.issues;
};

describe("targets that are sound", () => {
  test("come back as they were, through JSON as well", () => {
    const read = parseTargets(JSON.parse(JSON.stringify(PUBLISHED_TARGETS)));
    expect(read).toEqual({ ok: true, value: PUBLISHED_TARGETS });
  });

  test.each([
    ["no targets", []],
    ["a source of one's own", [{ ...target, source: "x-plan-of-the-province" }]],
    ["a share of all", [{ ...target, what: "lowland-coverage", value: 1 }]],
    ["more than a count", [{ ...target, direction: "more-than" }]],
    [
      "a value on the way",
      [
        {
          ...target,
          path: [
            { by: "2021-01", value: 1 },
            { by: "2025-11", value: 29 },
          ],
        },
      ],
    ],
    ["a mean that is not whole", [{ ...target, what: "club-size", value: 52.5 }]],
  ])("%s", (_, input) => {
    expect(issuesOf(input)).toEqual([]);
  });
});

describe("what is not sound is told, all at once", () => {
  test.each([
    ["no list", target, [], "wrong-type"],
    ["a field too many", [{ ...target, colour: "red" }], [0, "colour"], "unknown-field"],
    ["no value", [{ ...target, value: undefined }], [0, "value"], "missing"],
    ["nothing to reach", [{ ...target, value: 0 }], [0, "value"], "too-small"],
    ["less than nothing", [{ ...target, value: -30 }], [0, "value"], "too-small"],
    ["half a club", [{ ...target, value: 30.5 }], [0, "value"], "not-whole"],
    [
      "a share in percent",
      [{ ...target, what: "women-share", value: 60 }],
      [0, "value"],
      "too-large",
    ],
    [
      "a share a little above all",
      [{ ...target, what: "women-share", value: 1.0001 }],
      [0, "value"],
      "too-large",
    ],
    [
      "more than a share",
      [{ ...target, what: "women-share", value: 0.6, direction: "more-than" }],
      [0, "direction"],
      "not-in-list",
    ],
    ["something nobody counts", [{ ...target, what: "happiness" }], [0, "what"], "not-in-list"],
    [
      "a direction there is not",
      [{ ...target, direction: "around" }],
      [0, "direction"],
      "not-in-list",
    ],
    [
      "a period that ends before it begins",
      [{ ...target, period: "2025-12--2021-01" }],
      [0, "period"],
      "bad-format",
    ],
    [
      "a source nobody knows",
      [{ ...target, source: "somebody" }],
      [0, "source"],
      "unknown-reference",
    ],
    [
      "a source that is no key",
      [{ ...target, source: "toString" }],
      [0, "source"],
      "unknown-reference",
    ],
    [
      "a key of one's own without a name",
      [{ ...target, source: "x-" }],
      [0, "source"],
      "unknown-reference",
    ],
    ["an id twice", [target, target], [1, "id"], "duplicate"],
    [
      "a point before the start",
      [{ ...target, path: [{ by: "2020-12", value: 1 }] }],
      [0, "path", 0, "by"],
      "date-order",
    ],
    [
      "a point at the end",
      [{ ...target, path: [{ by: "2025-12", value: 30 }] }],
      [0, "path", 0, "by"],
      "date-order",
    ],
    [
      "points out of order",
      [
        {
          ...target,
          path: [
            { by: "2022-06", value: 10 },
            { by: "2022-06", value: 12 },
          ],
        },
      ],
      [0, "path", 1, "by"],
      "date-order",
    ],
    [
      "a point in a year",
      [{ ...target, path: [{ by: "2023", value: 10 }] }],
      [0, "path", 0, "by"],
      "bad-format",
    ],
    [
      "half a club on the way",
      [{ ...target, path: [{ by: "2023-12", value: 10.5 }] }],
      [0, "path", 0, "value"],
      "not-whole",
    ],
  ])("%s", (_, input, path, code) => {
    expect(issuesOf(input)).toEqual([expect.objectContaining({ path, code })]);
  });

  test("one bad target does not hide what is wrong with another", () => {
    const found = issuesOf([
      { ...target, value: "thirty" },
      { ...target, id: "b", value: 0.5 },
    ]);
    expect(found.map(({ path, code }) => [path, code])).toEqual([
      [[0, "value"], "wrong-type"],
      [[1, "value"], "not-whole"],
    ]);
  });

  test("nothing that can be given throws", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (input, field) => {
        expect(() => parseTargets(input)).not.toThrow();
        expect(() => parseTargets([{ ...target, period: field, path: [field] }])).not.toThrow();
      }),
      { seed: 1336, numRuns: 500 },
    );
  });
});

describe("the published targets", () => {
  test("each cites a document that is known, as binding as a plan or a decision", () => {
    for (const { source, authority, unit } of PUBLISHED_TARGETS) {
      expect(Object.keys(SOURCES)).toContain(source);
      expect(authority).toBe(unit === "country" ? "law" : "guideline");
    }
  });

  test.each([
    ["decision-1336-clubs", 3000, "2025-12"],
    ["decision-1336-members", 150_000, "2025-12"],
    ["decision-1336-older", 100_000, "2025-12"],
    ["decision-1336-provinces", 0.95, "2025-12"],
    ["decision-1648-clubs-2030", 6000, "2030-12"],
    ["decision-1648-older-2030", 300_000, "2030-12"],
    ["decision-1648-lowland-2030", 1, "2030-12"],
    ["decision-1648-upland-2030", 0.7, "2030-12"],
    ["decision-1648-clubs-2035", 12_000, "2035-12"],
    ["ninh-thuan-clubs", 30, "2025-12"],
    ["gia-lai-clubs", 70, "2035-12"],
    ["tuyen-quang-clubs", 260, "2035-12"],
    ["ha-noi-clubs", 120, "2025-12"],
    ["hoa-binh-clubs", 75, "2025-12"],
    ["dak-nong-clubs", 80, "2025-12"],
  ])("%s: %d by the end of %s", (id, value, end) => {
    const found = PUBLISHED_TARGETS.find((each) => each.id === id);
    expect([found?.value, found?.period.slice(-7)]).toEqual([value, end]);
    expect(PUBLISHED_TARGETS).toHaveLength(15);
  });

  test("whatever can be asked for is asked for by one name alone", () => {
    expect(new Set(TARGET_QUANTITIES).size).toBe(TARGET_QUANTITIES.length);
  });
});
