import type { Member, Register } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { expect, test } from "vitest";
import type { Problem } from "../contract/problem.ts";
import { makeApi } from "../testing/api.ts";

const given = { purpose: "circumstances", givenOn: "2021-06-01" } as const;
const withdrawn = { ...given, withdrawnOn: "2024-05-20" };
const circumstances = [{ kind: "poor", from: "2021-01-01" }] as const;
const others = buildRegister().members ?? [];
const person = { ...others[0], id: "ba-ut" } as Member;

/** A register in which somebody agreed to this and that, or is not on the roll. */
function withMember(more?: object): Register {
  return buildRegister({ members: more ? [...others, { ...person, ...more }] : others });
}

async function put(before: Register, after: Register) {
  const api = await makeApi(before);
  const answer = await api.send("PUT", "/clubs/club-01/register", after, { "if-match": "*" });
  const stored = (await api.store.readRegister("club-01"))?.register;
  return { answer, stored };
}

const lost = { code: "missing", expected: withdrawn.withdrawnOn, received: person.id };
const place = ["members", others.length, "consents"];

test.each([
  ["from before it was", { consents: [given], circumstances }, [...place, 0, "withdrawnOn"]],
  ["without that consent", { consents: [{ ...given, purpose: "health" }] }, place],
  ["without any", { circumstances }, place],
  [
    "with a withdrawal of another day's",
    { consents: [given, { ...withdrawn, givenOn: "2022-01-01" }] },
    [...place, 0, "withdrawnOn"],
  ],
])("a consent that was withdrawn is not brought back by a register %s", async (_, more, path) => {
  const before = withMember({ consents: [withdrawn] });
  const { answer, stored } = await put(before, withMember(more));
  expect(answer.status).toBe(422);
  const { type, issues } = (await answer.json()) as Problem;
  expect([type, issues]).toMatchObject(["urn:ishc:problem:invalid", [{ ...lost, path }]]);
  expect(stored).toEqual(before);
});

test.each([
  ["the withdrawal as it was", { consents: [withdrawn] }],
  ["another day of it", { consents: [{ ...withdrawn, withdrawnOn: "2024-05-19" }] }],
  ["that the person agreed again", { consents: [withdrawn, { ...given, givenOn: "2024-05-21" }] }],
  ["the person no more", undefined],
])("a register may say %s", async (_, more) => {
  const after = withMember(more);
  const { answer, stored } = await put(withMember({ consents: [withdrawn] }), after);
  expect(answer.status).toBe(204);
  expect(stored).toEqual(after);
});

test("a consent that holds may be withdrawn, or go, by a register", async () => {
  for (const consents of [[withdrawn], []]) {
    const { answer } = await put(withMember({ consents: [given] }), withMember({ consents }));
    expect(answer.status).toBe(204);
  }
});
