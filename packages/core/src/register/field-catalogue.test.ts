import { describe, expect, test } from "vitest";
import { SENSITIVITIES, type Sensitivity } from "./field.ts";
import { REGISTER_FIELDS } from "./field-catalogue.generated.ts";
import { fieldShapes } from "./field-shape.ts";
import { RegisterSchema } from "./register.ts";

const levelOf = (path: string) => REGISTER_FIELDS.find((field) => field.path === path)?.sensitivity;

describe("the data dictionary", () => {
  test("has every field of the schema, with its type and bounds, in its order", () => {
    const shapes = REGISTER_FIELDS.map(
      ({ unit: _, meaning: __, sensitivity: ___, ...shape }) => shape,
    );
    expect(shapes).toEqual(fieldShapes(RegisterSchema));
  });

  test("says of each what it means, on one line", () => {
    for (const { path, meaning } of REGISTER_FIELDS) {
      expect([path, /^[^\n]{4,}[.!…]$/.test(meaning)]).toEqual([path, true]);
    }
  });

  test("gives every number a unit, and every amount đồng", () => {
    for (const { path, type, unit } of REGISTER_FIELDS) {
      const isNumber = ["whole-number", "ratio", "amount"].includes(type);
      expect([path, unit !== undefined]).toEqual([path, isNumber]);
      if (type === "amount") expect([path, unit]).toEqual([path, expect.stringMatching(/^đồng/)]);
    }
  });
});

describe("how sensitive a field is", () => {
  test.each<[string, string, Sensitivity]>([
    ["health status, by law", "health.rounds[].readings[].systolicMmHg", "sensitive"],
    ["who was measured: health, by law", "health.rounds[].measured", "sensitive"],
    ["who was examined: health, by law", "health.checkUps[].memberIds", "sensitive"],
    ["disability and ethnic origin, by law", "members[].circumstances[].kind", "sensitive"],
    ["own health as a board member sees it", "board[].selfAssessment.health", "sensitive"],
    ["poverty, our choice", "members[].circumstances", "sensitive"],
    ["who owes, our choice", "funds.loans[].memberId", "sensitive"],
    ["who paid back, our choice", "funds.incomeGeneration.entries[].loanId", "sensitive"],
    ["who needs care, our choice", "care.people[].name", "sensitive"],
    ["who was helped, which tells of need", "activities[].memberIds", "sensitive"],
    ["who is mentored, which tells of need", "volunteers[].mentees[].memberId", "sensitive"],
    ["what was said in confidence", "support.feedback[].text", "sensitive"],
    ["a name", "members[].name", "personal"],
    ["a birth date", "members[].birthDate", "personal"],
    ["sex", "members[].sex", "personal"],
    ["health insurance, as its card number by law", "members[].healthInsurance", "personal"],
    ["what somebody agreed to", "members[].consents[].purpose", "personal"],
    ["who came", "meetings[].attendance[].status", "personal"],
    ["an officer's name", "support.supervision[].officer", "personal"],
    ["why a meeting was cancelled: it may be a death", "meetings[].reason", "personal"],
    ["that a meeting was held", "meetings[].date", "public"],
    ["that a day of measuring was held", "health.rounds[].date", "public"],
    ["what the club asks of members", "funds.fees[].monthlyVnd", "public"],
    ["what was in a fund when it was opened", "funds.incomeGeneration.openingVnd", "public"],
  ])("%s: %s is %s", (_, path, level) => {
    expect(levelOf(path)).toBe(level);
  });

  test("no id of a person is public", () => {
    const people = REGISTER_FIELDS.filter(({ path }) =>
      /(^members\[\]\.id|[mM]emberIds?|personId|measured)$/.test(path),
    );
    expect(people.length).toBeGreaterThanOrEqual(20);
    expect(people.filter(({ sensitivity }) => sensitivity === "public")).toEqual([]);
  });

  test("free text is public only where it names a body or a paper, or asks for no names", () => {
    const open = REGISTER_FIELDS.filter(
      ({ type, sensitivity }) => type === "text" && sensitivity === "public",
    );
    const asking = open.filter(({ meaning }) => !meaning.includes("No names of people."));
    expect(asking.map(({ path }) => path)).toEqual([
      "club.name",
      "club.village",
      "club.parentAssociations[].name",
      "club.foundingDecision.number",
      "club.foundingDecision.issuedBy",
      "club.programme.name",
      "club.documents[].number",
      "club.documents[].title",
      "support.training[].topic",
      "support.commendations[].issuedBy",
      "support.commendations[].number",
      "support.agreements[].number",
      "support.communication[].subject",
    ]);
  });

  test("the levels are in order, from the least careful", () => {
    expect(SENSITIVITIES).toEqual(["public", "personal", "sensitive"]);
  });
});
