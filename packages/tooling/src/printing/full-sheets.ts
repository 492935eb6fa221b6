import type { ActivitySheet, MemberSheet, SupervisionSheet } from "@ishc/core";
import { CIRCUMSTANCES, CONSENT_PURPOSES } from "@ishc/core";

const base = {
  version: 1,
  club: { id: "clb", name: "CLB Thôn Minh Họa", village: "Thôn Minh Họa" },
  today: "2026-11-30",
} as const;

/** Words that no line of paper has room for. */
const long = (about: string) =>
  `${about} ${"đã cùng bà con trong thôn bàn bạc kỹ và ".repeat(4)}làm`;

/** Letters that are no words: nowhere a line may end. */
const unbroken = `https://example.org/${"a1b2c3".repeat(25)}`;

/** Texts of rows, each longer than a line of its column, and there once. */
const rowName = (about: string, i: number) =>
  `${about} ${i}: sổ sách, quỹ và sinh hoạt đều hằng tháng của câu lạc bộ, ghi đủ và rõ từng người, từng ngày, từng đồng`;

/** Everything the member form can hold, and more than its lines have room for; invented. */
export const fullMemberSheet: MemberSheet = {
  ...base,
  kind: "ishc-member-sheet",
  people: [],
  member: {
    id: "m1",
    name: "Công Tằng Tôn Nữ Thị Huyền Trân Nguyễn Phước Ẩn Hoàng Phủ Ngọc Mẫu",
    sex: "female",
    birthDate: "1952-03-04",
    group: `Tổ ${"a1b2c3".repeat(15)}`,
    memberships: [{ kind: "official", from: "2024-05-06" }],
    circumstances: CIRCUMSTANCES.map((kind) => ({ kind, from: "2024-05-06" })),
    consents: CONSENT_PURPOSES.map((purpose) => ({ purpose, givenOn: "2024-05-06" })),
  },
};

/** The same of the activity form. */
export const fullActivitySheet: ActivitySheet = {
  ...base,
  kind: "ishc-activity-sheet",
  activity: {
    id: "v1",
    area: "rights",
    kind: "entitlement-case",
    date: "2026-11-02",
    settledOn: "2026-11-20",
    peopleReached: 31,
    note: long("Câu lạc bộ Mẫu"),
    partner: long("Trạm Y tế"),
    spentVnd: 500_000,
    evidence: unbroken,
  },
};

/** The same of the visit, with rows for several pages. */
export const fullVisitSheet: SupervisionSheet = {
  ...base,
  kind: "ishc-supervision-sheet",
  items: [],
  openActions: rows(5).map((i) => ({
    id: `a${i}`,
    what: rowName("Việc cũ", i),
    dueOn: "2026-10-31",
    closedOn: "2026-11-05",
  })),
  visit: {
    id: "v1",
    date: "2026-11-29",
    mode: "on-site",
    officer: long("Lê Văn Mẫu, "),
    items: rows(25).map((i) => ({ item: rowName("Mục", i), outOf: 1000, score: 1000 })),
    actions: [
      ...rows(12).map((i) => ({ id: `b${i}`, what: rowName("Việc mới", i), dueOn: "2026-12-31" })),
      { id: "link", what: unbroken, dueOn: "2026-12-31" },
    ],
    note: long("Ghi thêm"),
  },
};

/** The texts of its rows. */
export const rowsOfVisit: readonly string[] = [
  ...fullVisitSheet.openActions.map(({ what }) => what),
  ...(fullVisitSheet.visit?.items ?? []).map(({ item }) => item),
  ...(fullVisitSheet.visit?.actions ?? [])
    .map(({ what }) => what)
    .filter((what) => what !== unbroken),
];

/** Whole numbers from 1 on. */
function rows(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
