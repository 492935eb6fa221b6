import type { Reply } from "./answer.ts";
import type { Settings } from "./options.ts";
import { sharing } from "./origins.ts";
import { refuse } from "./refusal.ts";
import { knownMethod } from "./request-record.ts";
import type { Router } from "./router.ts";

/** Longest address that is looked at. */
const LONGEST_URL = 2048;

/** Answers a request, whatever it is about; never rejects. */
export type Replier = (request: Request) => Promise<Reply>;

/** What is done with every request: limits, other sites, the log. */
export function around(
  settings: Settings,
  wayOf: Router,
  faultOf: (request: Request, error: unknown, id: string) => Reply,
): Replier {
  const { now, limit, origins } = settings;
  return async (request) => {
    const id = crypto.randomUUID();
    const isTooLong = request.url.length > LONGEST_URL;
    const way = isTooLong ? undefined : wayOf(request);
    let begun: Date | undefined;
    let reply: Reply;
    try {
      begun = now();
      const taken = await limit(request, begun.getTime());
      if (isTooLong) reply = refuse(request, { kind: "too-long" });
      else if (!taken.ok) reply = refuse(request, tooMany(taken.waitSeconds));
      else if (way) reply = await way.answer(request, way.id);
      else reply = refuse(request, { kind: "unknown-path" });
    } catch (error) {
      reply = faultOf(request, error, id);
    }
    const shared = sharing(origins, request.headers, reply.headers);
    const sent = {
      status: reply.status,
      headers: { ...reply.headers, ...shared, "x-request-id": id },
      body: request.method === "HEAD" ? null : reply.body,
    };
    if (begun) void tell(settings, sent, { id, begun, method: request.method, route: way?.route });
    return sent;
  };
}

const tooMany = (waitSeconds: number) =>
  ({ kind: "too-many", headers: { "retry-after": String(waitSeconds) } }) as const;

interface Asked {
  readonly id: string;
  readonly begun: Date;
  readonly method: string;
  readonly route: string | undefined;
}

async function tell(
  { now, onRequest, onError }: Settings,
  { status, headers }: Reply,
  { id, begun, method, route = "unknown" }: Asked,
): Promise<void> {
  try {
    await onRequest({
      at: begun.toISOString(),
      id,
      method: knownMethod(method),
      route,
      status,
      ms: now().getTime() - begun.getTime(),
      bytes: Number(headers["content-length"] ?? 0),
    });
  } catch (error) {
    onError(error, { id }); // A full disk under the log keeps nobody from an answer.
  }
}
