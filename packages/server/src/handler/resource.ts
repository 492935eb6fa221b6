import type { Hono } from "hono";
import { empty } from "./answer.ts";
import { preflightHeaders } from "./origins.ts";
import { refuse } from "./refusal.ts";

/** Answers a request about the thing whose id stands in the address. */
export type Answer = (request: Request, id: string) => Response | Promise<Response>;

/** What the router remembers of a request: the pattern of its address. */
export interface Routed {
  Variables: { route?: string };
}

/** The methods a resource may have. */
export type Method = "GET" | "POST" | "PUT";

/** Longest text in an address: more than any id, code or period has. */
const LONGEST_PART = 200;

/** Puts a resource on the router; any other method is told which ones there are. */
export function resource(
  app: Hono<Routed>,
  path: string,
  answers: Readonly<Partial<Record<Method, Answer>>>,
): void {
  app.use(path, async (c, next) => {
    c.set("route", path);
    const parts = [c.req.param("id") ?? "", ...new URL(c.req.url).searchParams.values()];
    const isTooLong = parts.some((part) => part.length > LONGEST_PART);
    return isTooLong ? refuse(c.req.raw, { kind: "too-long" }) : next();
  });
  for (const [method, answer] of Object.entries(answers)) {
    app.on(method, path, (c) => answer(c.req.raw, c.req.param("id") ?? ""));
  }
  // A router that answers GET answers HEAD as well.
  const allow = Object.keys(answers)
    .flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]))
    .join(", ");
  app.options(path, () => empty(204, preflightHeaders(allow)));
  app.all(path, (c) => refuse(c.req.raw, { kind: "method-not-allowed", headers: { allow } }));
}
