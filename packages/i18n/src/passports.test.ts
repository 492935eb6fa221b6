import { factsFromTotals, type Measurement, measure, spanOfMonths } from "@ishc/core";
import { describe, expect, test } from "vitest";
import { describePublished, passportSentence, suppressionText } from "./index.ts";

const firstMonths = spanOfMonths("2024-01", "2024-05");
const share = measure(
  "attendance-rate",
  factsFromTotals(firstMonths, "2024-05-20", {
    clubs: 4,
    attendanceEligible: 60,
    attendancePresent: 39,
    attendanceBlank: 4,
    attendanceCounted: 1,
    attendanceNotReported: 2,
    attendanceNotDue: 1,
  }),
  { rulePack: "decision-1648" },
);

describe("the sentence of a number with its passport", () => {
  test("says everything in Vietnamese", () => {
    expect(passportSentence(share, "vi")).toBe(
      "Tỷ lệ tham gia sinh hoạt trong 5 tháng đầu năm 2024, tính đến ngày 20/05/2024: " +
        "65%, tức là 39 lượt hội viên có mặt trên 60 lượt hội viên có tên trong danh sách; " +
        "4 trường hợp chưa rõ; " +
        "tính trên 1 câu lạc bộ, 2 câu lạc bộ chưa báo cáo về điểm danh, 1 câu lạc bộ chưa đến hạn; " +
        "cách tính: lấy số lượt hội viên có mặt chia cho số lượt hội viên có tên trong danh sách; " +
        "bộ quy định: Quyết định 1648/QĐ-TTg (từ 8/2025); " +
        "nguồn: Phỏng vấn về các câu lạc bộ ở Ninh Thuận, 13/5/2024 (thực tế ở các câu lạc bộ).",
    );
  });

  test("says everything in English", () => {
    expect(passportSentence(share, "en")).toBe(
      "Attendance rate from January 2024 to May 2024, as of 20 May 2024: " +
        "65%, which is 39 attendances out of 60 attendances possible; " +
        "4 not known; " +
        "counted over 1 club, 2 clubs did not report on attendance, 1 club had nothing due; " +
        "worked out as attendances divided by attendances possible; " +
        "rules: Decision 1648/QĐ-TTg (from August 2025); " +
        "source: Interview on the clubs of Ninh Thuận, 13 May 2024 (practice seen in clubs).",
    );
  });

  test.each<[string, Partial<Measurement>, string, string]>([
    [
      "no club missing",
      { clubsCounted: 3, clubsNotReported: 0, clubsNotDue: 0 },
      "; tính trên 3 câu lạc bộ, không thiếu câu lạc bộ nào;",
      "; counted over 3 clubs, with no club missing;",
    ],
    [
      "no club counted",
      { clubsCounted: 0, clubsNotReported: 1, clubsNotDue: 0 },
      "; không có câu lạc bộ nào được tính, 1 câu lạc bộ chưa báo cáo về điểm danh;",
      "; no club is counted, 1 club did not report on attendance;",
    ],
    [
      "no club at all",
      { clubsCounted: 0, clubsNotReported: 0, clubsNotDue: 0, blank: 0 },
      "trong danh sách; cách tính:",
      "possible; worked out as",
    ],
    ["no rules named", { rulePack: null }, "trong danh sách; nguồn:", "possible; source:"],
    ["rules of somebody else", { rulePack: "ours" }, "; bộ quy định: ours;", "; rules: ours;"],
    ["nothing unknown", { blank: 0 }, "danh sách; tính trên", "possible; counted over"],
    ["a period that is none", { period: "2024-13" }, " trong kỳ 2024-13, ", " in 2024-13, "],
  ])("%s", (_, change, vi, en) => {
    const measurement = { ...share, ...change } as Measurement;
    expect(passportSentence(measurement, "vi")).toContain(vi);
    expect(passportSentence(measurement, "en")).toContain(en);
  });

  test("calls an association's own rules by their name, and no others by it", () => {
    const ours = { id: "ours", name: { vi: "Quy định của tỉnh", en: "Our rules" } };
    const own = { ...share, rulePack: "ours" } as Measurement;
    expect(passportSentence(own, "vi", ours)).toContain("; bộ quy định: Quy định của tỉnh;");
    expect(passportSentence(share, "en", ours)).toContain("; rules: Decision 1648");
  });

  test.each([
    ["no-clubs", "không có con số, vì không có câu lạc bộ nào hoạt động trong kỳ;"],
    ["not-due", "không có con số, vì chưa đến hạn;"],
    ["not-reported", "không có con số, vì chưa có báo cáo;"],
    ["no-base", "không có con số, vì không có gì để tính;"],
    ["all-blank", "không có con số, vì chưa ghi rõ của người nào;"],
  ] as const)("says why there is none: %s", (reason, vi) => {
    const nothing = { ...share, status: "not-measurable", reason, value: null } as const;
    expect(passportSentence(nothing, "vi")).toContain(`20/05/2024: ${vi}`);
    expect(passportSentence(nothing, "vi")).not.toContain("39 lượt");
  });
});

describe("a number that is kept back", () => {
  const { indicator, kind, source, period, asOf } = share;
  const hidden = {
    indicator,
    kind,
    source,
    period,
    asOf,
    status: "suppressed",
    value: null,
  } as const;

  test.each([
    ["small", "không công bố, vì quá ít người", "not published: too few people"],
    [
      "complementary",
      "không công bố, vì từ số này có thể suy ra một số khác phải giữ kín",
      "not published: another number that is kept back could be worked out from it",
    ],
    [
      "not-guarded",
      "không công bố, vì chưa có cách giữ kín cho loại số liệu này",
      "not published: numbers of this kind are not protected yet",
    ],
  ] as const)("because of %s", (reason, vi, en) => {
    const measurement = { ...hidden, reason };
    expect(suppressionText(reason, "en")).toBe(en);
    expect(describePublished(measurement, "vi")).toBe(`Tỷ lệ tham gia sinh hoạt: ${vi}.`);
    expect(describePublished(measurement, "en")).toBe(`Attendance rate: ${en}.`);
    expect(passportSentence(measurement, "vi")).toBe(
      `Tỷ lệ tham gia sinh hoạt trong 5 tháng đầu năm 2024, tính đến ngày 20/05/2024: ${vi}; ` +
        "cách tính: lấy số lượt hội viên có mặt chia cho số lượt hội viên có tên trong danh sách; " +
        "nguồn: Phỏng vấn về các câu lạc bộ ở Ninh Thuận, 13/5/2024 (thực tế ở các câu lạc bộ).",
    );
  });

  test("one that is told is said as ever", () => {
    expect(describePublished(share, "en")).toBe(
      "Attendance rate: 65% (39 attendances out of 60 attendances possible; 4 not known; 2 clubs did not report).",
    );
  });
});
