/** How deep a document may be nested. A register is nine deep; nothing sent here needs more than twice that. */
export const DEEPEST = 20;

/**
 * How many objects and lists a document may be made of. In registers one takes more than 40 bytes, so that 8 MiB have
 * 210,000; the largest register of the illustrative country has 2,400. Made of nothing else 8 MiB would be 2,800,000,
 * and take seconds to look through. Our choice.
 */
const MOST_NODES = 250_000;

/** What is wrong with JSON before anybody asks what it says. */
export type Unsound =
  | { readonly fault: "too-deep" }
  | { readonly fault: "too-many-nodes" }
  | { readonly fault: "prototype-key"; readonly path: readonly (string | number)[] };

/** Names by which an object's prototype can be reached. No document of ours has a field of such a name. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Looks through parsed JSON level by level, so that no depth can exhaust the stack
 * of this function or of what reads the document after it.
 *
 * @param value - from `JSON.parse`
 * @returns what is wrong, or undefined
 */
export function unsoundness(value: unknown): Unsound | undefined {
  let level: readonly Place[] = [{ value, path: [] }];
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return { fault: "too-deep" };
    const below: Place[] = [];
    for (const place of level) {
      for (const [key, inner] of partsOf(place.value)) {
        const path = { key, above: place.path };
        if (typeof key === "string" && PROTOTYPE_KEYS.has(key)) {
          return { fault: "prototype-key", path: keysOf(path) };
        }
        if (typeof inner !== "object" || inner === null) continue;
        nodes += 1;
        if (nodes > MOST_NODES) return { fault: "too-many-nodes" };
        below.push({ value: inner, path });
      }
    }
    level = below;
  }
  return undefined;
}

interface Place {
  readonly value: unknown;
  readonly path: Path;
}

/** The way to a place as a chain of steps: written out only for the one that is wrong. */
type Path = { readonly key: string | number; readonly above: Path } | readonly never[];

function partsOf(value: unknown): Iterable<readonly [string | number, unknown]> {
  if (Array.isArray(value)) return value.entries();
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; "key" in at; at = at.above) keys.unshift(at.key);
  return keys;
}
