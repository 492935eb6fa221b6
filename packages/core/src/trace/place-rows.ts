import type { Register } from "../register/register.ts";
import { changedAt, entriesOf, type Place, placesAt } from "./places.ts";
import type { RowList } from "./row-list.ts";

/** The rows a register has in one place, in order; none where the place is absent. */
export function placeRows(register: Register, { steps, isMany }: RowList): Place[] {
  const places = placesAt({ path: [], value: register }, steps);
  return isMany ? places.flatMap(entriesOf) : places;
}

/**
 * The same register with only some rows of one place. A sum that is left out is 0,
 * any other field that is one by itself is absent, and a list stays, empty or not:
 * what was reported is still reported.
 *
 * @param isKept - asked of every row once, in the order of {@link placeRows}
 */
export function withPlaceRows(
  register: Register,
  { steps, isMany }: RowList,
  isKept: () => boolean,
): Register {
  return changedAt(register, steps, (value) => {
    if (isMany) return (value as readonly unknown[]).filter(isKept);
    if (isKept()) return value;
    return typeof value === "number" ? 0 : undefined;
  }) as Register;
}
