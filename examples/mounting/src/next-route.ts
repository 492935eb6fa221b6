// In a Next.js site this file is app/api/[...path]/route.ts. Route handlers are functions from a
// web-standard Request to a Response, which is what a handler is: nothing of Next is imported.
// Next does not say where a request comes from: the proxy in front of it has to set x-real-ip.
import { createHandler, type Handler } from "@ishc/server";
import { association, databasePlace } from "./association.ts";

/** Opened with the first request, once for all: a site is built without its database. */
let opened: Promise<Handler> | undefined;

async function handle(request: Request): Promise<Response> {
  opened ??= association(databasePlace(process.env)).then(createHandler);
  return (await opened)(request);
}

/** Databases need Node: not the edge runtime. */
export const runtime = "nodejs";
/** Never answered from what was there when the site was built. */
export const dynamic = "force-dynamic";

export { handle as GET, handle as HEAD, handle as OPTIONS, handle as POST, handle as PUT };
