/** Headers of a request that pages of listed sites may set. */
const MAY_SEND =
  "accept-language, authorization, content-type, if-match, x-ishc-device, x-ishc-reason";

/** Headers of an answer that they may read besides the few that all may. */
const MAY_READ = "etag, retry-after, x-request-id";

/** Seconds that a browser may remember what it was allowed. */
const REMEMBERED = "600";

/**
 * The sites whose pages may use everything here, as a set to look in.
 *
 * @throws RangeError for one that is not written as browsers write an origin
 */
export function originSet(origins: readonly string[]): ReadonlySet<string> {
  for (const origin of origins) {
    if (!isOrigin(origin)) {
      throw new RangeError(
        `Expected an origin such as "https://hoi.example.vn", but received ${JSON.stringify(origin)}. Leave out paths, a closing slash and wildcards.`,
      );
    }
  }
  return new Set(origins);
}

function isOrigin(text: string): boolean {
  try {
    const { protocol, origin } = new URL(text);
    return /^https?:$/.test(protocol) && origin === text;
  } catch {
    return false;
  }
}

/**
 * Headers that let the pages of listed sites read an answer. What everybody may read stays as
 * it is; credentials of the browser are never asked for: such pages bring a token.
 *
 * @param origins - the listed sites
 * @param asked - headers of the request
 * @param given - headers of the answer so far
 */
export function sharing(
  origins: ReadonlySet<string>,
  asked: Headers,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (origins.size === 0 || "access-control-allow-origin" in given) return {};
  const vary = given["vary"] === undefined ? "origin" : `${given["vary"]}, origin`;
  const origin = asked.get("origin") ?? "";
  if (!origins.has(origin)) return { vary };
  return {
    vary,
    "access-control-allow-origin": origin,
    "access-control-expose-headers": MAY_READ,
  };
}

/** What a browser is told that asks beforehand on behalf of a page of another site. */
export function preflightHeaders(allow: string): Record<string, string> {
  return {
    allow,
    "access-control-allow-methods": allow,
    "access-control-allow-headers": MAY_SEND,
    "access-control-max-age": REMEMBERED,
  };
}
