import { createServer } from "node:http";
import { createNodeListener, openSqliteStore, tokenAccess } from "@ishc/server";
import { announcePort } from "./announce-port.ts";

/** The kit's server as an association would run it, on a file that holds its registers. */
const [file = ":memory:", today = ""] = process.argv.slice(2);
const store = await openSqliteStore(file);
const access = tokenAccess(store, { today: () => today });
const listener = createNodeListener({ store, today: () => today, access });
announcePort(createServer(listener));
