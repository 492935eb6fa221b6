import {
  PUBLISHED_TARGETS,
  requiredPace,
  TARGET_DIRECTIONS,
  TARGET_FACTS,
  TARGET_QUANTITIES,
  TARGET_REASONS,
  targetGaps,
} from "@ishc/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describeAttainment,
  describeGaps,
  describePace,
  describeTarget,
  LOCALES,
  targetDirectionName,
  targetQuantityName,
  targetReasonText,
} from "../index.ts";
import { clubs, count, exchanges, of, provinces } from "./targets.fixture.ts";

test("a value that is asked for is told as exactly as it can be set", () => {
  const tiny = { ...provinces, value: 0.0001 };
  expect(describeTarget(tiny, "vi")).toBe(
    "Tỷ lệ tỉnh, thành phố có câu lạc bộ: ít nhất 0,01% trong giai đoạn 2021–2025 (lựa chọn của bộ công cụ).",
  );
  expect(describeTarget({ ...exchanges, value: 1.25 }, "en")).toContain(
    ": at least 1.25 in 2021–2025 (",
  );
});

describe.each(LOCALES)("in %s", (locale) => {
  const isSentence = (text: string) => {
    expect(text).toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(text).not.toMatch(/\. |undefined|NaN|null|Infinity|\[object/);
    expect(text).toBe(text.normalize("NFC"));
  };

  test("every published target is one sentence", () => {
    for (const target of PUBLISHED_TARGETS) isSentence(describeTarget(target, locale));
  });

  test("every quantity has a name of its own, and a sentence for any figure", () => {
    const names = TARGET_QUANTITIES.map((what) => targetQuantityName(what, locale));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const anything = fc.record({
      what: fc.constantFrom(...TARGET_QUANTITIES),
      direction: fc.constantFrom(...TARGET_DIRECTIONS),
      value: fc.constantFrom(0.3, 1),
      above: fc.nat(100),
      rest: fc.nat(100),
    });
    fc.assert(
      fc.property(anything, ({ above, rest, ...change }) => {
        const target = { ...clubs, ...change };
        const isCount = Object.keys(TARGET_FACTS).includes(change.what);
        const figure = isCount ? count(above) : of(above, above + rest);
        isSentence(describeAttainment(target, figure, locale));
        isSentence(describePace(target, requiredPace(target, figure, "2024-05-31"), locale));
        isSentence(describeGaps(targetGaps([target], new Map([[target.unit, figure]])), locale));
      }),
      { seed: 1336 },
    );
  });

  test("every reason and every direction has words of its own", () => {
    const reasons = TARGET_REASONS.map((reason) => targetReasonText(reason, locale));
    const directions = TARGET_DIRECTIONS.map((each) => targetDirectionName(each, locale));
    for (const words of [reasons, directions]) {
      expect(new Set(words).size).toBe(words.length);
      expect(words.join()).not.toMatch(/undefined|\./);
    }
  });
});
