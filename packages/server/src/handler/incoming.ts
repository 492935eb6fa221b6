import type { IncomingMessage } from "node:http";

const MESSAGES = new WeakMap<Request, IncomingMessage>();

/** Remembers what a request was made of: its body is still there. */
export function madeOf(request: Request, incoming: IncomingMessage): Request {
  MESSAGES.set(request, incoming);
  return request;
}

/**
 * What a request came in as, where `createNodeListener` is mounted: its socket knows
 * the address, say.
 *
 * @param request - as `access` and `addressOf` are given it
 * @returns undefined for any other request
 * @example
 * import { incomingOf } from "@ishc/server";
 * const addressOf = (request) => incomingOf(request)?.socket.remoteAddress;
 * addressOf(new Request("https://example.org/health")); // undefined
 */
export function incomingOf(request: Request): IncomingMessage | undefined {
  return MESSAGES.get(request);
}
