import { Hono } from "hono";
import { ROUTES, type Route, type RouteName } from "../contract/routes.ts";
import { StoreError } from "../store/store-error.ts";
import { allowed } from "./allowed.ts";
import { ANSWERS } from "./answers.ts";
import { around } from "./around.ts";
import { type HandlerOptions, type Settings, settingsOf } from "./options.ts";
import { refuse } from "./refusal.ts";
import { type Answer, type Method, type Routed, resource } from "./resource.ts";

/** Answers web-standard requests; never rejects. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * Makes the server behind the widgets: a function from request to response, for
 * any server that speaks web standards. What can be asked of it is told by
 * `/openapi.json`, in full, and in the guide.
 *
 * A period is one of `2024-05`, `2024-Q2`, `2024-H1`, `2024`; the year of today
 * unless given. Every refusal is `application/problem+json` in Vietnamese, or in
 * English where `Accept-Language` asks for it.
 *
 * @param options - store, today, who may do what
 * @returns the handler
 * @throws RangeError for an origin or a limit that is none
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
  for (const [path, answers] of answersByPath(settings)) resource(api, path, answers);
  app.notFound((c) => refuse(c.req.raw, { kind: "unknown-path" }));
  app.onError((error, c) => {
    settings.onError(error);
    return refuse(c.req.raw, {
      kind: error instanceof StoreError ? "store-unavailable" : "internal",
    });
  });
  return async (request) => app.fetch(request);
}

function answersByPath(settings: Settings): Map<string, Partial<Record<Method, Answer>>> {
  const byPath = new Map<string, Partial<Record<Method, Answer>>>();
  for (const [name, route] of Object.entries<Route>(ROUTES)) {
    const { path, method, action } = route;
    const answer = ANSWERS[name as RouteName](settings);
    const guarded: Answer = action
      ? allowed(settings, action, answer)
      : (request, id) => answer(request, id, "");
    byPath.set(path, { ...byPath.get(path), [method]: guarded });
  }
  return byPath;
}
