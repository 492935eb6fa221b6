import type { MiddlewareHandler } from "hono";
import type { Settings } from "./options.ts";
import { shareWith } from "./origins.ts";
import { refuse } from "./refusal.ts";
import { knownMethod } from "./request-record.ts";
import type { Routed } from "./resource.ts";

/** Longest address that is looked at. */
const LONGEST_URL = 2048;

/** What is done with every request, whatever it is about: limits, other sites, the log. */
export function around(settings: Settings): MiddlewareHandler<Routed> {
  const { now, limit, origins, onRequest, onError } = settings;
  return async (c, next) => {
    const begun = now();
    const id = crypto.randomUUID();
    const request = c.req.raw;
    const taken = await limit(request, begun.getTime());
    if (request.url.length > LONGEST_URL) c.res = refuse(request, { kind: "too-long" });
    else if (taken.ok) await next();
    else {
      const headers = { "retry-after": String(taken.waitSeconds) };
      c.res = refuse(request, { kind: "too-many", headers });
    }
    shareWith(origins, request, c.res.headers);
    c.res.headers.set("x-request-id", id);
    const { status, headers } = c.res;
    try {
      onRequest({
        at: begun.toISOString(),
        id,
        method: knownMethod(request.method),
        route: c.get("route") ?? "unknown",
        status,
        ms: now().getTime() - begun.getTime(),
        bytes: Number(headers.get("content-length") ?? 0),
      });
    } catch (error) {
      onError(error); // A full disk under the log keeps nobody from an answer.
    }
  };
}
