import { type HandlerOptions, incomingOf, jsonLog, openStore, tokenAccess } from "@ishc/server";

/** Where everything is kept: an address `postgresql://…` or the path of a SQLite file, which is made when it is not there. */
export function databasePlace(env: Readonly<Record<string, string | undefined>>): string {
  return env["DATABASE_URL"]?.trim() || "association.sqlite";
}

/** What all examples mount, over one database. */
export async function association(place: string): Promise<HandlerOptions> {
  const store = await openStore(place);
  // The day where the clubs are, not where the server stands.
  const today = () =>
    new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  return {
    store,
    today,
    basePath: "/api",
    access: tokenAccess(store, { today }),
    // A line a request on standard output: no address, name, club or token in it.
    onRequest: jsonLog(),
    rateLimit: { addressOf },
  };
}

/**
 * Where a request comes from: its socket knows. What a client says of its address is worth nothing, so where there is no
 * socket the header is set by the server around the handler, or the proxy in front of it, and by nobody else.
 */
export function addressOf(request: Request): string | undefined {
  const incoming = incomingOf(request);
  if (incoming) return incoming.socket.remoteAddress;
  return request.headers.get("x-real-ip") ?? undefined;
}
