import {
  checkClub,
  clubFacts,
  factsFromTotals,
  measure,
  mergeFacts,
  parsePeriod,
  periodContaining,
} from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import {
  describeFinding,
  describeMeasurement,
  formatCount,
  formatDate,
  formatMonth,
  formatPeriod,
  formatRatio,
  formatValue,
  formatWithin,
  pickLocale,
} from "./index.ts";

const may = periodContaining("2024-05-31", "month");
const totals = (values: Parameters<typeof factsFromTotals>[2]) =>
  factsFromTotals(may, "2024-05-31", values);

describe("a measurement in one sentence", () => {
  test("names the number, its parts and its base", () => {
    const rate = measure(
      "attendance-rate",
      totals({ clubs: 1, attendanceEligible: 60, attendancePresent: 52 }),
    );
    expect(describeMeasurement(rate, "vi")).toBe(
      "Tỷ lệ tham gia sinh hoạt: 86,7% (52 lượt hội viên có mặt trên 60 lượt hội viên có tên trong danh sách).",
    );
    expect(describeMeasurement(rate, "en")).toBe(
      "Attendance rate: 86.7% (52 attendances out of 60 attendances possible).",
    );
  });

  test("says what it leaves open", () => {
    const counted = clubFacts(buildRegister(), may);
    const silent = clubFacts({ schemaVersion: 2, club: buildRegister().club }, may);
    const share = measure("women-share", mergeFacts([counted, silent]));
    expect(describeMeasurement(share, "vi")).toBe(
      "Tỷ lệ phụ nữ: 63,6% (35 phụ nữ trên 55 hội viên; 1 câu lạc bộ chưa báo cáo).",
    );
  });

  test("says why there is no number, and never a zero in its place", () => {
    const nothing = measure("attendance-rate", totals({ clubs: 3 }));
    expect(describeMeasurement(nothing, "vi")).toBe("Tỷ lệ tham gia sinh hoạt: chưa có báo cáo.");
    expect(formatValue(nothing, "vi")).toBe("–");
  });

  test("writes a mean with its unit", () => {
    const size = measure("club-size", totals({ clubs: 8432, members: 484_000 }));
    expect(formatValue(size, "vi")).toBe("57,4 người");
    expect(describeMeasurement(size, "vi")).toBe(
      "Số hội viên mỗi câu lạc bộ: 57,4 người (484.000 hội viên trên 8.432 câu lạc bộ).",
    );
  });
});

describe("a finding in words", () => {
  const finding = (register: Parameters<typeof checkClub>[0], id: string) => {
    const found = checkClub(register, { asOf: "2024-05-31" }).find(({ rule }) => rule.id === id);
    if (!found) throw new Error(`no finding for ${id}`);
    return found;
  };

  test.each([
    ["COMP-SIZE", 48, "Chưa đạt: 48 người. Cần thêm 2 người."],
    ["COMP-SIZE", 50, "Đạt: 50 người."],
    ["COMP-SIZE", 71, "Cao hơn mức nêu ra: 71 người."],
  ])("%s with %i members", (id, members, expected) => {
    expect(
      describeFinding(finding(buildRegister({ members: buildMembers(members) }), id), "vi"),
    ).toBe(expected);
  });

  test("a share is said with its parts", () => {
    const men = buildMembers(50).map((member, i) => ({
      ...member,
      sex: i < 25 ? ("female" as const) : ("male" as const),
    }));
    const women = finding(buildRegister({ members: men }), "COMP-WOMEN");
    expect(describeFinding(women, "vi")).toBe("Chưa đạt: 50% (25 trên 50). Cần thêm 13 phụ nữ.");
    expect(describeFinding(women, "en")).toBe("Not met: 50% (25 of 50). 13 more needed (women).");
  });

  test("money is said as money, and a mean as a mean", () => {
    const fees = [{ from: "2023-01-01", monthlyVnd: 1000 }];
    const fee = finding(buildRegister({ funds: { fees } }), "A8-FEE");
    expect(describeFinding(fee, "vi")).toBe("Chưa đạt: 1.000 đồng. Cần thêm 1.000 đồng.");
    const care = {
      people: [{ id: "p1", memberId: "m2", from: "2024-05-01" }],
      visits: [1, 8, 15, 22].map((day) => ({
        personId: "p1",
        memberId: "m3",
        date: `2024-05-${String(day).padStart(2, "0")}`,
      })),
    };
    const visits = finding(buildRegister({ care }), "A3-VISIT");
    expect(describeFinding(visits, "vi")).toBe(
      "Chưa đạt: trung bình 0,9 lượt thăm. Cần thêm 1 lượt thăm.",
    );
    expect(describeFinding({ ...visits, value: 0.99 }, "en")).toMatch(
      /^Not met: on average 0.9 \(visits\)\./,
    );
  });

  test("what is still to be done is said while it is not due", () => {
    const activities = [{ id: "a1", area: "health" as const, date: "2024-02-13" }];
    expect(describeFinding(finding(buildRegister({ activities }), "ALL-8"), "vi")).toBe(
      "Chưa rõ: chưa đến hạn. Cần thêm 7 mảng có hoạt động.",
    );
  });

  test("what cannot be told is said to be unknown", () => {
    const { board: _, ...register } = buildRegister();
    expect(describeFinding(finding(register, "BOARD-SIZE"), "vi")).toBe(
      "Chưa rõ: chưa có báo cáo.",
    );
    const nameless = buildMembers(50).map(({ birthDate: _, ...member }) => member);
    expect(describeFinding(finding(buildRegister({ members: nameless }), "COMP-OLDER"), "vi")).toBe(
      "Chưa rõ: còn người chưa ghi rõ.",
    );
  });
});

test.each([
  [1, "100%"],
  [0, "0%"],
  [0.9999, "99,9%"],
  [0.0001, "0,1%"],
  [0.8571428, "85,7%"],
  [0.795, "79,5%"],
  [1.2, "120%"],
])("the ratio %f reads %s", (ratio, text) => {
  expect(formatRatio(ratio, "vi")).toBe(text);
});

test.each([
  ["2024-05", "tháng 5/2024", "May 2024"],
  ["2024-Q1", "quý I năm 2024", "first quarter of 2024"],
  ["2024-Q4", "quý IV năm 2024", "fourth quarter of 2024"],
  ["2024-H1", "6 tháng đầu năm 2024", "first half of 2024"],
  ["2024-H2", "6 tháng cuối năm 2024", "second half of 2024"],
  ["2024", "năm 2024", "2024"],
  ["2024-05--2024-05", "tháng 5/2024", "May 2024"],
  ["2024-01--2024-12", "năm 2024", "2024"],
  ["2024-01--2024-09", "9 tháng đầu năm 2024", "January 2024 to September 2024"],
  ["2024-02--2024-12", "từ tháng 2/2024 đến tháng 12/2024", "February 2024 to December 2024"],
  ["2021-01--2025-12", "giai đoạn 2021–2025", "2021–2025"],
  ["2021-01--2025-11", "từ tháng 1/2021 đến tháng 11/2025", "January 2021 to November 2025"],
  ["2025-08--2030-12", "từ tháng 8/2025 đến tháng 12/2030", "August 2025 to December 2030"],
])("the period %s reads %s", (id, vi, en) => {
  const period = parsePeriod(id);
  expect(period.ok && formatPeriod(period.value, "vi")).toBe(vi);
  expect(period.ok && formatPeriod(period.value, "en")).toBe(en);
});

test.each([
  ["2024-05", "trong tháng 5/2024", "in May 2024"],
  ["2024-Q1", "trong quý I năm 2024", "in the first quarter of 2024"],
  ["2024", "trong năm 2024", "in 2024"],
  ["2024-01--2024-09", "trong 9 tháng đầu năm 2024", "from January 2024 to September 2024"],
  ["2021-01--2025-12", "trong giai đoạn 2021–2025", "in 2021–2025"],
  ["2025-08--2030-12", "từ tháng 8/2025 đến tháng 12/2030", "from August 2025 to December 2030"],
])("within the period %s", (id, vi, en) => {
  const period = parsePeriod(id);
  expect(period.ok && formatWithin(period.value, "vi")).toBe(vi);
  expect(period.ok && formatWithin(period.value, "en")).toBe(en);
});

test("days and months are written as people write them", () => {
  expect(formatDate("2024-05-03", "vi")).toBe("03/05/2024");
  expect(formatDate("2024-05-03", "en")).toBe("3 May 2024");
  expect(formatMonth("2024-12", "vi")).toBe("tháng 12/2024");
  expect(formatCount(1_234_567, "vi")).toBe("1.234.567");
});

test.each([
  ["en-US,en;q=0.9,vi;q=0.8", "en"],
  ["vi-VN", "vi"],
  ["fr-FR, en;q=0.4, vi;q=0.5", "vi"],
  ["", "vi"],
  [null, "vi"],
  [undefined, "vi"],
  [["km", "en"], "en"],
  ["en;q=nonsense, vi;q=0.1", "vi"],
  [" EN-gb\t; q=0.2 ,vi ;q=0.1", "en"],
])("a reader who wishes %j is answered in %s", (wishes, locale) => {
  expect(pickLocale(wishes)).toBe(locale);
});

test("a wish of a million blanks is read to its end", () => {
  expect(pickLocale(`en${" ".repeat(1_000_000)}b`)).toBe("vi");
});
