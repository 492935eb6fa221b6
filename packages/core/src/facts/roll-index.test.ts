import fc from "fast-check";
import { expect, test } from "vitest";
import { membershipOn } from "../club/member.ts";
import { members } from "../testing/arbitraries/people.ts";
import { civilDates } from "../testing/arbitraries.ts";
import { buildMembers } from "../testing/build-register.ts";
import { RollIndex } from "./roll-index.ts";

const year = { from: "2024-01-01", to: "2024-12-31" };
const [someone] = buildMembers(1);
const withStays = (
  ...memberships: { kind: "official" | "honorary"; from: string; to?: string }[]
) => (someone ? [{ ...someone, memberships }] : []);

test.each([
  ["the day before somebody joins", "2024-03-14", 0],
  ["the day of joining", "2024-03-15", 1],
  ["the last day", "2024-06-30", 1],
  ["the day after it", "2024-07-01", 0],
  ["honorary since", "2024-09-01", 0],
])("official members: %s", (_, day, expected) => {
  const roll = withStays(
    { kind: "official", from: "2024-03-15", to: "2024-06-30" },
    { kind: "honorary", from: "2024-09-01" },
  );
  expect(new RollIndex(roll, year).officialOn(day)).toBe(expected);
});

test("on every day of the span there are as many, and everybody stands as the roll says", () => {
  const days = civilDates(year.from, year.to);
  fc.assert(
    fc.property(members(12), days, (roll, day) => {
      const index = new RollIndex(roll, year);
      const kinds = roll.map((member) => membershipOn(member, day));
      expect(index.officialOn(day)).toBe(kinds.filter((kind) => kind === "official").length);
      expect(roll.map(({ id }) => index.kindOn(id, day))).toEqual(kinds);
    }),
    { seed: 1336, numRuns: 300 },
  );
});
