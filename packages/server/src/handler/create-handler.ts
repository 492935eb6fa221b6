import { responseOf } from "./answer.ts";
import type { HandlerOptions } from "./options.ts";
import { replier } from "./replier.ts";

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
  const reply = replier(options);
  return async (request) => responseOf(await reply(request));
}
