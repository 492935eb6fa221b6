import { RegExpRouter } from "hono/router/reg-exp-router";
import { getPath, mergePath } from "hono/utils/url";
import { type Answer, type Answers, resource } from "./resource.ts";
import { withoutZeros } from "./without-zeros.ts";

/** Where a request leads. */
export interface Way {
  /** The pattern of its address, such as `/clubs/:id/register`. */
  readonly route: string;
  readonly answer: Answer;
  /** The first id in the address; empty where there is none. */
  readonly id: string;
}

/** Finds the way of a request by its address; undefined for an unknown one. */
export type Router = (request: Request) => Way | undefined;

/** A resource knows by itself which methods it has. */
const ANY_METHOD = "ALL";

/**
 * Makes a router.
 *
 * @param basePath - what stands before every address
 * @param answers - what answers each address, by its pattern; `:name` stands for any text without a slash
 */
export function router(basePath: string, answers: ReadonlyMap<string, Answers>): Router {
  const known = new RegExpRouter<Omit<Way, "id"> & { readonly idName: string | undefined }>();
  for (const [route, of] of answers) {
    const idName = /:(\w+)/.exec(route)?.[1];
    known.add(ANY_METHOD, mergePath(basePath, route), { route, answer: resource(of), idName });
  }
  return (request) => {
    const [found, texts = []] = known.match(ANY_METHOD, getPath(request));
    const [way, places] = found[0] ?? [];
    if (!way || !places) return undefined;
    const { route, answer, idName = "" } = way;
    const place = places[idName];
    return {
      route,
      answer,
      id: withoutZeros(unescaped(typeof place === "number" ? (texts[place] ?? "") : "")),
    };
  };
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // It stands for nothing that is stored.
  }
}
