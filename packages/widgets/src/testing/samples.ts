import {
  type AttendanceSheet,
  parsePeriod,
  type Register,
  type Scorecard,
  scorecard,
} from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";

/** A small sheet, invented: two groups, one person without, one honorary member. */
export function sampleSheet(overrides: Partial<AttendanceSheet> = {}): AttendanceSheet {
  return {
    kind: "ishc-attendance-sheet",
    version: 1,
    club: { id: "c1", name: "CLB Thôn Minh Họa", village: "Thôn Minh Họa" },
    meeting: { id: "2024-05", date: "2024-05-17", kind: "general", status: "planned" },
    members: [
      { id: "m1", name: "Lê Thị Ánh", kind: "official", group: "Tổ 1" },
      { id: "m2", name: "Trần Văn Bình", kind: "official", group: "Tổ 2" },
      { id: "m3", name: "Đặng Thị Hường", kind: "official", group: "Tổ 1" },
      { id: "m4", name: "Phạm Thu Hương", kind: "official", group: "Tổ 10" },
      { id: "m5", name: "Võ Quang Sơn", kind: "honorary" },
    ],
    ...overrides,
  };
}

/** A long sheet, invented. */
export function longSheet(count: number): AttendanceSheet {
  const members = [...Array(count).keys()].map((i) => ({
    id: `m${i + 1}`,
    name: `Nguyễn Thị Minh Họa ${i + 1}`,
    kind: "official" as const,
    group: `Tổ ${(i % 5) + 1}`,
  }));
  return sampleSheet({ members });
}

/** The scorecard of an invented club. */
export function sampleScorecard(overrides: Partial<Register> = {}): Scorecard {
  const period = parsePeriod("2024-Q2");
  if (!period.ok) throw new Error("The period of the sample is a period.");
  return scorecard(buildRegister(overrides), { period: period.value });
}

/** What an active club reports: three meetings, one of them without attendance, two areas. */
export const activeClub: Partial<Register> = {
  meetings: [
    meeting("2024-04", "2024-04-13", 44),
    meeting("2024-05", "2024-05-13", 50),
    { id: "2024-06", date: "2024-06-13", kind: "general", status: "held" },
  ],
  activities: [
    { id: "a1", area: "health", date: "2024-04-20" },
    { id: "a2", area: "health", date: "2024-05-20" },
    { id: "a3", area: "culture", date: "2024-06-01" },
  ],
};

function meeting(id: string, date: string, present: number) {
  const attendance = [...Array(55).keys()].map((i) => ({
    memberId: `m${i + 1}`,
    status: i < present ? ("present" as const) : ("absent" as const),
  }));
  return { id, date, kind: "general" as const, status: "held" as const, attendance };
}
