import { expect, test } from "vitest";
import type { Register } from "../register/register.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";

/** One visit with actions, each by the day it was due and the day it was closed. */
const asked = (
  actions: [dueOn: string | undefined, closedOn?: string][],
  date = "2024-01-10",
): Partial<Register> => ({
  support: {
    supervision: [
      {
        id: "s1",
        date,
        mode: "on-site",
        actions: actions.map(([dueOn, closedOn], i) => ({
          id: `s1-${i}`,
          what: "Bổ sung sổ quỹ",
          ...(dueOn !== undefined && { dueOn }),
          ...(closedOn !== undefined && { closedOn }),
        })),
      },
    ],
  },
});
const due = (actionsDue: number, actionsOnTime: number): Expected => ({
  actionsCounted: 1,
  actionsDue,
  actionsOnTime,
});
const nothingDue: Expected = { actionsNotDue: 1, actionsDue: 0, actionsOnTime: 0 };

test.each<[string, Partial<Register>, Expected]>([
  ["closed on its day", asked([["2024-05-13", "2024-05-13"]]), due(1, 1)],
  ["closed the day after", asked([["2024-05-13", "2024-05-14"]]), due(1, 0)],
  ["open", asked([["2024-05-13"]]), due(1, 0)],
  ["without a day", asked([[undefined, "2024-05-13"]]), nothingDue],
  ["due on the first day", asked([["2024-01-01", "2024-01-01"]], "2023-12-10"), due(1, 1)],
  ["due the day before", asked([["2023-12-31", "2024-01-05"]], "2023-12-10"), nothingDue],
  ["due on the last day, open", asked([["2024-12-31"]]), due(1, 0)],
  ["due the day after, closed early", asked([["2025-01-01", "2024-12-01"]]), nothingDue],
  [
    "several of one visit",
    asked([
      ["2024-02-10", "2024-02-01"],
      ["2024-02-10"],
      ["2024-03-10", "2024-03-10"],
      [undefined],
    ]),
    due(3, 2),
  ],
  ["a visit without actions", asked([]), nothingDue],
  ["no visit", { support: { supervision: [] } }, nothingDue],
  ["no list of visits", { support: { training: [] } }, { actionsNotReported: 1, actionsDue: 0 }],
  ["no section", {}, { actionsNotReported: 1 }],
])("%s", (_, sections, expected) => {
  expect(counted(sections)).toMatchObject(expected);
});

test.each([
  ["2024-05-12", nothingDue],
  ["2024-05-13", due(1, 1)],
])("known on %s", (asOf, expected) => {
  expect(counted(asked([["2024-05-13", "2024-02-01"]]), "2024", asOf)).toMatchObject(expected);
});

test("of a club that closed, what was due in the year still was", () => {
  const stages = [
    { stage: "active" as const, from: "2021-06-01" },
    { stage: "closed" as const, from: "2024-06-01" },
  ];
  expect(counted({ ...asked([["2024-05-13"]]), ...club({ stages }) })).toMatchObject(due(1, 0));
});
