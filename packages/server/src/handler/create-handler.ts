import { Hono } from "hono";
import { VERSION } from "../contract/version.ts";
import { StoreError } from "../store/store-error.ts";
import { json, PUBLIC } from "./answer.ts";
import { around } from "./around.ts";
import { getRegister, getScorecard, getSheet, postAttendance, putRegister } from "./club-routes.ts";
import { type HandlerOptions, settingsOf } from "./options.ts";
import { refuse } from "./refusal.ts";
import { type Routed, resource } from "./resource.ts";
import { getUnit } from "./unit-routes.ts";

/** Answers web-standard requests; never rejects. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * Makes the server behind the widgets: a function from request to response, for
 * any server that speaks web standards.
 *
 * | address | method | what | for |
 * |---|---|---|---|
 * | `/health` | GET | whether it runs and the store answers | everybody |
 * | `/units/:code?period=` | GET | overview of a unit | everybody |
 * | `/clubs/:id/scorecard?period=` | GET | a club's scorecard | everybody |
 * | `/clubs/:id/sheet?meeting=` | GET | the roster of a meeting | `read-sheet` |
 * | `/clubs/:id/attendance` | POST | takes the attendance of a meeting | `submit` |
 * | `/clubs/:id/register` | GET | the register, with its version as ETag | `read-register` |
 * | `/clubs/:id/register` | PUT | stores a register; replaces one only with `If-Match` | `write-register` |
 *
 * A period is one of `2024-05`, `2024-Q2`, `2024-H1`, `2024`; the year of today
 * unless given. Every refusal is `application/problem+json` in Vietnamese, or in
 * English where `Accept-Language` asks for it.
 *
 * @param options - store, today, who may do what
 * @returns the handler
 * @example
 * import { createHandler, openSqliteStore } from "@ishc/server";
 * const store = await openSqliteStore(":memory:");
 * const handler = createHandler({ store, today: () => "2024-05-25", access: () => false });
 * (await handler(new Request("https://example.org/health"))).status; // 200
 * (await handler(new Request("https://example.org/clubs/club-01/sheet"))).status; // 403
 * await store.close();
 */
export function createHandler(options: HandlerOptions): Handler {
  const settings = settingsOf(options);
  const app = new Hono<Routed>();
  app.use(around(settings));
  const api = app.basePath(settings.basePath);
  resource(api, "/health", {
    GET: async () => {
      await settings.store.readRegister("");
      return json({ status: "ok", version: VERSION }, 200, PUBLIC);
    },
  });
  resource(api, "/units/:id", { GET: getUnit(settings) });
  resource(api, "/clubs/:id/scorecard", { GET: getScorecard(settings) });
  resource(api, "/clubs/:id/sheet", { GET: getSheet(settings) });
  resource(api, "/clubs/:id/attendance", { POST: postAttendance(settings) });
  resource(api, "/clubs/:id/register", { GET: getRegister(settings), PUT: putRegister(settings) });
  app.notFound((c) => refuse(c.req.raw, { kind: "unknown-path" }));
  app.onError((error, c) => {
    settings.onError(error);
    return refuse(c.req.raw, {
      kind: error instanceof StoreError ? "store-unavailable" : "internal",
    });
  });
  return async (request) => app.fetch(request);
}
