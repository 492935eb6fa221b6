import type { IncomingMessage, ServerResponse } from "node:http";
import { empty, type Reply } from "../handler/answer.ts";
import { madeOf } from "../handler/incoming.ts";
import type { HandlerOptions } from "../handler/options.ts";
import { replier } from "../handler/replier.ts";
import { webRequest } from "./web-request.ts";

/** Takes a request of Node's and answers it; never throws. */
export type NodeListener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/**
 * The same as `createHandler`, for Node's own server: in less time, since neither body
 * nor answer goes through a web stream. `access` and `addressOf` are given a web-standard request
 * that has no body; `incomingOf` tells what it came in as.
 *
 * @param options - store, today, who may do what
 * @returns what `createServer` of `node:http` asks for, and Express
 * @throws RangeError for an origin or a limit that is none
 * @example
 * import { createServer } from "node:http";
 * import { createNodeListener, openSqliteStore } from "@ishc/server";
 * const store = await openSqliteStore(":memory:");
 * const listener = createNodeListener({ store, today: () => "2024-05-25", access: () => false });
 * createServer(listener).listening; // false
 * await store.close();
 */
export function createNodeListener(options: HandlerOptions): NodeListener {
  const reply = replier(options);
  return (incoming, outgoing) => {
    const request = webRequest(incoming);
    const replied = request ? reply(madeOf(request, incoming)) : Promise.resolve(empty(400));
    replied
      .then((answer) => send(answer, incoming, outgoing))
      .catch((error: Error) => outgoing.destroy(error));
  };
}

/** How long somebody may go on sending what nobody wants any more. */
const PATIENCE_MS = 500;

function send(
  { status, headers, body }: Reply,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  outgoing.writeHead(status, headers);
  if (body === null) outgoing.end();
  else outgoing.end(body);
  if (!incoming.complete) outgoing.once("finish", () => drop(incoming));
}

/** Whoever still sends hears the answer only when they are let finish, or are cut off after a while. */
function drop(incoming: IncomingMessage): void {
  const timer = setTimeout(() => incoming.destroy(), PATIENCE_MS);
  timer.unref();
  incoming.once("close", () => clearTimeout(timer));
  incoming.on("error", () => {});
  incoming.resume();
}
