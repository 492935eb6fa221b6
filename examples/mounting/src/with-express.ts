import type { Handler } from "@ishc/server";
import express, { type Express } from "express";
import { answer } from "./plain-node.ts";

/** Beside the pages of an Express application. No `express.json()` before it: the handler reads the body itself. */
export function withExpress(handler: Handler): Express {
  const app = express();
  app.get("/", (_, response) => void response.send("Trang hội"));
  app.use((request, response, next) => {
    if (!request.path.startsWith("/api/")) return next();
    answer(handler, request, response).catch(next);
  });
  return app;
}
