import { getConnInfo } from "@hono/node-server/conninfo";
import type { Handler } from "@ishc/server";
import { Hono } from "hono";

/** Beside the pages of a Hono application. */
export function withHono(handler: Handler): Hono {
  const app = new Hono();
  app.get("/", (c) => c.text("Trang hội"));
  app.all("/api/*", (c) => {
    const request = new Request(c.req.raw);
    request.headers.set("x-real-ip", getConnInfo(c).remote.address ?? "");
    return handler(request);
  });
  return app;
}
