import { expect, test } from "vitest";
import { drawPaper } from "./draw-paper.ts";
import type { Paper, PaperPart } from "./paper.ts";

function drawn(...parts: PaperPart[]): HTMLElement {
  const paper: Paper = {
    language: "vi",
    club: "CLB Thôn Minh Họa",
    title: "Phiếu",
    parts,
    signers: ["Thư ký", "Chủ nhiệm câu lạc bộ"],
    sign: "(ký, ghi rõ họ tên)",
    page: "Trang",
  };
  const place = document.createElement("div");
  place.append(drawPaper(paper));
  return place;
}

const words = (place: Element) => place.textContent?.replace(/\s+/g, " ").trim();

test.each([
  ["a value", { value: "Tổ 2" }, "Tổ: Tổ 2", 0],
  ["a line to write on where there is none", {}, "Tổ:", 1],
  ["the same where it is blank", { value: "" }, "Tổ:", 1],
  ["several lines to write on", { lines: 3 }, "Tổ:", 3],
  ["no further lines below a value", { value: "Tổ 2", lines: 3 }, "Tổ: Tổ 2", 0],
  ["the gaps of a date", { blank: "ngày ... tháng ..." }, "Tổ: ngày ... tháng ...", 0],
  ["a date in place of its gaps", { value: "5/2024", blank: "ngày ..." }, "Tổ: 5/2024", 0],
])("a line has %s", (_name, line, text, rules) => {
  const place = drawn({ kind: "line", label: "Tổ", ...line });
  expect(words(place.querySelector(".line") as Element)).toBe(text);
  expect(place.querySelectorAll(".rule")).toHaveLength(rules);
});

test.each([
  ["Tổ", "Tổ:"],
  ["Nam hay nữ?", "Nam hay nữ?"],
])("the label “%s” stands as “%s”", (label, shown) => {
  const place = drawn({ kind: "choices", label, choices: [], layout: "row" });
  expect(words(place.querySelector(".label") as Element)).toBe(shown);
});

test("boxes have an X or nothing, each beside what it means", () => {
  const choices = [
    { label: "Nữ", isTicked: true },
    { label: "Nam", isTicked: false, hint: "Như trên giấy tờ." },
  ];
  const place = drawn({ kind: "choices", label: "Nam hay nữ", choices, layout: "row" });
  const rows = [...place.querySelectorAll(".choice")];
  expect(rows.map(words)).toEqual(["X Nữ", "NamNhư trên giấy tờ."]);
});

test("a table says what heads rows and columns, and a group spans all of them", () => {
  const place = drawn({
    kind: "table",
    columns: [
      { label: "STT", use: "number" },
      { label: "Họ và tên", use: "name" },
      { label: "Có mặt", use: "mark" },
    ],
    rows: [{ group: "Tổ 1" }, { cells: ["1", "Lê Thị Ánh", { isTicked: true }] }],
  });
  expect([...place.querySelectorAll("thead th[scope=col]")].map(words)).toEqual([
    "STT",
    "Họ và tên",
    "Có mặt",
  ]);
  expect(place.querySelector<HTMLTableCellElement>(".group th")?.colSpan).toBe(3);
  expect(words(place.querySelector("th[scope=row]") as Element)).toBe("Lê Thị Ánh");
  expect(words(place.querySelector("td.mark") as Element)).toBe("X");
});

test("what was typed is text, whatever it looks like", () => {
  const place = drawn({ kind: "line", label: "Tổ", value: "<img src=x onerror=alert(1)>" });
  expect(place.querySelector("img")).toBeNull();
  expect(words(place)).toContain("<img src=x onerror=alert(1)>");
});

test("everybody who signs has room, and is told how", () => {
  const signers = [...drawn().querySelectorAll(".signers > div")].map(words);
  expect(signers).toEqual(["Thư ký(ký, ghi rõ họ tên)", "Chủ nhiệm câu lạc bộ(ký, ghi rõ họ tên)"]);
});
