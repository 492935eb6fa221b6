import { createHandler, type Handler, openSqliteStore, tokenAccess } from "@ishc/server";

/** The handler that all examples mount, over a database of its own. */
export async function association(file: string): Promise<Handler> {
  const store = await openSqliteStore(file);
  // The day where the clubs are, not where the server stands.
  const today = () =>
    new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  return createHandler({
    store,
    today,
    basePath: "/api",
    access: tokenAccess(store, { today }),
    // Each server below says in this header where a request comes from.
    rateLimit: { addressOf: (request) => request.headers.get("x-real-ip") ?? undefined },
  });
}
