import type { Member } from "../club/member.ts";

/** How many after the last one are tried: most lists leave out one or two at a time. */
const NEAR = 6;

/**
 * Where members stand on the roll. Most lists of a register go by the roll, so
 * whoever comes after the one found last is tried first; looking everybody up by
 * id costs many times as much.
 */
export class RollPlaces {
  private readonly _members: readonly Pick<Member, "id">[];
  private _places: Map<string, number> | undefined;
  private _next = 0;

  /** @param members - the roll */
  constructor(members: readonly Pick<Member, "id">[]) {
    this._members = members;
  }

  /** The place of a member on the roll; −1 where the roll has none with this id. */
  placeOf(id: string): number {
    const members = this._members;
    // After the last of the roll another list begins with the first.
    let place = this._next < members.length ? this._next : 0;
    const end = Math.min(place + NEAR, members.length);
    while (place < end && (members[place] as Pick<Member, "id">).id !== id) place += 1;
    if (place === end) place = this._lookUp(id);
    this._next = place + 1;
    return place;
  }

  private _lookUp(id: string): number {
    this._places ??= placesOf(this._members);
    return this._places.get(id) ?? -1;
  }
}

function placesOf(members: readonly Pick<Member, "id">[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let place = 0; place < members.length; place += 1) {
    places.set((members[place] as Pick<Member, "id">).id, place);
  }
  return places;
}
