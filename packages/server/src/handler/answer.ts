/** Answers with JSON that no cache keeps and no browser takes for anything else. */
export function json(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return new Response(bytes, {
    status,
    headers: {
      ...GUARDS,
      "content-type": "application/json",
      "content-length": String(bytes.byteLength),
      ...headers,
    },
  });
}

/** Answers without a body. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...GUARDS, ...headers } });
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
