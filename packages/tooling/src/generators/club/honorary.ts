import type { CivilDate, Member } from "@ishc/core";
import type { Dice } from "../dice.ts";
import { inventName } from "../names.ts";
import { inventBirthDate } from "./roll.ts";

/**
 * Invents the chair of the commune's association, who belongs to the club as an
 * honorary member.
 *
 * @param dice - of the commune, so that its clubs share one chair
 */
export function inventHonorary(
  dice: Dice,
  id: string,
  { founded, asOf }: { readonly founded: CivilDate; readonly asOf: CivilDate },
): Member {
  return {
    id,
    name: inventName(dice, "male"),
    sex: "male",
    birthDate: inventBirthDate(dice, true, asOf),
    memberships: [{ kind: "honorary", from: founded }],
    associationOffices: [{ office: "chair", from: `${Number(founded.slice(0, 4)) - 1}-07-01` }],
    consents: [{ purpose: "club-books", givenOn: founded }],
  };
}
