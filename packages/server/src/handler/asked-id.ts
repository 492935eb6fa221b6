import { withoutZeros } from "./without-zeros.ts";

/** The id that the query of an address asks for; undefined where the query has no such name. */
export function askedId({ url }: Pick<Request, "url">, name: string): string | undefined {
  const id = new URL(url).searchParams.get(name);
  return id === null ? undefined : withoutZeros(id);
}
