import { expect, test } from "vitest";
import { VOLUNTEER_ROLES, type Volunteer, type VolunteerRole } from "../club/volunteer.ts";
import { counted, type Expected } from "./counted.fixture.ts";

const volunteer = (
  memberId: string,
  role: VolunteerRole,
  from = "2021-06-01",
  to?: string,
): Volunteer => ({
  memberId,
  role,
  from,
  ...(to !== undefined && { to }),
});

test.each<[string, Volunteer[] | undefined, Expected]>([
  ["not reported", undefined, { volunteersNotReported: 1, homeCareVolunteers: 0 }],
  ["none", [], { volunteersCounted: 1, homeCareVolunteers: 0, livelihoodVolunteers: 0 }],
  [
    "one of each role",
    VOLUNTEER_ROLES.map((role) => volunteer("m1", role)),
    { homeCareVolunteers: 1, livelihoodVolunteers: 1 },
  ],
  [
    "one twice in a role",
    [volunteer("m1", "home-care"), volunteer("m1", "home-care", "2022-01-01")],
    { homeCareVolunteers: 1 },
  ],
  ["from that day", [volunteer("m1", "home-care", "2024-12-31")], { homeCareVolunteers: 1 }],
  ["from the day after", [volunteer("m1", "home-care", "2025-01-01")], { homeCareVolunteers: 0 }],
  [
    "until that day",
    [volunteer("m1", "livelihood", "2021-06-01", "2024-12-31")],
    { livelihoodVolunteers: 1 },
  ],
  [
    "until the day before",
    [volunteer("m1", "livelihood", "2021-06-01", "2024-12-30")],
    { livelihoodVolunteers: 0 },
  ],
])("%s", (_, volunteers, expected) => {
  expect(counted(volunteers ? { volunteers } : {})).toMatchObject(expected);
});
