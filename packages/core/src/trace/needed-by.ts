import { REFERENCES } from "./references.ts";
import { ROW_LISTS } from "./row-list.ts";

/** What is said of the club itself: nearly all is counted within the stages of its life. */
const OF_CLUB: readonly string[] = ROW_LISTS.map(({ path }) => path).filter(isOfClub);

/** Whether a place is what is said of the club itself. */
export function isOfClub(place: string): boolean {
  return place.startsWith("club.");
}

/**
 * The places that rows of some places cannot do without: these places and what
 * lies in their rows, what they lie in, and what all of these point at.
 */
export function neededBy(places: readonly string[]): ReadonlySet<string> {
  const inside = ROW_LISTS.filter(({ within = "" }) => places.includes(within));
  const found = new Set<string>();
  const left = [...places, ...inside.map(({ path }) => path)];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (!found.has(path)) left.push(...outside(path), ...pointedAtFrom(path));
    found.add(path);
  }
  return found;
}

/** The same, and what is said of the club. */
export function neededWithinClub(places: readonly string[]): ReadonlySet<string> {
  return new Set([...OF_CLUB, ...neededBy(places)]);
}

/** What a place lies in: marks in their meetings, a ledger in its fund, with what that was opened with. */
function outside(place: string): string[] {
  const isAround = (path: string) => place.startsWith(`${path}.`) || place.startsWith(`${path}[`);
  const around = ROW_LISTS.filter(({ path, within }) => within === undefined && isAround(path));
  return around.flatMap(({ path }) => [path, ...sumsIn(path)]);
}

function sumsIn(group: string): string[] {
  return ROW_LISTS.filter(({ path, isMany }) => !isMany && path.startsWith(`${group}.`)).map(
    ({ path }) => path,
  );
}

function pointedAtFrom(place: string): string[] {
  return REFERENCES.filter(({ from }) => from === place).map(({ to }) => to);
}
