import { empty, type Reply } from "./answer.ts";
import { preflightHeaders } from "./origins.ts";
import { refuse } from "./refusal.ts";

/** Answers a request about the thing whose id stands in the address. */
export type Answer = (request: Request, id: string) => Reply | Promise<Reply>;

/** The methods a resource may have. */
export type Method = "GET" | "POST" | "PUT";

/** What answers each method of a resource. */
export type Answers = Readonly<Partial<Record<Method, Answer>>>;

/** Longest text in an address: more than any id, code or period has. */
const LONGEST_PART = 200;

/** Answers whatever is asked of one resource; any other method is told which ones there are. */
export function resource(answers: Answers): Answer {
  // Whoever answers GET answers HEAD as well; its body is left out where the answer is sent.
  const byMethod = new Map(Object.entries({ HEAD: answers.GET, ...answers }));
  const allow = Object.keys(answers)
    .flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]))
    .join(", ");
  return (request, id) => {
    if (hasLongPart(request.url, id)) return refuse(request, { kind: "too-long" });
    const answer = byMethod.get(request.method);
    if (answer) return answer(request, id);
    if (request.method === "OPTIONS") return empty(204, preflightHeaders(allow));
    return refuse(request, { kind: "method-not-allowed", headers: { allow } });
  };
}

function hasLongPart(url: string, id: string): boolean {
  const asked = url.includes("?") ? new URL(url).searchParams.values() : [];
  return [id, ...asked].some((part) => part.length > LONGEST_PART);
}
