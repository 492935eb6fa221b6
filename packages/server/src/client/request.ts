import type { Expected } from "./expected.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

/** Where the server is, and who asks. */
export interface ClientOptions {
  /** Address that the handler is mounted at, such as `https://hoi.example.vn/api`. */
  readonly baseUrl: string;
  /** The secret of a token, for what not everybody may, as it was copied; asked for anew with each request where it is a function. */
  readonly token?: string | (() => string | undefined);
  /** Language of problems; Vietnamese unless given. */
  readonly language?: "vi" | "en";
  /** What changes are made on, in the words of whoever set it up, such as “Điện thoại bà Nga”; kept in the history. */
  readonly device?: string;
  /** What asks; the platform's own unless given. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** One request, before it is one. */
export interface Question {
  readonly method?: "GET" | "POST" | "PUT";
  /** Parts of the address below the base; they may hold any text. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** In place of that of the client. */
  readonly device?: string | undefined;
  readonly expected: Expected;
}

/** Asks, and tells what came of it. */
export type Ask = <T>(question: Question) => Promise<Outcome<T>>;

/** Makes what asks. */
export function asking(options: ClientOptions): Ask {
  const { fetch = (request) => globalThis.fetch(request) } = options;
  return async (question) => {
    const request = requestOf(question, options);
    let response: Response;
    try {
      response = await fetch(request);
    } catch {
      return { ok: false, reason: "unreachable" };
    }
    return outcomeOf(response, question.expected);
  };
}

function requestOf(question: Question, options: ClientOptions): Request {
  const { method = "GET", body } = question;
  const headers = new Headers(definedOf(question.headers));
  const secret = secretOf(options);
  if (secret !== "") headers.set("authorization", `Bearer ${secret}`);
  headers.set("accept-language", options.language ?? "vi");
  if (body === undefined) return new Request(addressOf(question, options), { method, headers });
  headers.set("content-type", "application/json");
  const { device = options.device } = question;
  if (device) headers.set("x-ishc-device", inHeader(device));
  return new Request(addressOf(question, options), { method, headers, body: JSON.stringify(body) });
}

/** Headers carry no Vietnamese as it is. */
export function inHeader(words: string): string {
  // Half a character, cut off by whoever keeps labels short, cannot be encoded.
  return encodeURIComponent(words.replace(/[\ud800-\udfff]/gu, ""));
}

/**
 * The secret without what none can have: blanks, line ends and marks come along where
 * it is copied from a chat, and headers that hold them cannot be made at all.
 */
function secretOf({ token }: ClientOptions): string {
  const given = typeof token === "function" ? token() : token;
  return (given ?? "").replace(/[^\x21-\x7e]+/g, "");
}

function addressOf({ path, query }: Question, { baseUrl }: ClientOptions): string {
  const below = path.map((part) => encodeURIComponent(part)).join("/");
  const asked = new URLSearchParams(definedOf(query)).toString();
  return `${baseUrl.replace(/\/+$/, "")}/${below}${asked === "" ? "" : `?${asked}`}`;
}

function definedOf(fields: Question["query"] = {}): Record<string, string> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}
