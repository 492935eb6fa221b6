import type { Problem } from "../contract/problem.ts";
import { type Expected, isExpected } from "./expected.ts";

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

/** Reads an answer. */
export async function outcomeOf<T>(response: Response, expected: Expected): Promise<Outcome<T>> {
  const { status, headers } = response;
  const version = versionIn(headers);
  const told = version !== undefined && { version };
  const text = await textOf(response);
  if (expected === "nothing" && text === "" && version !== undefined && DONE.includes(status)) {
    return { ok: true, status, value: undefined as T, ...told };
  }
  const body = parsed(text);
  if (isProblem(body, headers)) {
    const seconds = Number.parseInt(headers.get("retry-after") ?? "", 10);
    const wait = !Number.isNaN(seconds) && { retryAfterSeconds: seconds };
    return { ok: false, reason: "refused", problem: body, ...wait };
  }
  if (expected !== "nothing" && response.ok && isExpected(body, version, expected)) {
    return { ok: true, status, value: body as T, ...told };
  }
  return { ok: false, reason: "not-understood", status };
}

/** With these the server says, without a word, that it was done: made, or changed. */
const DONE: readonly number[] = [201, 204];

/** Versions are whole numbers; files and pages of others have other marks. A proxy that compresses weakens them. */
function versionIn(headers: Headers): string | undefined {
  const tag = headers.get("etag") ?? "";
  return /^(W\/)?"\d+"$/.test(tag) ? tag : undefined;
}

/** Undefined where the line was cut. */
async function textOf(response: Response): Promise<string | undefined> {
  try {
    return await response.text();
  } catch {
    return undefined;
  }
}

function parsed(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(body: unknown, headers: Headers): body is Problem {
  if (!headers.get("content-type")?.startsWith("application/problem+json")) return false;
  const { type } = (body ?? {}) as Partial<Problem>;
  return typeof type === "string" && type.startsWith("urn:ishc:problem:");
}
