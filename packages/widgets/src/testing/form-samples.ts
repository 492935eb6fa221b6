import type { ActivitySheet, MemberSheet, SupervisionSheet } from "@ishc/core";

const club = { id: "c1", name: "CLB Thôn Minh Họa", village: "Thôn Minh Họa" };

/** A sheet for a new member, invented: one person on the roll. */
export function sampleMemberSheet(overrides: Partial<MemberSheet> = {}): MemberSheet {
  const people = [{ id: "m1", name: "Lê Thị Ánh", birthYear: "1952" }];
  return { kind: "ishc-member-sheet", version: 1, club, today: "2024-05-17", people, ...overrides };
}

/** A sheet for a new activity. */
export function sampleActivitySheet(overrides: Partial<ActivitySheet> = {}): ActivitySheet {
  return { kind: "ishc-activity-sheet", version: 1, club, today: "2024-05-17", ...overrides };
}

/** Fields for the points of the items on {@link sampleSupervisionSheet}. */
export const samplePoints = {
  books: "score.0.Sổ\x1fsách\x1fghi\x1fchép.10",
  meetings: "score.0.Sinh\x1fhoạt\x1fđều\x1fhằng\x1ftháng.20",
} as const;

/** A sheet for a new visit, invented: two items, one earlier action that is open. */
export function sampleSupervisionSheet(
  overrides: Partial<SupervisionSheet> = {},
): SupervisionSheet {
  return {
    kind: "ishc-supervision-sheet",
    version: 1,
    club,
    today: "2024-05-17",
    items: [
      { item: "Sổ sách ghi chép", outOf: 10 },
      { item: "Sinh hoạt đều hằng tháng", outOf: 20 },
    ],
    openActions: [{ id: "a1", what: "Bầu thủ quỹ riêng", dueOn: "2024-04-30" }],
    ...overrides,
  };
}
