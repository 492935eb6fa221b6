import { Buffer } from "node:buffer";

/** An answer in its parts: made into a `Response` by {@link responseOf}, or written as it is by Node. */
export interface Reply {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text; null for none. */
  readonly body: string | null;
}

/** Answers with JSON that no cache keeps and no browser takes for anything else. */
export function json(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body = JSON.stringify(value);
  return {
    status,
    headers: {
      ...GUARDS,
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
      ...headers,
    },
    body,
  };
}

/** Answers without a body. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { ...GUARDS, ...headers }, body: null };
}

/** The same for whoever speaks web standards. */
export function responseOf({ status, headers, body }: Reply): Response {
  return new Response(body, { status, headers });
}

const GUARDS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
} as const;

/**
 * Numbers only, none small: pages of any site may read them; asked for anew each time, so that
 * they are fresh, and since somebody who is signed in may see more.
 */
export const PUBLIC = {
  vary: "authorization, cookie",
  "cache-control": "no-cache",
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
} as const;
