import { fieldsOf, type Place, read } from "./place.ts";

/**
 * Takes out of a document whatever is not needed for it to fail: whole sections
 * first, then what is inside those that are left. Done in place, since what was
 * put into it could not be copied.
 *
 * @param fails - whether the document, as it is now, still fails
 * @param mostTries - after so many questions it is small enough
 */
export function shrink(document: object, fails: () => boolean, mostTries = 400): void {
  let tries = 0;
  const triedToLoseSome = (): boolean => {
    let lost = false;
    for (const place of placesIn(document)) {
      if (tries >= mostTries) return false;
      tries += 1;
      const putBack = taken(place);
      if (!putBack) continue;
      if (fails()) lost = true;
      else putBack();
    }
    return lost;
  };
  while (triedToLoseSome());
}

/** Every place, the outer ones first; later entries of a list before earlier ones, so that numbers hold. */
function* placesIn(document: object): Generator<Place> {
  const visited = new Set<unknown>();
  const waiting: unknown[] = [document];
  for (const node of waiting) {
    if (visited.has(node)) continue;
    visited.add(node);
    for (const key of fieldsOf(node).reverse()) {
      const place = { holder: node as Place["holder"], key };
      yield place;
      waiting.push(read(place.holder, key));
    }
  }
}

/** Takes a field or an entry away; gives back how to undo that, or nothing where it cannot be. */
function taken({ holder, key }: Place): (() => void) | undefined {
  try {
    const how = Object.getOwnPropertyDescriptor(holder, key);
    if (!how?.configurable) return undefined;
    if (Array.isArray(holder)) {
      const [entry] = holder.splice(Number(key), 1);
      return () => holder.splice(Number(key), 0, entry);
    }
    const order = Object.getOwnPropertyDescriptors(holder);
    delete holder[key];
    return () => {
      for (const name of Object.keys(holder)) delete holder[name];
      Object.defineProperties(holder, order);
    };
  } catch {
    return undefined;
  }
}
