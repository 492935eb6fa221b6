import type { Problem } from "../contract/problem.ts";

/** What came of a request. Nothing a network or a server does is thrown. */
export type Outcome<T> =
  | {
      /** It was done. */
      readonly ok: true;
      /** The HTTP status: 200 or 201 tells a submission that had come in before from a new one. */
      readonly status: number;
      /** The document. */
      readonly value: T;
      /** The version of a register, to be sent back with what replaces it. */
      readonly version?: string;
    }
  | {
      /** It was not done. */
      readonly ok: false;
      /** The server refused, and says why. */
      readonly reason: "refused";
      /** Why, for the program and in words for the person concerned. */
      readonly problem: Problem;
      /** Seconds after which it may be tried again, where the server says. */
      readonly retryAfterSeconds?: number;
    }
  | {
      /** It was not done, or nobody knows. */
      readonly ok: false;
      /**
       * - `unreachable`: no answer came
       * - `not-understood`: an answer that is none of the server's: a login page, a proxy, a captive portal
       */
      readonly reason: "unreachable" | "not-understood";
      /** The HTTP status, where an answer came. */
      readonly status?: number;
    };

/** What an answer has to be: a document of a kind, any object, or nothing at all. */
export type Expected = { readonly kind: string } | "object" | "nothing";

/** Reads an answer. */
export async function outcomeOf<T>(response: Response, expected: Expected): Promise<Outcome<T>> {
  const { status, headers } = response;
  const strange = { ok: false, reason: "not-understood", status } as const;
  const version = headers.get("etag") ?? undefined;
  const told = version !== undefined && { version };
  if (expected === "nothing" && response.ok && isOurs(headers)) {
    return { ok: true, status, value: undefined as T, ...told };
  }
  const body = await bodyOf(response);
  if (isProblem(body, headers)) {
    const seconds = Number.parseInt(headers.get("retry-after") ?? "", 10);
    const wait = !Number.isNaN(seconds) && { retryAfterSeconds: seconds };
    return { ok: false, reason: "refused", problem: body, ...wait };
  }
  if (!response.ok || !isExpected(body, expected)) return strange;
  return { ok: true, status, value: body as T, ...told };
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

/** An answer without a body says that it is ours by the number it was given. */
function isOurs(headers: Headers): boolean {
  return headers.has("etag");
}

function isProblem(body: unknown, headers: Headers): body is Problem {
  if (!headers.get("content-type")?.startsWith("application/problem+json")) return false;
  const { type } = (body ?? {}) as Partial<Problem>;
  return typeof type === "string" && type.startsWith("urn:ishc:problem:");
}

function isExpected(body: unknown, expected: Expected): boolean {
  if (typeof body !== "object" || body === null) return false;
  if (typeof expected === "string") return expected === "object";
  return (body as { readonly kind?: unknown }).kind === expected.kind;
}
