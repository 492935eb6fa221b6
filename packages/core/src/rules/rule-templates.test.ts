import { describe, expect, test } from "vitest";
import { DECISION_1336, DECISION_1648, PROJECT_55 } from "./rule-packs.ts";
import { askFor, type Demand, RULE_TEMPLATES } from "./rule-templates.ts";

const demand: Demand = { asks: { min: 0.8 }, source: "kit", authority: "our-choice" };

test("a template becomes a rule by what the pack says", () => {
  const statement = { vi: "Đạt 80%", en: "Reaches 80%" };
  const rule = askFor("MEET-ATT", { ...demand, statement });
  expect(rule).toEqual({ ...RULE_TEMPLATES["MEET-ATT"], ...demand, statement });
  expect(askFor("MEET-ATT", demand).statement).toEqual(RULE_TEMPLATES["MEET-ATT"].statement);
});

test("every template stands under its own id, and asks for no number itself", () => {
  for (const [id, template] of Object.entries(RULE_TEMPLATES)) {
    expect(template.id).toBe(id);
    expect(template).not.toHaveProperty("asks");
    expect(template).not.toHaveProperty("source");
  }
});

test("no pack of the kit asks for attendance or for a share of poor people: nobody published one", () => {
  for (const { rules } of [DECISION_1336, DECISION_1648, PROJECT_55]) {
    const ids = rules.map(({ id }) => id);
    expect(ids).not.toContain("MEET-ATT");
    expect(ids).not.toContain("COMP-POOR");
    expect(ids).not.toContain("A1-IGF-MIN");
  }
});

describe("what a programmer can get wrong", () => {
  test.each<[string, () => unknown, string]>([
    [
      "an unknown template",
      // @ts-expect-error: there is no such template
      () => askFor("A9-RADIO", demand),
      'Expected one of COMP-POOR, MEET-ATT, A1-IGF-MIN, A5-RIGHTS, but received "A9-RADIO". Write a rule of your own for anything else.',
    ],
    [
      "no number",
      () => askFor("MEET-ATT", { ...demand, asks: { min: Number.NaN } }),
      "Expected a number that MEET-ATT asks for, but received NaN. The kit has none of its own: the pack must give it.",
    ],
    [
      "no upper number",
      () => askFor("MEET-ATT", { ...demand, asks: { min: 0.8, max: Number.POSITIVE_INFINITY } }),
      "Expected a number that MEET-ATT asks for, but received Infinity.",
    ],
    [
      "percent",
      () => askFor("MEET-ATT", { ...demand, asks: { min: 85 } }),
      "Expected a ratio in 0…1 for MEET-ATT, but received 85. Write 85 % as 0.85.",
    ],
    [
      "a share below 0",
      () => askFor("COMP-POOR", { ...demand, asks: { min: -0.1 } }),
      "Expected a ratio in 0…1 for COMP-POOR, but received -0.1.",
    ],
    [
      "a band upside down",
      () => askFor("MEET-ATT", { ...demand, asks: { min: 0.8, max: 0.7 } }),
      "Expected MEET-ATT to ask for at most 0.8 or more, but received 0.7. Exchange the two.",
    ],
    [
      "strict about nothing",
      () => askFor("MEET-ATT", { ...demand, asks: { min: 0.8, strictMax: true } }),
      'Expected a max that MEET-ATT is strict about, but received "none". Give it, or leave out `strictMax`.',
    ],
  ])("%s", (_, mistake, message) => {
    expect(mistake).toThrow(RangeError);
    expect(mistake).toThrow(message);
  });

  test("a demand without number, source or authority does not compile", () => {
    // @ts-expect-error: nobody published a number, so it must be given
    expect(() => askFor("MEET-ATT", { source: "kit", authority: "our-choice" })).toThrow();
    // @ts-expect-error: whose number it is must be said
    const unsigned: Demand = { asks: { min: 0.8 } };
    // @ts-expect-error: so must its source be one that exists
    const unfounded: Demand = { ...demand, source: "hearsay" };
    expect([unsigned, unfounded]).toHaveLength(2);
  });
});

test("money may be any number, a share exactly 0 or 1", () => {
  expect(askFor("A1-IGF-MIN", { ...demand, asks: { min: 20_000_000 } }).asks.min).toBe(20_000_000);
  expect(askFor("MEET-ATT", { ...demand, asks: { min: 0, max: 1 } }).asks).toEqual({
    min: 0,
    max: 1,
  });
});
