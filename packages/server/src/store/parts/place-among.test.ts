import { expect, test } from "vitest";
import { placeAmong } from "./place-among.ts";

const meetings = (days: string) =>
  days.split(" ").flatMap((day) => (day === "" ? [] : [{ id: `t${day}`, day: `2024-05-${day}` }]));

test.each<[string, string, { id: string; day: string }, number | undefined]>([
  ["the first of all", "", { id: "new", day: "17" }, 0],
  ["before all", "18 19", { id: "new", day: "17" }, 0],
  ["in between", "16 18", { id: "new", day: "17" }, 1],
  ["behind one of its day", "16 17 18", { id: "new", day: "17" }, 2],
  ["behind all", "15 16", { id: "new", day: "17" }, 2],
  ["where it is", "16 17 18", { id: "t17", day: "17" }, 1],
  ["of another day than is known", "16 17 18", { id: "t17", day: "19" }, undefined],
  ["new, where days are in disorder", "17 16", { id: "new", day: "18" }, undefined],
  ["known, where days are in disorder", "17 16", { id: "t17", day: "17" }, undefined],
])("a meeting %s", (_, days, { id, day }, place) => {
  expect(placeAmong(meetings(days), { id, date: `2024-05-${day}` })).toBe(place);
});

test("of two meetings of one day, the second stays and the first would change places", () => {
  const twins = ["a", "b"].map((id) => ({ id, day: "2024-05-17" }));
  expect(placeAmong(twins, { id: "b", date: "2024-05-17" })).toBe(1);
  expect(placeAmong(twins, { id: "a", date: "2024-05-17" })).toBeUndefined();
});
