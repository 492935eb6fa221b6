import fc from "fast-check";
import { expect, test } from "vitest";
import { membershipOn } from "../club/member.ts";
import { members } from "../testing/arbitraries/people.ts";
import { civilDates } from "../testing/arbitraries.ts";
import { buildMembers } from "../testing/index.ts";
import { OfficialMembers } from "./official-members.ts";

const span = { from: "2024-01-01", to: "2024-12-31" };

test("of any roll, it counts whom going through all of it finds", () => {
  const rolls = fc.integer({ min: 0, max: 8 }).chain(members);
  const asked = rolls.chain((roll) =>
    fc.tuple(fc.constant(roll), fc.subarray(roll), civilDates(span.from, span.to)),
  );
  fc.assert(
    fc.property(asked, ([roll, some, day]) => {
      const official = new OfficialMembers(roll, span);
      const isOfficial = (member: (typeof roll)[number]) =>
        membershipOn(member, day) === "official";
      expect(official.on(day)).toBe(roll.filter(isOfficial).length);
      const ids = some.map(({ id }) => id);
      expect(official.among(ids, day)).toBe(some.filter(isOfficial).length);
    }),
    { seed: 1336, numRuns: 500 },
  );
});

test("whom the roll does not know never makes more than there are", () => {
  const official = new OfficialMembers(buildMembers(2), span);
  expect(official.among(["m1", "m2", "m3"], "2024-05-13")).toBe(2);
  expect(new OfficialMembers([], span).among(["m1"], "2024-05-13")).toBe(0);
});
