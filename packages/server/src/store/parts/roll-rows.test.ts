import { buildRegister } from "@ishc/core/testing";
import { expect, test } from "vitest";
import { membersOn, rollOf } from "./roll-rows.ts";

const { members = [] } = buildRegister();

test("a roll says who was on it, in what kind of membership and when, and nothing else", () => {
  const [first, second] = members;
  const document = rollOf(JSON.stringify([first, second]));
  expect(JSON.stringify(membersOn(document))).toBe(
    JSON.stringify([first, second].map((one) => ({ id: one?.id, memberships: one?.memberships }))),
  );
  expect(document).not.toContain(first?.name);
});

test.each([
  ["one who never left", [{ kind: "official", from: "2020-01-01" }]],
  ["one who left", [{ kind: "official", from: "2020-01-01", to: "2021-12-31" }]],
  [
    "one who came back",
    [
      { kind: "official", from: "2020-01-01", to: "2021-12-31" },
      { kind: "honorary", from: "2023-01-01" },
    ],
  ],
])("it remembers %s", (_, memberships) => {
  expect(membersOn(rollOf(JSON.stringify([{ id: "m1", memberships }])))).toEqual([
    { id: "m1", memberships },
  ]);
});

test("it may be of nobody", () => {
  expect(membersOn(rollOf("[]"))).toEqual([]);
});
