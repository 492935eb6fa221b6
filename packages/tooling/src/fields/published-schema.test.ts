import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { illustrativeProvince } from "../generators/illustrative-province.ts";

/** As a user finds it: by the name the package gives it. */
const published = (name: string) => {
  const file = fileURLToPath(import.meta.resolve(`@ishc/core/${name}.schema.json`));
  return JSON.parse(readFileSync(file, "utf8")) as object;
};

function validatorOf(name: string) {
  const ajv = new Ajv2020({ strict: true });
  ajv.addVocabulary(["x-unit", "x-sensitivity"]);
  addFormats.default(ajv);
  return ajv.compile(published(name));
}

test("every register of the illustrative province is valid under the published schema", () => {
  const isValid = validatorOf("register");
  for (const register of illustrativeProvince().registers) {
    expect([isValid(JSON.parse(JSON.stringify(register))), isValid.errors]).toEqual([true, null]);
  }
});

test("its units are valid under theirs", () => {
  const isValid = validatorOf("administrative-units");
  expect([isValid(illustrativeProvince().units), isValid.errors]).toEqual([true, null]);
});

test("the schema of a submission is published as well", () => {
  expect(validatorOf("attendance-submission")({ kind: "ishc-attendance" })).toBe(false);
});
