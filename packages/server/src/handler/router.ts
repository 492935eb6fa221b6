import { type Answer, type Answers, resource } from "./resource.ts";

/** Where a request leads. */
export interface Way {
  /** The pattern of its address, such as `/clubs/:id/register`. */
  readonly route: string;
  readonly answer: Answer;
  /** The first id in the address; empty where there is none. */
  readonly id: string;
}

/**
 * Makes a router.
 *
 * @param basePath - what stands before every address
 * @param answers - what answers each address, by its pattern; `:name` stands for any text without a slash
 * @returns finds the way of a request by its address; undefined for an unknown one
 */
export function router(
  basePath: string,
  answers: ReadonlyMap<string, Answers>,
): (url: string) => Way | undefined {
  const base = normalized(basePath);
  const known = [...answers].map(([route, of]) => ({
    route,
    pattern: new RegExp(`^${route.replace(/:\w+/g, "([^/]+)")}$`),
    answer: resource(of),
  }));
  return (url) => {
    const path = pathOf(url);
    if (!path.startsWith(base)) return undefined;
    const rest = path.slice(base.length);
    for (const { route, pattern, answer } of known) {
      const found = pattern.exec(rest);
      if (found) return { route, answer, id: decoded(found[1] ?? "") };
    }
    return undefined;
  };
}

/** `api/` means `/api`, and the root is nothing to write before an address. */
function normalized(basePath: string): string {
  const path = basePath.split("/").filter(Boolean).join("/");
  return path === "" ? "" : new URL(`/${path}`, "http://localhost").pathname;
}

function pathOf(url: string): string {
  return /^[^:]+:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? "";
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // It stands for nothing that is stored.
  }
}
