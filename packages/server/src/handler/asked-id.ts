/**
 * The id that the query of an address asks for. Zero bytes, which no id has and PostgreSQL refuses to hear of, become a
 * letter that no id has either, as they do in paths.
 *
 * @returns undefined where the query has no such name
 */
export function askedId({ url }: Pick<Request, "url">, name: string): string | undefined {
  return new URL(url).searchParams.get(name)?.replaceAll("\0", "\u{FFFD}");
}
