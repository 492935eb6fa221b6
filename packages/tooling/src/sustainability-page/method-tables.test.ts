import {
  defineMethod,
  INDICATORS,
  SOURCES,
  SUSTAINABILITY_BAND_WORDS,
  SUSTAINABILITY_DIMENSION_WORDS,
  SUSTAINABILITY_METHOD,
  type SustainabilityMethod,
} from "@ishc/core";
import { describe, expect, test } from "vitest";
import { guideWithTables } from "./guide-with-tables.ts";
import type { MethodBook } from "./method-book.ts";
import { bandTable, edgeTables } from "./method-tables.ts";

const bookOf = (method: SustainabilityMethod): MethodBook => ({
  method,
  indicators: new Map(INDICATORS.map((each) => [each.id, each])),
  sources: SOURCES,
  dimensionWords: SUSTAINABILITY_DIMENSION_WORDS,
  bandWords: SUSTAINABILITY_BAND_WORDS,
});
const book = bookOf(SUSTAINABILITY_METHOD);
const tables = edgeTables(book);
const rowOf = (id: string) => tables.split("\n").find((line) => line.includes(`[\`${id}\`]`));

describe("the tables of edges", () => {
  test("have every indicator once, and weights that add up to all of the score", () => {
    const rows = tables.split("\n").filter((line) => line.startsWith("| [`"));
    const ids = SUSTAINABILITY_METHOD.dimensions.flatMap(({ indicators }) =>
      indicators.map(({ indicator }) => indicator),
    );
    expect(rows).toHaveLength(ids.length);
    expect(ids.filter((id) => !rowOf(id))).toEqual([]);
    const parts = rows.map((row) => Number(row.split("|")[3]?.replace("%", "")));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(100, 0);
    expect(tables).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each([
    ["attendance-rate", "| 3 | 5.56 % | ≥ 21.25 % | ≥ 42.5 % | ≥ 63.75 % | ≥ 85 % |"],
    ["club-size", "| 20 to 100 | 30 to 90 | 40 to 80 | 50 to 70 |"],
    ["par-30", "| ≤ 20 % | ≤ 15 % | ≤ 10 % | ≤ 5 % | our choice |"],
    ["fund-growth", "| ≥ −15 % | ≥ −10 % | ≥ −5 % | ≥ 0 % | our choice |"],
    ["visit-regularity", "| ≥ 0.25 | ≥ 0.5 | ≥ 0.75 | ≥ 1 |"],
    ["borrower-share", "(https://vanphong.langson.gov.vn/en/node/62151) (law) |"],
    ["fund-utilisation", ") ⁰<br>"],
  ])("say of %s: %s", (id, text) => {
    expect(rowOf(id)).toContain(text);
  });

  test("leave a gap where a method gives no such points", () => {
    const few = defineMethod({
      ...SUSTAINABILITY_METHOD,
      id: "x-few",
      dimensions: [
        {
          key: "x-voice",
          name: { vi: "Tiếng nói", en: "Voice" },
          weight: 1,
          indicators: [
            {
              indicator: "growth",
              weight: 1,
              edges: [
                {
                  points: 4,
                  min: { numerator: 0, denominator: 1 },
                  source: "kit",
                  authority: "our-choice",
                },
              ],
            },
          ],
        },
      ],
    });
    expect(edgeTables(bookOf(few))).toContain("| 1 | 100 % |  |  |  | ≥ 0 % | our choice |");
    expect(edgeTables(bookOf(few))).toContain("### Voice");
  });
});

test("the table of bands has each with its words and where it begins", () => {
  expect(bandTable(book)).toContain("| `steady` | Steady · *Ổn định* | 70 % |");
  expect(
    bandTable(book)
      .split("\n")
      .filter((line) => line.startsWith("| `")),
  ).toHaveLength(4);
});

describe("a guide", () => {
  const guide =
    "One\n<!-- table: bands -->\nold\n<!-- end -->\nTwo\n<!-- table: edges -->\n<!-- end -->\nThree";

  test("gets its tables written anew, and keeps the rest", () => {
    const written = guideWithTables(guide, book);
    expect(written).not.toContain("old");
    expect(written).toContain(bandTable(book));
    expect(written).toContain(tables);
    expect(written.split("\n").filter((line) => /^(One|Two|Three)$/.test(line))).toHaveLength(3);
    expect(guideWithTables(written, book)).toBe(written);
  });

  test.each([
    ["a mark of no table", guide.replace("bands", "branches"), /no table branches/],
    ["no mark for a table", "One", /no mark for edges, bands/],
  ])("is refused with %s", (_, wrong, message) => {
    expect(() => guideWithTables(wrong, book)).toThrow(message);
  });
});
