import { createServer, type Server } from "node:http";
import { createNodeListener, type HandlerOptions } from "@ishc/server";

/** Node’s own server, without anything installed. */
export function plainNode(options: HandlerOptions): Server {
  return createServer(createNodeListener(options));
}
