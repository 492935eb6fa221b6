import * as z from "zod/mini";
import { DOCUMENTS } from "./documents.ts";
import type { ProblemKind } from "./problem.ts";
import { STATUS } from "./problem-status.ts";
import { ROUTES, type Route } from "./routes.ts";
import { VERSION } from "./version.ts";

type Json = Readonly<Record<string, unknown>>;

/** Refusals that any route can answer with. */
const ALWAYS: readonly ProblemKind[] = ["too-many", "too-long", "internal", "store-unavailable"];

/**
 * The description of the server in OpenAPI 3.1, made from its routes and from the very schemas
 * that parse.
 *
 * @param basePath - where the handler is mounted
 */
export function openApiDocument(basePath: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "ISHC server",
      version: VERSION,
      description: "Registers, submissions and figures of Intergenerational Self-Help Clubs.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: basePath }],
    paths: paths(),
    components: {
      schemas: schemas(),
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
}

function schemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(DOCUMENTS)) registry.add(schema, { id });
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(registry, { uri, io: "input", unrepresentable: "any" });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema)]));
}

/** Where a schema stands says what it is and which draft it is written in. */
function plain({ $schema: _, $id: __, "~standard": ___, ...schema }: Json): Json {
  return schema;
}

function paths(): Json {
  const byPath: Record<string, Record<string, Json>> = {};
  for (const [name, route] of Object.entries<Route>(ROUTES)) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    byPath[path] = { ...byPath[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return byPath;
}

function operation(operationId: string, route: Route): Json {
  const { summary, action, body } = route;
  return {
    operationId,
    summary,
    ...(action && { description: `Asks for \`${action}\`.` }),
    // Anybody may ask for the rest; a token shows more.
    security: action ? [{ token: [] }] : [{}, { token: [] }],
    parameters: parameters(route),
    ...(body && { requestBody: { required: true, content: content("application/json", body) } }),
    responses: withHeaders({ ...answers(route), ...refusals(route) }, route),
  };
}

function parameters({ path, query = [], headers = [] }: Route): Json[] {
  const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", maxLength: 200 },
  }));
  const asked = query.map(({ name, meaning }) => ({
    name,
    in: "query",
    description: meaning,
    schema: { type: "string", maxLength: 200 },
  }));
  const sent = headers.map(({ name, meaning }) => ({
    name,
    in: "header",
    description: meaning,
    schema: { type: "string" },
  }));
  return [...named, ...asked, ...sent];
}

/** What answers say outside of their documents. */
const HEADERS = {
  etag: { ETag: header("Version of the register, for `If-Match`.", "string") },
  wait: { "Retry-After": header("Seconds until the next request may be made.", "integer") },
  signIn: { "WWW-Authenticate": header("How to sign in.", "string") },
};

function header(description: string, type: string): Json {
  return { description, schema: { type } };
}

function withHeaders(responses: Json, { versionIn = [] }: Route): Json {
  const entries = Object.entries(responses).map(([status, response]) => {
    const headers = {
      ...(versionIn.includes(Number(status)) && HEADERS.etag),
      ...(Number(status) === STATUS["too-many"] && HEADERS.wait),
      ...(Number(status) === STATUS["not-signed-in"] && HEADERS.signIn),
    };
    const hasAny = Object.keys(headers).length > 0;
    return [status, { ...(response as Json), ...(hasAny && { headers }) }];
  });
  return Object.fromEntries(entries);
}

function answers({ answers: all }: Route): Json {
  const entries = Object.entries(all).map(([status, document]) => [
    status,
    {
      description: document ?? "Done.",
      ...(document !== null && { content: content("application/json", document) }),
    },
  ]);
  return Object.fromEntries(entries);
}

function refusals({ action, refusals: own }: Route): Json {
  const kinds = [...own, ...(action ? (["not-signed-in", "not-allowed"] as const) : []), ...ALWAYS];
  const byStatus: Record<string, { description: string; content: Json }> = {};
  for (const kind of kinds) {
    const before = byStatus[STATUS[kind]]?.description;
    byStatus[STATUS[kind]] = {
      description: before === undefined ? kind : `${before}, ${kind}`,
      content: content("application/problem+json", "Problem"),
    };
  }
  return byStatus;
}

function content(type: string, document: string): Json {
  return { [type]: { schema: { $ref: `#/components/schemas/${document}` } } };
}
