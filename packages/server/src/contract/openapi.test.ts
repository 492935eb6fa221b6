import { buildRegister } from "@ishc/core/testing";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { buildSubmission, makeApi, registerWithMeetings } from "../testing/api.ts";
import { openApiDocument } from "./openapi.ts";
import { PROBLEM_KINDS } from "./problem.ts";
import { STATUS } from "./problem-status.ts";
import { ROUTES, type Route } from "./routes.ts";

interface Described {
  readonly paths: Record<string, Record<string, { operationId: string; responses: object }>>;
  readonly components: { readonly schemas: Record<string, object> };
}

const described = openApiDocument("/api") as unknown as Described;
const routes = Object.entries<Route>(ROUTES);

describe("the description", () => {
  test("is OpenAPI 3.1 to a validator that is not ours", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(described)));
    expect(errors).toBeUndefined();
    expect([valid, validator.version]).toEqual([true, "3.1"]);
  });

  test("is served as it is", async () => {
    const api = await makeApi();
    const response = await api.get("/openapi.json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(described)));
  });

  test("has every route, and no other", () => {
    const told = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => [operationId, method, path]),
    );
    const there = routes.map(([name, { method, path }]) => [
      name,
      method.toLowerCase(),
      path.replace(/:(\w+)/g, "{$1}"),
    ]);
    expect(told.sort()).toEqual(there.sort());
  });

  test.each(routes)("of %s is of a route that answers", async (_, { method, path }) => {
    const api = await makeApi(registerWithMeetings());
    const at = path.replace(":id", "club-01");
    const response = await api.ask(at, { method, ...(method !== "GET" && { body: "{}" }) });
    const { type } = response.status < 400 ? {} : await response.clone().json();
    expect(["urn:ishc:problem:unknown-path", "urn:ishc:problem:method-not-allowed"]).not.toContain(
      type,
    );
    const other = await api.ask(at, { method: "DELETE" });
    expect(other.status).toBe(405);
  });

  test("tells every problem of some route, but of addresses and methods that are not there", () => {
    const text = JSON.stringify(described.paths);
    const untold = PROBLEM_KINDS.filter((kind) => !new RegExp(`[" ]${kind}[",]`).test(text));
    expect(untold).toEqual(["unknown-path", "method-not-allowed"]);
  });
});

describe("what the server answers is what is described", () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: "https://example.org/openapi", components: described.components });
  const validatorOf = (name: string) =>
    ajv.getSchema(`https://example.org/openapi#/components/schemas/${name}`) ?? (() => false);

  test.each([
    ["Health", "/health"],
    ["Description", "/openapi.json"],
    ["Scorecard", "/clubs/club-01/scorecard"],
    ["AttendanceSheet", "/clubs/club-01/sheet"],
    ["Register", "/clubs/club-01/register"],
    ["Problem", "/clubs/nope/register"],
    ["Problem", "/clubs/club-01/scorecard?period=x"],
  ])("%s at %s", async (name, path) => {
    const api = await makeApi(registerWithMeetings());
    expect(validatorOf(name)(await (await api.get(path)).json())).toBe(true);
  });

  test("Receipt, and Problem with one", async () => {
    const api = await makeApi(registerWithMeetings());
    const send = async (body: object) =>
      (await api.send("POST", "/clubs/club-01/attendance", body)).json();
    expect(validatorOf("AttendanceSubmission")(buildSubmission())).toBe(true);
    expect(validatorOf("Receipt")(await send(buildSubmission()))).toBe(true);
    expect(validatorOf("Problem")(await send(buildSubmission({ id: "s2" })))).toBe(true);
  });

  test("and nothing else", () => {
    expect(validatorOf("Receipt")({ kind: "ishc-receipt" })).toBe(false);
    expect(validatorOf("Register")({ ...buildRegister(), extra: 1 })).toBe(false);
    expect(validatorOf("Health")("<html>")).toBe(false);
  });
});

test("a problem's status is one of refusals", () => {
  for (const kind of PROBLEM_KINDS) expect(STATUS[kind]).toBeGreaterThanOrEqual(400);
});
