/** Answers a request, as `createHandler` makes it. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * A fault of the server, to show that the suite finds it.
 *
 * - `doubles-members`: whoever is put on the roll is put there a second time, under another id
 * - `lists-no-conflicts`: the list of open conflicts is always empty
 */
export type HandlerFault = "doubles-members" | "lists-no-conflicts";

/** Puts a fault into a handler; without one it stays as it is. */
export function faultyHandler(handler: Handler, fault: HandlerFault | undefined): Handler {
  return async (request) => {
    const { method, url } = request;
    const response = await handler(request);
    if (fault === "lists-no-conflicts" && url.endsWith("/conflicts")) {
      return Response.json({ kind: "ishc-conflicts", version: 1, conflicts: [] });
    }
    if (fault === "doubles-members" && method === "POST" && response.status === 201) {
      await doubleMember(handler, url.replace(/\w+$/, "register"));
    }
    return response;
  };
}

async function doubleMember(handler: Handler, url: string): Promise<void> {
  const register = (await (await handler(new Request(url))).json()) as {
    members: readonly { id: string }[];
  };
  const members = [...register.members, { ...register.members.at(-1), id: "another-id" }];
  const headers = { "content-type": "application/json", "if-match": "*" };
  const body = JSON.stringify({ ...register, members });
  await handler(new Request(url, { method: "PUT", headers, body }));
}
