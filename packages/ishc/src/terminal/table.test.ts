import stringWidth from "string-width";
import { expect, test } from "vitest";
import { padEnd, padStart, widest, wrap } from "./columns.ts";
import { table } from "./table.ts";

test.each([
  ["letters with marks", "Đắk Nông", 8],
  ["letters taken apart", "Đắk Nông".normalize("NFD"), 8],
  ["a wide letter", "村", 2],
  ["nothing", "", 0],
])("%s take the columns they take", (_, text, width) => {
  expect(widest([text, ""])).toBe(width);
  expect(stringWidth(padEnd(text, 10))).toBe(10);
  expect(stringWidth(padStart(text, 10))).toBe(10);
  expect(padEnd(text, 0)).toBe(text);
});

test.each<[string, number, string[]]>([
  ["Tỷ lệ phụ nữ", 12, ["Tỷ lệ phụ nữ"]],
  ["Tỷ lệ phụ nữ", 11, ["Tỷ lệ phụ", "nữ"]],
  ["Tỷ lệ phụ nữ", 1, ["Tỷ", "lệ", "phụ", "nữ"]],
  ["", 5, [""]],
])("“%s” in %i columns", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test("a table: names to the left, numbers to the right, headings at the bottom, groups apart", () => {
  const lines = table({
    columns: [
      { heading: "Đơn vị", isNumber: false },
      { heading: "Hội viên", isNumber: true },
      { heading: "Tỷ lệ tham gia sinh hoạt", isNumber: true },
    ],
    groups: [
      [
        ["Xã An Hòa", "1.234", "86,7%"],
        ["Xã Ba", "9", "–"],
      ],
      [],
      [["Cộng", "1.243", "86%"]],
    ],
  });
  expect(lines).toEqual([
    "                      Tỷ lệ",
    "             Hội   tham gia",
    "Đơn vị      viên  sinh hoạt",
    "─────────  ─────  ─────────",
    "Xã An Hòa  1.234      86,7%",
    "Xã Ba          9          –",
    "─────────  ─────  ─────────",
    "Cộng       1.243        86%",
  ]);
});
