import type { AttendanceSheet, SheetMember } from "@ishc/core";

const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi"];
const given = ["An", "Bình", "Cúc", "Dung", "Hạnh", "Lan", "Minh", "Ngọc", "Sơn", "Thảo", "Yến"];

/** A sheet of an invented club, the same for every form that is measured. */
export function inventedSheet(count: number): AttendanceSheet {
  return {
    kind: "ishc-attendance-sheet",
    version: 1,
    club: { id: "clb", name: "CLB Thôn Minh Họa", village: "Thôn Minh Họa" },
    meeting: { id: "2026-11", date: "2026-11-15", kind: "general", status: "planned" },
    members: Array.from({ length: count }, (_, i) => member(i)),
  };
}

function member(i: number): SheetMember {
  const family = families[i % families.length];
  const name = `${family} ${i % 3 === 0 ? "Văn" : "Thị"} ${given[i % given.length]} ${i + 1}`;
  return { id: `m${i + 1}`, name, kind: "official", group: `Tổ ${(i % 5) + 1}` };
}
