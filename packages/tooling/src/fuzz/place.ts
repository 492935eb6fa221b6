/** Something in a document that can be put in, taken away or changed. */
export interface Place {
  readonly holder: Record<PropertyKey, unknown>;
  readonly key: string;
}

/**
 * The place that a way leads to: at every turn one of the fields there are, by
 * number. Ends early where nothing lies further in.
 *
 * @returns undefined where the document has no field at all
 */
export function placeAt(document: unknown, way: readonly number[]): Place | undefined {
  let place: Place | undefined;
  let node = document;
  for (const turn of way) {
    const keys = fieldsOf(node);
    const key = keys[turn % keys.length];
    if (key === undefined) break;
    const holder = node as Place["holder"];
    place = { holder, key };
    node = read(holder, key);
  }
  return place;
}

/** Every value in a document that stands under a name. */
export function valuesUnder(name: string, document: unknown): unknown[] {
  const values: unknown[] = [];
  const visited = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (visited.has(node)) return;
    visited.add(node);
    for (const key of fieldsOf(node)) {
      const value = read(node as Place["holder"], key);
      if (key === name) values.push(value);
      visit(value);
    }
  };
  visit(document);
  return values;
}

/** Names of fields, or none where there are none or they cannot be told. */
export function fieldsOf(node: unknown): string[] {
  try {
    return typeof node === "object" && node !== null ? Object.keys(node) : [];
  } catch {
    return [];
  }
}

/** What a field holds; undefined where that cannot be told. */
export function read(holder: Place["holder"], key: string): unknown {
  try {
    return holder[key];
  } catch {
    return undefined;
  }
}
