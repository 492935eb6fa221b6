import { describe, expect, test } from "vitest";
import { REGISTER_FIELDS } from "../register/field-catalogue.generated.ts";
import { REFERENCES } from "./references.ts";
import { ROW_LISTS } from "./row-list.ts";

const places = ROW_LISTS.map(({ path }) => path);

describe("what holds rows", () => {
  test.each([
    ["a list that lies in no row", "members", true],
    ["a list of what is said of the club", "club.stages", true],
    ["a list in a group", "funds.operating.entries", true],
    ["entries in a row that name a member", "meetings[].attendance", true],
    ["ids in a row", "health.rounds[].measured", true],
    ["entries in a row with an id of their own", "support.supervision[].actions", true],
    ["spans of a row", "members[].memberships", false],
    ["spans of a row", "members[].healthInsurance", false],
    ["items of a row", "meetings[].agenda", false],
    ["values of a row", "board[].areas", false],
    ["what a club may have or not", "club.foundingDecision", true],
    ["what a club may have or not", "club.rulesAdoptedOn", true],
    ["what every club has", "club.name", false],
    ["a fund", "funds.incomeGeneration", true],
    ["what a fund was opened with", "funds.incomeGeneration.openingVnd", true],
    ["who keeps a fund", "funds.incomeGeneration.managedBy", false],
    ["a group of sections", "care", false],
    ["a sum in a row", "activities[].spentVnd", false],
    ["a field of the document", "schemaVersion", false],
  ])("%s: %s", (_, path, isOne) => {
    expect(REGISTER_FIELDS.map((field) => field.path)).toContain(path);
    expect(places.includes(path)).toBe(isOne);
  });

  test("every place stands before what lies in it", () => {
    for (const { path, within } of ROW_LISTS) {
      if (within !== undefined) expect(places.indexOf(within)).toBeLessThan(places.indexOf(path));
    }
  });
});

/** References without which a row makes sense: they only say more about it. */
const SAY_MORE = [
  "activities[].meetingId",
  "care.people[].memberId",
  "health.rounds[].meetingId",
  "funds.incomeGeneration.entries[].memberId",
  "funds.operating.entries[].memberId",
  "funds.operating.entries[].loanId",
  "support.feedback[].memberId",
];

test("every id in a row that names another row is followed, or known to say more alone", () => {
  const pointing = REGISTER_FIELDS.filter(
    ({ path, type, of }) =>
      path.includes("[]") && (of === "id" || (type === "id" && /(?:Id|reverses)$/.test(path))),
  );
  const followed = REFERENCES.map(({ from, by }) => (by === undefined ? from : `${from}[].${by}`));
  expect(pointing.map(({ path }) => path).sort()).toEqual([...followed, ...SAY_MORE].sort());
});

test("references lead from rows to rows", () => {
  for (const { from, to } of REFERENCES) expect(places).toEqual(expect.arrayContaining([from, to]));
});
