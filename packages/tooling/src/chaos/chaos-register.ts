/** The day of all runs, where the clubs are. */
export const TODAY = "2024-05-25";

/** The meeting whose attendance is taken. */
export const MEETING = { id: "sh-2024-05", date: "2024-05-17" } as const;

/** The day since which everybody on the roll has been there. */
export const JOINED_ON = "2021-06-01";

/** Ids of the members on the roll. */
export const MEMBERS = ["m1", "m2", "m3", "m4"] as const;

/** Something the club did, which may be corrected. */
export const ACTIVITY = {
  id: "hd-2024-04",
  area: "health",
  kind: "exercise",
  date: "2024-04-12",
  peopleReached: 9,
} as const;

/** A visit, which may be corrected; what was looked at is asked again the next time. */
export const VISIT = {
  id: "gs-2024-03",
  date: "2024-03-15",
  mode: "on-site",
  items: [{ item: "Sinh hoạt đều hằng tháng", score: 7, outOf: 10 }],
} as const;

/** The name of one of {@link MEMBERS}. */
export function memberName(id: (typeof MEMBERS)[number]): string {
  return `Nguyễn Thị Mẫu ${MEMBERS.indexOf(id) + 1}`;
}

/** The register of a club for one run, invented: four members, a meeting that waits, an activity and a visit. */
export function chaosRegister(clubId: string) {
  return {
    schemaVersion: 1,
    club: {
      id: clubId,
      name: "CLB Thôn Minh Họa",
      village: "Thôn Minh Họa",
      communes: [{ code: "00001", from: "2021-06-01" }],
      stages: [{ stage: "active", from: "2021-06-01" }],
    },
    members: MEMBERS.map((id) => ({
      id,
      name: memberName(id),
      sex: "female",
      birthDate: "1955-03-12",
      memberships: [{ kind: "official", from: JOINED_ON }],
    })),
    board: [],
    meetings: [{ ...MEETING, kind: "general", status: "planned" }],
    activities: [ACTIVITY],
    support: { supervision: [VISIT] },
  };
}
