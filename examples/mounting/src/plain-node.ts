import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { Handler } from "@ishc/server";

/** Node’s own server, without anything installed. */
export function plainNode(handler: Handler): Server {
  return createServer((incoming, outgoing) => {
    answer(handler, incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error));
  });
}

/** Answers a request of Node’s by a handler of web-standard ones. Express passes the same two. */
export async function answer(
  handler: Handler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const response = await handler(webRequest(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

function webRequest(incoming: IncomingMessage): Request {
  const { method = "GET", url = "/", headers, socket } = incoming;
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) given.set(name, String(value));
  // Set here and by nobody else: what a client says of its address is worth nothing.
  given.set("x-real-ip", socket.remoteAddress ?? "");
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(new URL(url, `http://${headers.host ?? "localhost"}`), {
    method,
    headers: given,
    ...(hasBody && {
      body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>,
      duplex: "half",
    }),
  });
}
