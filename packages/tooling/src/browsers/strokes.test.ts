import { expect, test } from "vitest";
import { parseStrokes } from "./strokes.ts";

test.each([
  ["one key", "Enter", [{ key: "Enter", held: [] }]],
  ["the space bar by its name", "Space", [{ key: " ", held: [] }]],
  ["a chord", "Control+Shift+Tab", [{ key: "Tab", held: ["Control", "Shift"] }]],
  ["the plus key", "+", [{ key: "+", held: [] }]],
  ["text with blanks", '"Nguyễn Thị Hoa"', [{ text: "Nguyễn Thị Hoa" }]],
  [
    "keys around text",
    'Tab "Hoa" a',
    [{ key: "Tab", held: [] }, { text: "Hoa" }, { key: "a", held: [] }],
  ],
  ["nothing", " ", []],
])("reads %s", (_name, keys, strokes) => {
  expect(parseStrokes(keys)).toEqual(strokes);
});

test("refuses text without its closing quotation mark", () => {
  expect(() => parseStrokes('"Hoa')).toThrow("no closing quotation mark");
});
