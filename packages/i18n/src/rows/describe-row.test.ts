import type { Register } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import { describeRow } from "./describe-row.ts";

const register: Register = buildRegister({
  members: buildMembers(3),
  board: [{ memberId: "m1", post: "head", from: "2021-06-01" }],
  volunteers: [
    { memberId: "m2", role: "home-care", from: "2021-06-01" },
    {
      memberId: "m1",
      role: "livelihood",
      from: "2021-06-01",
      mentees: [{ memberId: "m3", from: "2021-06-01" }],
    },
  ],
  meetings: [
    {
      id: "b1",
      date: "2024-05-13",
      kind: "general",
      status: "held",
      attendance: [
        { memberId: "m2", status: "excused" },
        { memberId: "gone", status: "present" },
      ],
    },
  ],
  activities: [{ id: "a1", area: "self-help", kind: "community-action", date: "2024-05-20" }],
  care: {
    people: [
      { id: "p1", memberId: "m3", from: "2024-01-05" },
      { id: "p2", name: "Trần Thị Minh Họa", from: "2024-01-05" },
    ],
    visits: [
      { personId: "p1", memberId: "m2", date: "2024-05-02" },
      { personId: "p2", memberId: "m2", date: "2024-05-03" },
    ],
  },
  health: { rounds: [{ id: "r1", date: "2024-05-13", measured: ["m1"] }] },
  funds: {
    operating: {
      openedOn: "2021-06-01",
      openingVnd: 2_000_000,
      managedBy: "club",
      entries: [{ id: "e1", date: "2024-05-13", kind: "fee", amountVnd: 5000, memberId: "m1" }],
    },
    fees: [{ from: "2021-06-01", monthlyVnd: 5000 }],
  },
  support: {
    supervision: [
      {
        id: "s1",
        date: "2024-05-06",
        mode: "on-site",
        actions: [{ id: "v1", what: "Bầu thêm một Phó Chủ nhiệm" }],
      },
    ],
  },
});
register.club.rulesAdoptedOn = "2021-06-02";

describe("a row in words", () => {
  test.each<[(string | number)[], string, string]>([
    [["members", 1], "Hội viên: Nguyễn Văn Mẫu 2", "Member: Nguyễn Văn Mẫu 2"],
    [
      ["board", 0],
      "Ban Chủ nhiệm từ ngày 01/06/2021 · Nguyễn Văn Mẫu 1 · chủ nhiệm",
      "Management board from 1 June 2021 · Nguyễn Văn Mẫu 1 · head",
    ],
    [
      ["volunteers", 1, "mentees", 0],
      "Tình nguyện viên từ ngày 01/06/2021 · Nguyễn Văn Mẫu 1 · Nguyễn Văn Mẫu 3",
      "Volunteer from 1 June 2021 · Nguyễn Văn Mẫu 1 · Nguyễn Văn Mẫu 3",
    ],
    [
      ["meetings", 0],
      "Buổi sinh hoạt ngày 13/05/2024 · sinh hoạt định kỳ · đã tổ chức",
      "Meeting of 13 May 2024 · general meeting · held",
    ],
    [
      ["meetings", 0, "attendance", 0],
      "Buổi sinh hoạt ngày 13/05/2024 · Nguyễn Văn Mẫu 2 · vắng có phép",
      "Meeting of 13 May 2024 · Nguyễn Văn Mẫu 2 · excused",
    ],
    [
      ["meetings", 0, "attendance", 1],
      "Buổi sinh hoạt ngày 13/05/2024 · gone · có mặt",
      "Meeting of 13 May 2024 · gone · present",
    ],
    [
      ["activities", 0],
      "Hoạt động ngày 20/05/2024 · tự giúp nhau và hỗ trợ cộng đồng · việc chung cho cộng đồng",
      "Activity of 20 May 2024 · self-help and community support · community action",
    ],
    [
      ["care", "people", 0],
      "Người cần chăm sóc từ ngày 05/01/2024 · Nguyễn Văn Mẫu 3",
      "Person in need of care from 5 January 2024 · Nguyễn Văn Mẫu 3",
    ],
    [
      ["care", "visits", 0],
      "Lượt thăm ngày 02/05/2024 · Nguyễn Văn Mẫu 2 → Nguyễn Văn Mẫu 3",
      "Care visit of 2 May 2024 · Nguyễn Văn Mẫu 2 → Nguyễn Văn Mẫu 3",
    ],
    [
      ["care", "visits", 1],
      "Lượt thăm ngày 03/05/2024 · Nguyễn Văn Mẫu 2 → Trần Thị Minh Họa",
      "Care visit of 3 May 2024 · Nguyễn Văn Mẫu 2 → Trần Thị Minh Họa",
    ],
    [
      ["health", "rounds", 0, "measured", 0],
      "Lần đo sức khỏe ngày 13/05/2024 · Nguyễn Văn Mẫu 1",
      "Measurement round of 13 May 2024 · Nguyễn Văn Mẫu 1",
    ],
    [["funds", "operating"], "Quỹ hoạt động", "Operating fund"],
    [
      ["funds", "operating", "openingVnd"],
      "Quỹ hoạt động · Số tiền lúc mở sổ: 2.000.000 đồng",
      "Operating fund · Opening sum: 2,000,000 đồng",
    ],
    [
      ["funds", "operating", "entries", 0],
      "Quỹ hoạt động · Dòng sổ quỹ ngày 13/05/2024 · Nguyễn Văn Mẫu 1 · thu hội phí · 5.000 đồng",
      "Operating fund · Ledger entry of 13 May 2024 · Nguyễn Văn Mẫu 1 · member fee · 5,000 đồng",
    ],
    [
      ["funds", "fees", 0],
      "Mức hội phí từ ngày 01/06/2021 · 5.000 đồng",
      "Member fee from 1 June 2021 · 5,000 đồng",
    ],
    [
      ["support", "supervision", 0, "actions", 0],
      "Lần giám sát, hướng dẫn ngày 06/05/2024 · Việc cần làm · Bầu thêm một Phó Chủ nhiệm",
      "Supervision visit of 6 May 2024 · Action · Bầu thêm một Phó Chủ nhiệm",
    ],
    [
      ["club", "stages", 0],
      "Giai đoạn từ ngày 01/06/2021 · đang hoạt động",
      "Stage from 1 June 2021 · active",
    ],
    [
      ["club", "rulesAdoptedOn"],
      "Ngày thông qua quy chế hoạt động: 02/06/2021",
      "Operating rules adopted on: 2 June 2021",
    ],
  ])("%j", (path, vi, en) => {
    expect(describeRow(path, register, "vi")).toBe(vi);
    expect(describeRow(path, register, "en")).toBe(en);
  });

  test.each<[(string | number)[], string]>([
    [["members", 7], "Hội viên thứ 8"],
    [["health", "checkUps", 0], "Sức khỏe › Lần khám sức khỏe thứ 1"],
    [[], ""],
  ])("%j is not in the register: where it would stand", (path, words) => {
    expect(describeRow(path, register, "vi")).toBe(words);
  });
});
