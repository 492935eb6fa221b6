import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";

/** A name or an address, and a port: nothing that could be read as more of an address. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** Addresses that need no more reading: no dots that lead elsewhere, nothing to encode. */
const PLAIN = /^\/[\w/?=&:+,-]*$/;

/**
 * What came in, as a web-standard request without its body: a stream for that takes longer
 * than all else of a short one.
 *
 * @returns undefined where it is no request that the standard knows
 */
export function webRequest(incoming: IncomingMessage): Request | undefined {
  const { method = "GET", url = "", headers, socket } = incoming;
  const { host = "localhost" } = headers;
  if (!url.startsWith("/") || !HOST.test(host)) return undefined;
  const address = `${(socket as TLSSocket).encrypted ? "https" : "http"}://${host}${url}`;
  try {
    return new Request(PLAIN.test(url) ? address : new URL(address), {
      method,
      headers: headers as Record<string, string>,
    });
  } catch {
    return undefined;
  }
}
