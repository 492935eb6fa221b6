import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { StoreError } from "@ishc/server";
import { openData } from "./open-data.ts";
import { readSettings, type Settings } from "./settings.ts";
import { createSite } from "./site.ts";
import { portWords, storeWords } from "./trouble-words.ts";

/**
 * Starts the site and runs it until it is told to stop.
 *
 * @param env - `PORT`, `HOST`, `ISHC_DATA_DIR`, `DATABASE_URL`
 * @returns the exit code: 0 after a signal, 1 when it could not start; then it has said why
 */
export async function startSite(env: NodeJS.ProcessEnv): Promise<number> {
  const settings = readSettings(env);
  if (typeof settings === "string") return complain(settings);
  const { dataFolder, databaseUrl } = settings;
  const data = await openData(dataFolder, databaseUrl).catch((error: unknown) => {
    if (error instanceof StoreError) return complain(storeWords(error, settings));
    throw error;
  });
  if (typeof data === "number") return data;
  try {
    const server = await listen(await createSite(data), settings);
    if (typeof server === "string") return complain(server);
    await announce(server);
    await untilStopped(server);
    return 0;
  } finally {
    await data.store.close();
  }
}

function complain(words: string): number {
  console.error(words);
  return 1;
}

/** Listens; gives one sentence for a person when that is not possible. */
function listen(
  { fetch }: { readonly fetch: (request: Request) => Response | Promise<Response> },
  { host, port }: Settings,
): Promise<ServerType | string> {
  return new Promise((resolve) => {
    const server = serve({ fetch, hostname: host, port }, () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => resolve(portWords(error, port)));
  });
}

/** Prints the address once the site has really answered there. */
async function announce(server: ServerType): Promise<void> {
  const { address, family, port } = server.address() as AddressInfo;
  const host = family === "IPv6" ? `[${address}]` : address;
  const reachable = address === "0.0.0.0" || address === "::" ? "127.0.0.1" : host;
  const health = await fetch(`http://${reachable}:${port}/api/health`);
  if (!health.ok) throw new Error(`The site answered ${health.status} to its own question.`);
  const shown = reachable === "127.0.0.1" ? "localhost" : reachable;
  console.log(`Trang hội đang chạy tại http://${shown}:${port}`);
  console.log("Bấm Ctrl+C để dừng.");
}

/** Ends with a signal; connections that are idle are cut, those at work may finish. */
function untilStopped(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, stop);
      server.close(() => resolve());
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      setTimeout(() => {
        if ("closeAllConnections" in server) server.closeAllConnections();
      }, GRACE_MS).unref();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A connection still at work after so long is cut. */
const GRACE_MS = 3000;
