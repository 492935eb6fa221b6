import { createServer } from "node:http";
import { flushCompileCache } from "node:module";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createHandler, openSqliteStore, type Store } from "@ishc/server";
import { TODAY } from "./chaos-register.ts";
import { deadlyStore } from "./deadly-store.ts";
import { faultyHandler } from "./faulty-handler.ts";
import { forgetfulStore } from "./forgetful-store.ts";
import type { ServerOrder } from "./server-process.ts";

/**
 * The kit's server as an association would run it, in a process of its own. It waits, ready, until it
 * is told which file to open, so that a dead one is replaced in a moment.
 */
let dieAt: ReturnType<typeof deadlyStore>["dieAt"] | undefined;

// One that is killed has no time for it.
flushCompileCache();

process.on("message", (order: ServerOrder) => {
  if ("dieAt" in order) dieAt?.(order.dieAt);
  else void open(order);
});
process.on("disconnect", () => process.exit());

async function open({ file, fault }: Extract<ServerOrder, { file: string }>): Promise<void> {
  const deadly = deadlyStore(await openSqliteStore(file), () =>
    process.kill(process.pid, "SIGKILL"),
  );
  dieAt = deadly.dieAt;
  const store: Store = fault === "forgets" ? forgetfulStore(deadly.store) : deadly.store;
  const handler = createHandler({
    store,
    today: () => TODAY,
    access: () => true,
    rateLimit: false,
    basePath: "/api",
    // Requests that break off are the very thing here.
    onError: () => {},
  });
  const server = createServer(
    getRequestListener(faultyHandler(handler, fault === "forgets" ? undefined : fault)),
  );
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}
