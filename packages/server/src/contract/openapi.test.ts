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

describe("headers are described where they apply", () => {
  interface WithHeaders {
    readonly parameters: readonly { readonly name: string; readonly in: string }[];
    readonly responses: Record<string, { readonly headers?: Record<string, object> }>;
  }
  const operations = Object.values(described.paths)
    .flatMap((methods) => Object.values(methods))
    .map((each) => each as typeof each & WithHeaders);
  const sentTo = (id: string) =>
    operations
      .find(({ operationId }) => operationId === id)
      ?.parameters.filter((each) => each.in === "header")
      .map(({ name }) => name);
  const toldBy = (header: string) =>
    operations.flatMap(({ operationId, responses }) =>
      Object.entries(responses).flatMap(([status, { headers = {} }]) =>
        header in headers ? [`${operationId} ${status}`] : [],
      ),
    );

  test.each([
    ["putRegister", ["If-Match", "X-Ishc-Reason", "X-Ishc-Device"]],
    ["sendSubmission", ["X-Ishc-Reason", "X-Ishc-Device"]],
    ["sendAttendance", ["X-Ishc-Reason", "X-Ishc-Device"]],
    ["forgetMember", ["X-Ishc-Device"]],
    ["getRegister", []],
    ["getUnit", []],
  ])("to %s may be sent %j", (id, names) => {
    expect(sentTo(id)).toEqual(names);
  });

  test("the version is told with a register and what changes one", () => {
    expect(toldBy("ETag").sort()).toEqual([
      "forgetMember 204",
      "getRegister 200",
      "putRegister 201",
      "putRegister 204",
      "putRegister 412",
      "withdrawConsent 204",
    ]);
  });

  test("every route says with 429 when to come again", () => {
    expect(toldBy("Retry-After")).toEqual(
      operations.map(({ operationId }) => `${operationId} 429`),
    );
  });

  test("and a server tells them", async () => {
    const api = await makeApi(registerWithMeetings());
    const put = (match: string) =>
      api.send("PUT", "/clubs/club-01/register", registerWithMeetings(), { "if-match": match });
    expect((await api.get("/clubs/club-01/register")).headers.get("etag")).toBe('"1"');
    expect((await put('"1"')).headers.get("etag")).toBe('"2"');
    const stale = await put('"1"');
    expect([stale.status, stale.headers.get("etag")]).toEqual([412, '"2"']);
    const weak = await put('W/"2"');
    expect([weak.status, weak.headers.get("etag")]).toEqual([412, '"2"']);
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
