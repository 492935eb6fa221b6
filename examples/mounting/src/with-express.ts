import { createNodeListener, type HandlerOptions } from "@ishc/server";
import express, { type Express } from "express";

/** Beside the pages of an Express application. No `express.json()` before it: the listener reads the body itself. */
export function withExpress(options: HandlerOptions): Express {
  const app = express();
  const listener = createNodeListener(options);
  app.get("/", (_, response) => void response.send("Trang hội"));
  app.use((request, response, next) => {
    if (request.path.startsWith("/api/")) listener(request, response);
    else next();
  });
  return app;
}
