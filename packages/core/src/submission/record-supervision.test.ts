import { describe, expect, test } from "vitest";
import type { SupervisionVisit } from "../support/supervision-visit.ts";
import { buildRegister } from "../testing/index.ts";
import { recordSupervision } from "./record-supervision.ts";
import {
  type ClosedAction,
  parseSupervisionSubmission,
  type SupervisionSubmission,
} from "./supervision-submission.ts";

const TODAY = "2024-05-31";

const first: SupervisionVisit = {
  id: "v1",
  date: "2024-02-01",
  mode: "on-site",
  actions: [
    { id: "a1", what: "Bầu thủ quỹ riêng", dueOn: "2024-04-30" },
    { id: "a2", what: "Ghi sổ quỹ" },
  ],
};
const second: SupervisionVisit = { id: "v2", date: "2024-05-17", mode: "remote" };
const register = buildRegister({ support: { supervision: [first], training: [] } });

function submission(visit: SupervisionVisit, closed?: ClosedAction[]): SupervisionSubmission {
  const envelope = { kind: "ishc-supervision", version: 1, id: "s1", revision: 1 } as const;
  return { ...envelope, clubId: register.club.id, visit, ...(closed && { closed }) };
}

/** The section of support after a visit; its issues where it was refused. */
function recorded(visit: SupervisionVisit, closed?: ClosedAction[], from = register) {
  const result = recordSupervision(from, submission(visit, closed), TODAY);
  return result.ok ? result.value.support : result.issues;
}

describe("a visit", () => {
  test("is added, and closes what was asked for before", () => {
    const [done, open] = first.actions ?? [];
    expect(recorded(second, [{ actionId: "a1", closedOn: "2024-04-20" }])).toEqual({
      supervision: [{ ...first, actions: [{ ...done, closedOn: "2024-04-20" }, open] }, second],
      training: [],
    });
  });

  test("takes the place of one with its id; what a later visit closed stays closed", () => {
    const result = recordSupervision(
      register,
      submission(second, [{ actionId: "a1", closedOn: "2024-04-20" }]),
      TODAY,
    );
    if (!result.ok) throw new Error("It is sound.");
    expect(recorded({ ...first, mode: "remote" }, [], result.value)).toMatchObject({
      supervision: [
        { id: "v1", mode: "remote", actions: [{ id: "a1", closedOn: "2024-04-20" }, { id: "a2" }] },
        second,
      ],
    });
  });

  test("of a club that reported no support", () => {
    expect(recorded(second, undefined, buildRegister())).toEqual({ supervision: [second] });
  });
});

describe("refused", () => {
  const dated = (code: string, expected: string, received: string) => [
    { code, path: ["closed", 0, "closedOn"], expected, received },
  ];

  test.each([
    ["closed on the day of its visit", "2024-02-01", undefined],
    ["closed before its visit", "2024-01-31", dated("date-order", "2024-02-01", "2024-01-31")],
    ["closed today", "2024-05-31", undefined],
    ["closed tomorrow", "2024-06-01", dated("in-future", TODAY, "2024-06-01")],
  ])("%s", (_, closedOn, issues) => {
    const said = recorded(second, [{ actionId: "a1", closedOn }]);
    if (issues) expect(said).toEqual(issues);
    else expect(said).toHaveProperty("supervision");
  });

  test.each(["a9", "own"])("an action of no other visit: %s", (actionId) => {
    const visit = { ...second, actions: [{ id: "own", what: "Ghi sổ" }] };
    expect(recorded(visit, [{ actionId, closedOn: TODAY }])).toEqual([
      { code: "unknown-reference", path: ["closed", 0, "actionId"], received: actionId },
    ]);
  });

  test("an action under the id of another, where the submission has it", () => {
    const visit = { ...second, actions: [{ id: "a1", what: "Ghi sổ" }] };
    expect(recorded(visit)).toEqual([
      { code: "duplicate", path: ["visit", "actions", 0, "id"], received: "a1" },
    ]);
  });

  test.each([
    [10, []],
    [11, [["visit", "items", 0, "score"]]],
  ])("%i points of 10", (score, paths) => {
    const said = recorded({ ...second, items: [{ item: "Sổ sách", score, outOf: 10 }] });
    expect(Array.isArray(said) ? said.map(({ path }) => path) : []).toEqual(paths);
  });

  test("an action closed twice", () => {
    const closed = ["2024-04-20", "2024-04-21"].map((closedOn) => ({ actionId: "a1", closedOn }));
    expect(parseSupervisionSubmission(submission(second, closed))).toEqual({
      ok: false,
      issues: [{ code: "duplicate", path: ["closed", 1, "actionId"], received: "a1" }],
    });
  });
});
