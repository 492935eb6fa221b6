import fc from "fast-check";
import { expect, test } from "vitest";
import { nameNumber } from "./name-number.ts";
import { foldVietnamese } from "./person-name.ts";

test.each([
  ["marks", "Đặng Thị Hường", "dang thi huong"],
  ["how marks are written", "Đặng Thị Hường", "Đặng Thị Hường".normalize("NFD")],
  ["blanks", "  Đặng  Thị Hường ", "Đặng Thị Hường"],
  ["an old ð", "ðặng Thị Hường", "Đặng Thị Hường"],
])("names that differ in %s have one number", (_, a, b) => {
  expect(nameNumber(a)).toBe(nameNumber(b));
  expect(nameNumber(a)).toBeTypeOf("number");
});

test.each([
  ["a letter", "Trần Văn Bình", "Trần Văn Vinh"],
  ["a word", "Trần Văn Bình", "Trần Bình"],
  ["the order", "Trần Văn Bình", "Bình Văn Trần"],
])("names that differ in %s have another", (_, a, b) => {
  expect(nameNumber(a)).not.toBe(nameNumber(b));
});

test.each([["\u212B"], ["Nguyễn \u4e2d"], ["ﬁ"], ["ß"], ["😀"]])(
  "nothing is said of %s, which is not looked at",
  (name) => {
    expect(nameNumber(name)).toBeUndefined();
  },
);

test("whatever folds alike has one number, or none is told", () => {
  const letters = fc.constantFrom(
    ..."aáàâấăđĐðdDeéêệ \u0301\u0302\u0309čç-'ŷ".split(""),
    "\t",
    "Å",
  );
  const names = fc.string({ unit: letters, maxLength: 8 });
  fc.assert(
    fc.property(names, names, (a, b) => {
      const [one, other] = [nameNumber(a), nameNumber(b)];
      if (foldVietnamese(a) !== foldVietnamese(b)) return;
      expect(one === other || one === undefined || other === undefined).toBe(true);
    }),
    { seed: 1336, numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 12 }), (name) => {
      const forms = [name.normalize("NFC"), name.normalize("NFD"), ` ${name.toUpperCase()}`];
      for (const form of forms) {
        if (foldVietnamese(form) !== foldVietnamese(name)) continue;
        const [one, other] = [nameNumber(name), nameNumber(form)];
        expect(one === other || one === undefined || other === undefined).toBe(true);
      }
    }),
    { seed: 1336, numRuns: 2000 },
  );
});
