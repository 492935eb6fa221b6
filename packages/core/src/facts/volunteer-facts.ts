import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import type { VolunteerRole } from "../club/volunteer.ts";
import type { Register } from "../register/register.ts";
import type { FactPart } from "./fact-part.ts";

/** Counts volunteers on a day; a person counts once a role. */
export function volunteerFacts({ volunteers }: Register, on: CivilDate): FactPart {
  if (!volunteers) return { values: {}, topics: { volunteers: "NotReported" } };
  const inRole = (role: VolunteerRole) =>
    new Set(
      volunteers
        .filter((each) => each.role === role && covers(each, on))
        .map((each) => each.memberId),
    ).size;
  return {
    topics: { volunteers: "Counted" },
    values: {
      livelihoodVolunteers: inRole("livelihood"),
      homeCareVolunteers: inRole("home-care"),
    },
  };
}
