import {
  FACTS,
  formulaOf,
  INDICATOR_GROUPS,
  INDICATORS,
  type IndicatorDefinition,
  rangeOf,
  SOURCES,
  type Source,
  TOPICS,
} from "@ishc/core";
import { describe, expect, test } from "vitest";
import { factsPage } from "./facts-page.ts";
import { missingInWords, rangeInWords, valueInWords } from "./in-words.ts";
import type { IndicatorBook } from "./indicator-book.ts";
import { constantComments, indicatorNotes, paragraphsOf } from "./indicator-notes.ts";
import { indicatorsPage } from "./indicators-page.ts";

const book: IndicatorBook = {
  indicators: INDICATORS,
  groups: INDICATOR_GROUPS,
  facts: FACTS,
  topics: TOPICS,
  formulaOf,
  rangeOf,
  sources: SOURCES,
  notes: new Map([["women-share", ["Women, over members."]]]),
};

describe("the page of indicators", () => {
  const page = indicatorsPage(book);
  const sections = new Map(
    page.split("\n### ").map((text) => [text.slice(0, text.indexOf("\n")), text] as const),
  );

  test.each(INDICATORS)("tells all of $id", (definition: IndicatorDefinition) => {
    const section = sections.get(definition.id) ?? "";
    const { name, above, below, numerator, denominator, blank, topic, source, direction } =
      definition;
    const meanings = FACTS.filter(({ id }) => [numerator, denominator, blank].includes(id));
    const { short, address }: Source = SOURCES[source];
    const told = [
      ...Object.values(name),
      ...Object.values(above),
      ...Object.values(below),
      `\`${formulaOf(definition)}\``,
      ...meanings.map(({ id, kind, meaning }) => `\`${id}\` (${kind}: ${meaning})`),
      `\`${topic}\``,
      short.en,
      ...(address === undefined ? [] : [`](${address})`]),
      direction === "lower" ? "less is better" : "better",
    ];
    expect(told.filter((text) => !section.includes(text))).toEqual([]);
    expect(section).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test("has every indicator once, in the group it belongs to", () => {
    expect(page.match(/^### .*/gm)?.length).toBe(INDICATORS.length);
    const participation = page.split("\n## ").find((part) => part.startsWith("Participation"));
    expect(participation).toContain("### attendance-rate");
    expect(participation).not.toContain("### women-share");
  });

  test("brings what is written above the definition", () => {
    expect(sections.get("women-share")).toContain("\nWomen, over members.\n");
  });
});

describe("the page of facts", () => {
  const page = factsPage(book);

  test("has every fact with its kind and meaning, or its state on a topic, once", () => {
    const counted = page.match(/^\| `[^`]+` \| (stock|flow|tested) \|/gm) ?? [];
    expect(counted.length + TOPICS.length * 3).toBe(FACTS.length);
    for (const { id, kind, meaning } of FACTS.slice(0, counted.length)) {
      expect(page).toContain(`| \`${id}\` | ${kind} | ${meaning.replaceAll("|", "\\|")} |`);
    }
    for (const topic of TOPICS) {
      expect(page).toContain(
        `| \`${topic}\` | \`${topic}Counted\` | \`${topic}NotReported\` | \`${topic}NotDue\` |`,
      );
    }
  });

  test("leads to the indicators that a fact is in, as blank too", () => {
    const row = (id: string) => page.split("\n").find((line) => line.startsWith(`| \`${id}\` |`));
    expect(row("attendanceBlank")).toContain("[`attendance-rate`](indicators.md#attendance-rate)");
    expect(row("women")).toContain("[`women-share`](indicators.md#women-share)");
    expect(row("guests")).toMatch(/\| {2}\|$/);
  });
});

test.each<[Parameters<typeof valueInWords>[0], string]>([
  [{ kind: "share", unit: "ratio" }, "a part of a whole, as a percentage"],
  [{ kind: "ratio", unit: "ratio" }, "one sum beside another, as a percentage"],
  [{ kind: "ratio", unit: "months" }, "one sum beside another (months)"],
  [{ kind: "growth", unit: "ratio" }, "how much more or less than before, as a percentage"],
  [{ kind: "mean", unit: "vnd" }, "so many for each (đồng)"],
  [
    { kind: "mean", unit: "times", per: 7 },
    "so many for each (times), for every 7 of what is below the line",
  ],
])("%o is %s", (definition, words) => {
  expect(valueInWords(definition)).toBe(words);
});

test.each([
  [[0, 1], "0 to 1"],
  [[0, null], "at least 0"],
  [[-1, null], "at least −1"],
] as const)("the range %o is %s", (range, words) => {
  expect(rangeInWords(range)).toBe(words);
});

test("a blank belongs above the line of a share, or on top of anything else", () => {
  const fact = (id: string) => `«${id}»`;
  expect(missingInWords({ kind: "share", unit: "ratio", blank: "attendanceBlank" }, fact)).toMatch(
    /^«attendanceBlank» stays below the line and may belong above it/,
  );
  expect(missingInWords({ kind: "mean", unit: "people", blank: "hardshipUnknown" }, fact)).toMatch(
    /^«hardshipUnknown» may have to be added above the line/,
  );
  expect(missingInWords({ kind: "mean", unit: "people" }, fact)).toMatch(/^nothing is left blank/);
});

describe("what is written above a definition", () => {
  const source = `/** Other. */
const other = 1;
/**
 * Women (phụ nữ).
 *
 * Counted over
 * {@link SOURCES}.
 *
 * | a | b |
 *
 * Formula: \`a / b\`; a ratio.
 *
 * @see something
 */
export const women = {};
export const bare = {};
`;

  test("is found by the name of the constant, without its tags", () => {
    const comments = constantComments(source);
    expect([...comments.keys()]).toEqual(["other", "women"]);
    expect(comments.get("women")).not.toContain("something");
  });

  test("is told without the name, the formula and tables", () => {
    expect(paragraphsOf(constantComments(source).get("women") ?? "")).toEqual([
      "Counted over `SOURCES`.",
    ]);
  });

  test("is there for every indicator", async () => {
    const notes = await indicatorNotes();
    expect(INDICATORS.filter(({ id }) => (notes.get(id) ?? []).length === 0)).toEqual([]);
  });
});
