import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createHandler, openSqliteStore } from "@ishc/server";
import { announcePort } from "./announce-port.ts";

/** The kit's server as an association would run it, on a file that holds its registers. */
const [file = ":memory:", today = ""] = process.argv.slice(2);
const store = await openSqliteStore(file);
const handler = createHandler({ store, today: () => today, access: () => true });
announcePort(createServer(getRequestListener(handler)));
