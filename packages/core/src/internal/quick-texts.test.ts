import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCivilDate } from "../calendar/civil-date.ts";
import { isPartialDate } from "../calendar/partial-date.ts";
import { isPrintable } from "./printable.ts";
import { isDayByDigits, isIdByLetters, isPartialByDigits, isPlainText } from "./quick-texts.ts";
import { composed, isId, isWritten } from "./written.ts";

const seeded = { seed: 1336, numRuns: 5000 };
const everyCharacter = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const twoDigits = (n: number) => String(n).padStart(2, "0");

/** Those of the texts on which two questions disagree. */
const disputed = (
  texts: readonly string[],
  one: (text: string) => boolean,
  other: (text: string) => boolean,
) => texts.filter((text) => one(text) !== other(text));

describe("an id by its letters", () => {
  test("is one by the schema, whatever character stands first or later", () => {
    const texts = everyCharacter.flatMap((character) => [character, `a${character}`]);
    expect(disputed(texts, isIdByLetters, isId)).toEqual([]);
  });

  test.each([0, 1, 63, 64, 65])("of %i letters is one by the schema", (length) => {
    expect(isIdByLetters("x".repeat(length))).toBe(isId("x".repeat(length)));
  });

  test("of any characters is one by the schema", () => {
    const almost = fc.string({ unit: fc.constantFrom(..."aZ09._- /ả"), maxLength: 70 });
    fc.assert(
      fc.property(fc.oneof(almost, fc.string({ unit: "binary" })), (text) => {
        expect(isIdByLetters(text)).toBe(isId(text));
      }),
      seeded,
    );
  });
});

describe("a day by its digits", () => {
  const years = Array.from({ length: 408 }, (_, i) => String(1796 + i));
  const months = years.flatMap((year) =>
    Array.from({ length: 14 }, (_, month) => `${year}-${twoDigits(month)}`),
  );
  const days = months.flatMap((month) =>
    Array.from({ length: 33 }, (_, day) => `${month}-${twoDigits(day)}`),
  );

  test("is one by the calendar, from 1796 to 2203, and on days that no month has", () => {
    expect(disputed(days, isDayByDigits, isCivilDate)).toEqual([]);
  });

  test("or a month, or a year, is as much of a date", () => {
    const dates = [...years, ...months, ...days.slice(0, 10_000), "", "19", "1950-1", "1950-03-1"];
    expect(disputed(dates, isPartialByDigits, isPartialDate)).toEqual([]);
  });

  test("is one by the calendar with any character in any place", () => {
    const texts = everyCharacter.flatMap((character) =>
      Array.from({ length: 11 }, (_, at) => {
        const day = "2024-05-31";
        return day.slice(0, at) + character + day.slice(at + 1);
      }),
    );
    expect(disputed(texts, isDayByDigits, isCivilDate)).toEqual([]);
  });
});

describe("a plain text", () => {
  const plain = everyCharacter.filter((character) => isPlainText(`a${character}`));

  test("is made of printable characters, and of every letter of Vietnamese", () => {
    expect(plain.filter((character) => !isPrintable(character))).toEqual([]);
    const toned = [..."aăâeêioôơuưy"].flatMap((vowel) =>
      ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => composed(vowel + tone)),
    );
    const letters = [...toned, ..."bcdđghklmnpqrstvx"];
    const both = [...letters, ...letters.map((letter) => letter.toUpperCase())];
    expect(both.filter((letter) => !plain.includes(letter))).toEqual([]);
  });

  // Composing looks at one character and the next, so a text of which no two
  // neighbours change does not change.
  test("is composed: no two of its characters join, in either order", () => {
    const changed = plain.filter((character) => {
      const pairs = plain.map((next) => character + next).join("");
      return composed(pairs) !== pairs;
    });
    expect(changed).toEqual([]);
  });

  test("is one by the schema, whatever it is made of", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...plain) }),
      fc.string({ unit: fc.constantFrom(..." \t\n\r\u00A0\u2028\uFEFF") }),
      fc.string({ unit: fc.constantFrom(..."ắộ₫", "a\u0306", "\u0301", "\u0000", "\u007F") }),
    );
    let yes = 0;
    fc.assert(
      fc.property(text, (value) => {
        if (!isPlainText(value)) return;
        yes += 1;
        expect([composed(value), isPrintable(value), isWritten(value)]).toEqual([
          value,
          true,
          true,
        ]);
      }),
      seeded,
    );
    expect(yes).toBeGreaterThan(500);
  });

  test.each(["", " ", "\n", "\u00A0", "a\u0301", "\u0000", "\uD800", "🌿"])("is not %j", (text) => {
    expect(isPlainText(text)).toBe(false);
  });
});
