import { createHandler, type Handler, jsonLog, openStore, tokenAccess } from "@ishc/server";

/** Where everything is kept: an address `postgresql://…` or the path of a SQLite file, which is made when it is not there. */
export function databasePlace(env: Readonly<Record<string, string | undefined>>): string {
  return env["DATABASE_URL"]?.trim() || "association.sqlite";
}

/** The handler that all examples mount, over one database. */
export async function association(place: string): Promise<Handler> {
  const store = await openStore(place);
  // The day where the clubs are, not where the server stands.
  const today = () =>
    new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  return createHandler({
    store,
    today,
    basePath: "/api",
    access: tokenAccess(store, { today }),
    // A line a request on standard output: no address, name, club or token in it.
    onRequest: jsonLog(),
    // Each server below says in this header where a request comes from.
    rateLimit: { addressOf: (request) => request.headers.get("x-real-ip") ?? undefined },
  });
}
