import { incomingOf } from "./incoming.ts";
import type { Refusal } from "./refusal.ts";

/** How long an answer of `access` holds while a body comes in. As long as any request may take without; our choice. */
const HOLDS_MS = 1000;

/** Judges a request; undefined where its sender may. */
type Judge = (request: Request) => Promise<Refusal | undefined>;

const JUDGED = new WeakMap<Request, { readonly judge: Judge; readonly at: number }>();

/** Notes that somebody may, and who said so. */
export function noteAllowed(request: Request, judge: Judge): void {
  JUDGED.set(request, { judge, at: performance.now() });
}

/**
 * Why somebody who might may no longer, now that all was sent: a body may take minutes to come, and a
 * token be taken back or run out meanwhile.
 */
export async function refusalSince(request: Request): Promise<Refusal | undefined> {
  const judged = JUDGED.get(request);
  if (!judged || performance.now() - judged.at < HOLDS_MS) return undefined;
  return judged.judge(incomingOf(request) ? request : withoutBody(request));
}

/** `access` may hand its request on, and one whose body was read cannot be. */
function withoutBody({ url, method, headers }: Request): Request {
  return new Request(url, { method, headers });
}
