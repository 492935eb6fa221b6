import { createServer } from "node:http";
import { createNodeListener, jsonLog, openSqliteStore, tokenAccess } from "@ishc/server";
import { announcePort } from "./announce-port.ts";

/**
 * The kit's server as an association would run it, behind a proxy, on a file that holds its registers: with tokens, a
 * line of log for each request, and limits for tokens and addresses.
 */
const [file = ":memory:", today = ""] = process.argv.slice(2);
const store = await openSqliteStore(file);
const access = tokenAccess(store, { today: () => today });
const listener = createNodeListener({
  store,
  today: () => today,
  access,
  onRequest: jsonLog(),
  rateLimit: { addressOf: ({ headers }) => headers.get("x-real-ip") ?? undefined },
});
announcePort(createServer(listener));
