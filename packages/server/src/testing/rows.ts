/** Somebody who is put on the roll. */
export const NEW_MEMBER = {
  id: "m-new",
  name: "Nguyễn Thị Tư",
  sex: "female",
  birthDate: "1950",
  memberships: [{ kind: "official", from: "2024-05-01" }],
};

/** Something the club did. */
export const ACTIVITY = { id: "act-1", area: "health", date: "2024-05-13" };

/** A visit to it. */
export const VISIT = { id: "v1", date: "2024-05-20", mode: "on-site" };
