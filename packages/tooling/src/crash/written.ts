import type { StoredSubmission } from "@ishc/server";

/** The club that all is written for. */
export const CLUB = "club-01";

/** When all of it comes in. */
export const INSTANT = "2024-05-25T07:05:00.000Z";

/** The submission with a number, each on a subject of its own. */
export function submissionOf(n: number): StoredSubmission {
  const id = `s${n}`;
  return {
    clubId: CLUB,
    submissionId: id,
    revision: 1,
    contentHash: n.toString(16).padStart(64, "0"),
    subject: { kind: "meeting", id: `m${n}` },
    outcome: "accepted",
    amendment: false,
    receivedAt: INSTANT,
    submission: { kind: "ishc-attendance", id, revision: 1, clubId: CLUB },
  };
}

/** The register as the submission with a number leaves it: its village says which. */
export function registerAfter(n: number): unknown {
  return {
    schemaVersion: 2,
    club: {
      id: CLUB,
      name: "Câu lạc bộ Liên thế hệ tự giúp nhau",
      village: `Thôn ${n}`,
      communes: [{ code: "00001", from: "2020-01-01" }],
      stages: [{ stage: "active", from: "2020-01-01" }],
    },
  };
}
