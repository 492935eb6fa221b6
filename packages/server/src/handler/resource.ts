import type { Hono } from "hono";
import { refuse } from "./refusal.ts";

/** Answers a request about the thing whose id stands in the address. */
export type Answer = (request: Request, id: string) => Response | Promise<Response>;

/** Puts a resource on the router; any other method is told which ones there are. */
export function resource(
  app: Hono,
  path: string,
  answers: Readonly<Partial<Record<"GET" | "POST" | "PUT", Answer>>>,
): void {
  for (const [method, answer] of Object.entries(answers)) {
    app.on(method, path, (c) => answer(c.req.raw, c.req.param("id") ?? ""));
  }
  // A router that answers GET answers HEAD as well.
  const allow = Object.keys(answers).flatMap((method) =>
    method === "GET" ? ["GET", "HEAD"] : [method],
  );
  app.all(path, (c) =>
    refuse(c.req.raw, { kind: "method-not-allowed", headers: { allow: allow.join(", ") } }),
  );
}
