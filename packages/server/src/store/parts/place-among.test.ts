import { expect, test } from "vitest";
import { placeAmong } from "./place-among.ts";

const inMay = (days: string) =>
  days.split(" ").flatMap((day) => (day === "" ? [] : [`2024-05-${day}`]));

test.each<[string, string, string, number | undefined, number | undefined]>([
  ["the first of all", "", "17", undefined, 0],
  ["before all", "18 19", "17", undefined, 0],
  ["in between", "16 18", "17", undefined, 1],
  ["behind one of its day", "16 17 18", "17", undefined, 2],
  ["behind all", "15 16", "17", undefined, 2],
  ["where it is", "16 17 18", "17", 1, 1],
  ["of another day than is known", "16 17 18", "19", 1, undefined],
  ["new, where days are in disorder", "17 16", "18", undefined, undefined],
  ["known, where days are in disorder", "17 16", "17", 0, undefined],
  ["of one day with another, the second", "17 17", "17", 1, 1],
  ["of one day with another, the first, which would change places", "17 17", "17", 0, undefined],
])("a meeting %s", (_, days, day, known, place) => {
  expect(placeAmong(inMay(days), `2024-05-${day}`, known)).toBe(place);
});
