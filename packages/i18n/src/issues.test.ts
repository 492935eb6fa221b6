import { type Issue, parseRegister } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import { describeIssue } from "./index.ts";

const entry = (...rest: (string | number)[]) => ["funds", "operating", "entries", ...rest];

test.each<[string, Issue, string, string]>([
  ["a blank field", { code: "missing", path: ["club", "name"] }, "Chưa điền.", "This is missing."],
  [
    "a day that does not exist",
    { code: "bad-date", path: ["meetings", 0, "date"], received: "2023-02-29" },
    "“29/02/2023” không phải ngày có trong lịch. Viết năm-tháng-ngày, ví dụ 2024-05-13.",
    "“29 February 2023” is not a day of the calendar. Write year-month-day, such as 2024-05-13.",
  ],
  [
    "a month that does not exist stays as it was written",
    { code: "bad-date", path: [], received: "2023-13-01" },
    "“2023-13-01” không phải ngày có trong lịch. Viết năm-tháng-ngày, ví dụ 2024-05-13.",
    "“2023-13-01” is not a day of the calendar. Write year-month-day, such as 2024-05-13.",
  ],
  [
    "a member off the roll",
    { code: "not-on-roll", path: ["marks", 0, "memberId"], expected: "2024-05-17", received: "m9" },
    "“m9” không có tên trong danh sách ngày 17/05/2024.",
    "“m9” was not on the roll on 17 May 2024.",
  ],
  [
    "text with a dollar sign, which a replacement could trip over",
    { code: "duplicate", path: [], received: "$&" },
    "“$&” bị ghi hai lần.",
    "“$&” is entered twice.",
  ],
  [
    "a word that every object answers to",
    { code: "duplicate", path: [], received: "constructor" },
    "“constructor” bị ghi hai lần.",
    "“constructor” is entered twice.",
  ],
  [
    "an id that is also the name of a kind of value",
    { code: "duplicate", path: ["meetings", 1, "id"], received: "array" },
    "“array” bị ghi hai lần.",
    "“array” is entered twice.",
  ],
  [
    "an id in brackets",
    { code: "unknown-reference", path: [], received: "[{expected}]" },
    "Không tìm thấy “[{expected}]”.",
    "There is no “[{expected}]” to be found.",
  ],
  [
    "a text where a list is needed",
    { code: "wrong-type", path: [], expected: "array", received: "x" },
    "Sai kiểu dữ liệu: cần danh sách.",
    "Wrong kind of value: a list is needed.",
  ],
  [
    "a value of no kind that can be named",
    { code: "wrong-type", path: [], received: "x" },
    "Sai kiểu dữ liệu.",
    "Wrong kind of value.",
  ],
  [
    "a value that is in no list, with what each of the list means",
    { code: "not-in-list", path: ["members", 2, "sex"], expected: ["female", "male"] },
    "Phải là một trong: Nữ (female); Nam (male).",
    "This must be one of: Female (female); Male (male).",
  ],
  [
    "a reversal of another kind than what it takes back",
    { code: "not-in-list", path: entry(7, "kind"), expected: ["gift"], received: "fee" },
    "Phải là một trong: Tiền ủng hộ (gift).",
    "This must be one of: Gift (gift).",
  ],
  [
    "a reversal of another loan's entry",
    { code: "not-in-list", path: entry(7, "loanId"), expected: ["l1"], received: "l2" },
    "Phải là một trong: l1.",
    "This must be one of: l1.",
  ],
  [
    "the end before the beginning",
    {
      code: "date-order",
      path: ["board", 0, "to"],
      expected: "2024-05-13",
      received: "2024-05-12",
    },
    "Ngày 12/05/2024 lại trước ngày 13/05/2024.",
    "12 May 2024 is before 13 May 2024.",
  ],
  [
    "a membership before a birth of which the month is known",
    { code: "date-order", path: [], expected: "1955-03", received: "1950-01-01" },
    "Ngày 01/01/1950 lại trước tháng 3/1955.",
    "1 January 1950 is before March 1955.",
  ],
  [
    "a membership before a birth of which the year is known",
    { code: "date-order", path: [], expected: "1955", received: "1950-01-01" },
    "Ngày 01/01/1950 lại trước năm 1955.",
    "1 January 1950 is before 1955.",
  ],
  [
    "two memberships at a time",
    {
      code: "overlap",
      path: ["members", 0, "memberships", 1, "from"],
      expected: "2024-01-01",
      received: "2023-12-31",
    },
    "Trùng thời gian với dòng khác: sớm nhất từ ngày 01/01/2024, không phải 31/12/2023.",
    "This shares days with another entry: 1 January 2024 is the first day free, not 31 December 2023.",
  ],
  [
    "a second fee beside one that has no end",
    { code: "overlap", path: ["funds", "fees", 1, "from"], received: "2024-01-01" },
    "Trùng thời gian với dòng khác.",
    "This shares days with another entry.",
  ],
  [
    "days between two communes",
    {
      code: "gap",
      path: ["club", "communes", 1, "from"],
      expected: "2025-07-01",
      received: "2025-08-01",
    },
    "Còn trống từ ngày 01/07/2025 đến trước ngày 01/08/2025.",
    "From 1 July 2025 on, until 1 August 2025, nothing is entered.",
  ],
  [
    "days after the last unit above",
    { code: "gap", path: [3, "parents"], expected: "2025-07-01" },
    "Còn trống từ ngày 01/07/2025.",
    "From 1 July 2025 on nothing is entered.",
  ],
  [
    "a visit to somebody no longer in need",
    {
      code: "not-valid-then",
      path: ["care", "visits", 0, "personId"],
      expected: "2024-05-13",
      received: "p1",
    },
    "Ngày 13/05/2024, “p1” chưa có hoặc không còn.",
    "“p1” was not there on 13 May 2024: not yet, or no longer.",
  ],
  [
    "a consent after death",
    {
      code: "after-death",
      path: ["members", 0, "consents", 0, "givenOn"],
      expected: "2023-12-31",
      received: "2024-01-01",
    },
    "Người này đã mất ngày 31/12/2023, trước ngày 01/01/2024.",
    "This person died on 31 December 2023, before 1 January 2024.",
  ],
  [
    "a kind of activity of another area",
    {
      code: "not-for-area",
      path: ["activities", 0, "kind"],
      expected: ["carer-training", "home-support", "other"],
      received: "exercise",
    },
    "“exercise” không thuộc mảng này; cần một trong: Tập huấn chăm sóc (carer-training); Hỗ trợ tại nhà (home-support); Việc khác (other).",
    "“exercise” does not belong to this area; one of these does: Training of carers (carer-training); Support at home (home-support); Other (other).",
  ],
  [
    "more paid back than is owed",
    { code: "exceeds-owed", path: entry(9, "amountVnd"), expected: 500_000, received: 1_000_000 },
    "Số tiền 1.000.000 đồng nhiều hơn số gốc còn nợ là 500.000 đồng.",
    "1,000,000 đồng is more than the 500,000 đồng of principal still owed.",
  ],
  [
    "a transfer that came as another sum",
    { code: "not-balanced", path: entry(9, "amountVnd"), expected: 0, received: 200_000 },
    "Ở đây ghi 200.000 đồng, nơi tương ứng ghi 0 đồng; hai số phải bằng nhau.",
    "It says 200,000 đồng here and 0 đồng in the place that goes with it; both must be equal.",
  ],
  [
    "an entry taken back twice",
    { code: "already-reversed", path: entry(9, "reverses"), received: "e1" },
    "Dòng “e1” đã bị hủy trước đó, hoặc chính là dòng hủy.",
    "Entry “e1” was taken back before, or takes one back itself.",
  ],
  [
    "a line of a ledger that is gone",
    { code: "rewritten", path: entry(0), received: "e1" },
    "“e1” đã bị sửa, chuyển chỗ hoặc xóa. Sổ quỹ chỉ được ghi thêm.",
    "“e1” was changed, moved or removed. A ledger is only ever added to.",
  ],
  [
    "an amount that was changed",
    { code: "rewritten", path: entry(0, "amountVnd"), expected: 50_000, received: "e1" },
    "“e1” đã bị sửa, chuyển chỗ hoặc xóa; trước đó ghi là 50.000. Sổ quỹ chỉ được ghi thêm.",
    "“e1” was changed, moved or removed; it said 50,000. A ledger is only ever added to.",
  ],
  [
    "a note that was changed, in which somebody wrote what looks like a place",
    { code: "rewritten", path: entry(0, "note"), expected: "{received}", received: "e1" },
    "“e1” đã bị sửa, chuyển chỗ hoặc xóa; trước đó ghi là {received}. Sổ quỹ chỉ được ghi thêm.",
    "“e1” was changed, moved or removed; it said {received}. A ledger is only ever added to.",
  ],
  [
    "a kind of entry that was changed",
    { code: "rewritten", path: entry(0, "kind"), expected: "gift", received: "e1" },
    "“e1” đã bị sửa, chuyển chỗ hoặc xóa; trước đó ghi là Tiền ủng hộ. Sổ quỹ chỉ được ghi thêm.",
    "“e1” was changed, moved or removed; it said Gift. A ledger is only ever added to.",
  ],
  [
    "a fund that is gone",
    { code: "rewritten", path: ["funds", "operating"], received: "operating" },
    "“Quỹ hoạt động” đã bị sửa, chuyển chỗ hoặc xóa. Sổ quỹ chỉ được ghi thêm.",
    "“Operating fund” was changed, moved or removed. A ledger is only ever added to.",
  ],
  [
    "a format of a later release",
    { code: "unsupported-version", path: ["schemaVersion"], expected: ["1", "2"], received: 3 },
    "Không đọc được phiên bản mẫu sổ này (3); cần phiên bản 1, 2.",
    "This version, 3, of the format cannot be read; version 1, 2 is needed.",
  ],
])("says %s", (_, issue, vi, en) => {
  expect(describeIssue(issue, "vi")).toBe(vi);
  expect(describeIssue(issue, "en")).toBe(en);
});

describe("what a parser finds", () => {
  const wrong: unknown[] = [null, 7, 0.5, "x", "", true, [], {}, "2023-02-29", -1, 1e18];

  /** A register with one field replaced, at every depth of the first entry of each list. */
  function* spoilt(value: unknown): Generator<unknown> {
    for (const bad of wrong) yield bad;
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (Array.isArray(value) && key !== "0") return;
      for (const other of spoilt(inner)) {
        yield Array.isArray(value) ? [other, ...value.slice(1)] : { ...value, [key]: other };
      }
    }
  }

  test("is said without a hole, and never in the words of the parser", () => {
    const register = buildRegister({
      meetings: [
        {
          id: "k1",
          date: "2024-05-17",
          kind: "general",
          status: "held",
          agenda: [{ area: "health" }],
          attendance: [{ memberId: "m1", status: "present" }],
        },
      ],
    });
    const sentences = new Set<string>();
    for (const each of spoilt(register)) {
      const result = parseRegister(each);
      if (result.ok) continue;
      for (const issue of result.issues) sentences.add(describeIssue(issue, "vi"));
    }
    expect(sentences.size).toBeGreaterThan(20);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[{}[\]]|\?|undefined|\b(string|number|array|object|boolean)\b/);
      expect(sentence).toMatch(/\.$/);
    }
  }, 30_000);
});
