/** The place of a database as it may be shown: of an address neither name nor password, wherever they stand in it. */
export function shownPlace(place: string): string {
  const [, scheme, rest = ""] = /^(\w+:\/\/)(.*)$/s.exec(place) ?? [];
  if (scheme === undefined) return place;
  const [bare = ""] = rest.split("?");
  return `${scheme}${bare.slice(bare.lastIndexOf("@") + 1)}`;
}
