import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { parseAttendanceSubmission } from "../attendance/attendance-submission.ts";
import { isCivilDate } from "../calendar/civil-date.ts";
import { isPartialDate } from "../calendar/partial-date.ts";
import * as core from "../index.ts";
import { text, whole } from "../internal/schema.ts";
import { parseWith } from "../internal/zod-issues.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { parseUnits } from "../unit/parse-units.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { jsonSchemaFiles } from "./json-schema-files.ts";
import type { JsonSchema } from "./json-schema-scalars.ts";
import { parseRegister } from "./parse-register.ts";
import { RegisterSchema } from "./register.ts";
import { shapedLike } from "./shaped-like.fixture.ts";

const files = jsonSchemaFiles(core);
const register = files["register.schema.json"];

/** Strict: an unknown keyword, a wrong reference or a format nobody knows is an error. */
function validatorOf(schema: JsonSchema) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: false, allErrors: true });
  ajv.addVocabulary(["x-unit", "x-sensitivity"]);
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const isValid = validatorOf(register);

describe("every document that the parser takes is valid under the schema", () => {
  test("sound registers", () => {
    fc.assert(
      fc.property(registers, (value) => {
        expect(parseRegister(value).ok).toBe(true);
        expect([isValid(JSON.parse(JSON.stringify(value))), isValid.errors]).toEqual([true, null]);
      }),
      { seed: 1336, numRuns: 100 },
    );
  });

  test("documents with every field of the format", () => {
    fc.assert(
      fc.property(shapedLike(RegisterSchema), (value) => {
        expect([isValid(value), isValid.errors]).toEqual([true, null]);
      }),
      { seed: 1336, numRuns: 60 },
    );
  });

  test("whatever stands in the place of whatever: both say the same of the shape", () => {
    let refused = 0;
    fc.assert(
      fc.property(shapedLike(RegisterSchema), fc.nat(), fc.jsonValue(), (value, at, other) => {
        const places = placesOf(value);
        places[at % places.length]?.(other);
        const parsed = parseWith(RegisterSchema, value).ok;
        if (!parsed) refused += 1;
        expect([isValid(value), isValid.errors]).toEqual([
          parsed,
          parsed ? null : expect.anything(),
        ]);
      }),
      { seed: 1336, numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});

describe("what the parser refuses for its shape, the schema refuses", () => {
  const { club } = buildRegister();
  const [member] = buildMembers(1);
  const loan = { id: "l1", memberId: "m1", agreedOn: "2024-01-01", principalVnd: 5_000_000 };
  const terms = { ratePerMonth: 0.008, months: 12, interest: "flat", repayment: "at-term" };

  test.each<[string, object]>([
    ["a section that there is not", { extra: [] }],
    ["a version that there is not", { schemaVersion: 99 }],
    ["no club", { club: undefined }],
    ["a blank name", { club: { ...club, name: " \n " } }],
    ["a name too long", { club: { ...club, name: "x".repeat(201) } }],
    ["a name with a control character", { club: { ...club, name: "CLB\u0000" } }],
    ["an id with an accent", { club: { ...club, id: "câu-lạc-bộ" } }],
    ["an id too long", { club: { ...club, id: "x".repeat(65) } }],
    ["no stage of life", { club: { ...club, stages: [] } }],
    [
      "a stage that there is not",
      { club: { ...club, stages: [{ stage: "new", from: "2024-01-01" }] } },
    ],
    ["a day that there is not", { club: { ...club, rulesAdoptedOn: "2023-02-29" } }],
    ["a day written another way", { club: { ...club, rulesAdoptedOn: "13/05/2024" } }],
    ["a day of a slipped year", { club: { ...club, rulesAdoptedOn: "0204-05-13" } }],
    ["a birth date with half a month", { members: [{ ...member, birthDate: "1950-1" }] }],
    ["a phone number", { members: [{ ...member, phone: "0900" }] }],
    ["members that are no list", { members: {} }],
    [
      "an amount with a fraction",
      { funds: { loans: [{ ...loan, ...terms, principalVnd: 5_000_000.5 }] } },
    ],
    ["an amount of nothing", { funds: { loans: [{ ...loan, ...terms, principalVnd: 0 }] } }],
    ["an amount as text", { funds: { loans: [{ ...loan, ...terms, principalVnd: "5000000" }] } }],
    ["a rate in percent", { funds: { loans: [{ ...loan, ...terms, ratePerMonth: 8 }] } }],
    ["a loan without its months", { funds: { loans: [{ ...loan, ...terms, months: undefined }] } }],
    [
      "too many areas",
      {
        board: [
          { memberId: "m1", post: "head", from: "2024-01-01", areas: Array(9).fill("health") },
        ],
      },
    ],
  ])("%s", (_, change) => {
    const value = JSON.parse(JSON.stringify({ ...buildRegister(), ...change })) as unknown;
    expect(isValid(JSON.parse(JSON.stringify(buildRegister())))).toBe(true);
    expect(parseRegister(value).ok).toBe(false);
    expect(isValid(value)).toBe(false);
  });

  test("a register of an older version is not valid before the parser has brought it up", () => {
    const result = parseRegister({ ...buildRegister(), schemaVersion: 1 });
    expect(isValid({ ...buildRegister(), schemaVersion: 1 })).toBe(false);
    expect(result.ok && isValid(result.value)).toBe(true);
  });
});

describe("definitions", () => {
  const pattern = (name: string) => {
    const { [name]: definition } = register.$defs as Record<string, JsonSchema>;
    return new RegExp(String(definition?.pattern), "u");
  };
  const numbers = (from: number, to: number, digits: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(digits, "0"));

  test("Day takes exactly the days of the calendar, and PartialDate months and years as well", () => {
    const [day, partial] = [pattern("Day"), pattern("PartialDate")];
    const wrong = numbers(1798, 2201, 4).flatMap((year) => [
      ...(partial.test(year) === isPartialDate(year) ? [] : [year]),
      ...numbers(0, 13, 2).flatMap((month) => {
        const text = `${year}-${month}`;
        const days = numbers(0, 32, 2).map((each) => `${text}-${each}`);
        return [
          ...(partial.test(text) === isPartialDate(text) ? [] : [text]),
          ...days.filter((each) => day.test(each) !== isCivilDate(each)),
          ...days.filter((each) => partial.test(each) !== isPartialDate(each)),
        ];
      }),
    ]);
    expect(wrong).toEqual([]);
  });

  test("Text takes exactly the characters that the parser takes", () => {
    const written = pattern("Text");
    const schema = text(10);
    const wrong: string[] = [];
    for (let code = 0; code < 0x1_0000; code += 1) {
      if (code >= 0xd800 && code < 0xe000) continue; // Halves of a character: JSON text has none.
      const character = String.fromCharCode(code);
      for (const value of [character, `a${character}`, `${character} b`]) {
        if (written.test(value) !== parseWith(schema, value).ok) wrong.push(code.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  test("are named after what the package exports, each used", () => {
    const names = Object.keys(register.$defs ?? {});
    expect(names).toEqual(expect.arrayContaining(["Member", "Loan", "LedgerEntry", "Day", "Id"]));
    const json = JSON.stringify(register);
    expect(names.filter((name) => !json.includes(`"#/$defs/${name}"`))).toEqual([]);
  });

  test("that would mean two things are refused", () => {
    const Schema = z.strictObject({ n: whole(0, 9) });
    const field = { type: "whole-number", required: true, sensitivity: "public" } as const;
    const plan = {
      $id: "urn:x",
      title: "x",
      description: "x",
      schema: z.strictObject({ a: Schema, b: Schema }),
      named: { PartSchema: Schema },
    };
    const fields = [
      { ...field, path: "a.n", meaning: "One thing." },
      { ...field, path: "b.n", meaning: "Another." },
    ];
    expect(() => jsonSchemaOf({ ...plan, fields })).toThrow("Expected what was said of b.n before");
  });
});

describe.each(Object.entries(files))("%s", (_, schema: JsonSchema) => {
  test("is a sound schema of its draft, with a name of its own", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toMatch(/^urn:ishc-kit:[a-z-]+:\d+$/);
    expect(() => validatorOf(schema)).not.toThrow();
  });

  test("describes every field, and gives every number a unit", () => {
    const properties = propertiesOf(schema);
    expect(properties.length).toBeGreaterThan(5);
    for (const [name, property] of properties) {
      const { title, description, "x-sensitivity": level, "x-unit": unit, type } = property;
      expect([name, title, description, level]).toEqual([
        name,
        expect.stringMatching(/^[A-Z]/),
        expect.stringMatching(/\.$/),
        expect.stringMatching(/^(public|personal|sensitive)$/),
      ]);
      expect([name, unit !== undefined]).toEqual([
        name,
        type === "integer" || name === "ratePerMonth",
      ]);
    }
  });

  test("takes no field that it does not have", () => {
    for (const part of partsOf(schema)) {
      if (part.properties) expect(part.additionalProperties).toBe(false);
    }
  });
});

test("the schema of a submission and that of units agree with their parsers", () => {
  const submissions = validatorOf(files["attendance-submission.schema.json"]);
  const units = validatorOf(files["administrative-units.schema.json"]);
  const submission = {
    kind: "ishc-attendance",
    version: 1,
    id: "s1",
    revision: 1,
    clubId: "club-01",
    meeting: { id: "t1", date: "2024-05-13" },
    marks: [{ memberId: "m1", status: "present" }],
  };
  const unit = { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" };
  for (const value of [submission, { ...submission, revision: 0 }, { ...submission, marks: {} }]) {
    expect(submissions(value)).toBe(parseAttendanceSubmission(value).ok);
  }
  for (const value of [[unit], [{ ...unit, level: "hamlet" }], [{ ...unit, name: "" }], unit]) {
    expect(units(value)).toBe(parseUnits(value).ok);
  }
});

/** Every schema inside a schema, itself first. */
function partsOf(schema: unknown): JsonSchema[] {
  if (typeof schema !== "object" || schema === null) return [];
  return [schema as JsonSchema, ...Object.values(schema).flatMap(partsOf)];
}

function propertiesOf(schema: JsonSchema): [string, JsonSchema][] {
  return partsOf(schema).flatMap(({ properties, type }) =>
    type === "object" && properties ? (Object.entries(properties) as [string, JsonSchema][]) : [],
  );
}

/** Puts something in the place of each thing in a value. */
function placesOf(value: unknown): ((other: unknown) => void)[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    (other: unknown) => {
      holder[key] = other;
    },
    ...placesOf(holder[key]),
  ]);
}
