/** The day of all runs, where the clubs are. */
export const TODAY = "2024-05-25";

/** The meeting whose attendance is taken. */
export const MEETING = { id: "sh-2024-05", date: "2024-05-17" } as const;

/** Ids of the members on the roll. */
export const MEMBERS = ["m1", "m2", "m3", "m4"] as const;

/** The register of a club for one run, invented: four members, and a meeting that waits. */
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
    members: MEMBERS.map((id, i) => ({
      id,
      name: `Nguyễn Thị Mẫu ${i + 1}`,
      sex: "female",
      birthDate: "1955-03-12",
      memberships: [{ kind: "official", from: "2021-06-01" }],
    })),
    board: [],
    meetings: [{ ...MEETING, kind: "general", status: "planned" }],
  };
}
