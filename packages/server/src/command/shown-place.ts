/** The place of a database as it may be shown: of an address neither name nor password. */
export function shownPlace(place: string): string {
  return place.replace(/^(\w+:\/\/)[^/@]*@/, "$1");
}
