import { ACTIVITY_KINDS, AREAS, CIRCUMSTANCES, CONSENT_PURPOSES } from "@ishc/core";
import {
  ACTIVITY_FORM_WORDS,
  activityKindName,
  areaName,
  circumstanceName,
  consentPurposeName,
  type Locale,
  MEMBER_FORM_WORDS,
  SUPERVISION_FORM_WORDS,
} from "@ishc/i18n";
import { afterEach, expect, test, vi } from "vitest";
import type { Entries } from "../form/entries.ts";
import {
  sampleActivitySheet,
  sampleMemberSheet,
  samplePoints,
  sampleSupervisionSheet,
} from "../testing/form-samples.ts";
import { clearPage, eventually } from "../testing/harness.ts";
import { type PrintedView, printEntries } from "./entry-print.ts";

afterEach(clearPage);

const today = "2024-05-17";

function member(entries: Entries = {}, locale: Locale = "vi"): PrintedView {
  return { sheet: sampleMemberSheet(), words: MEMBER_FORM_WORDS[locale], locale, today, entries };
}
function activity(entries: Entries = {}): PrintedView {
  const words = ACTIVITY_FORM_WORDS.vi;
  return { sheet: sampleActivitySheet(), words, locale: "vi", today, entries };
}
function supervision(entries: Entries = {}): PrintedView {
  const words = SUPERVISION_FORM_WORDS.vi;
  return { sheet: sampleSupervisionSheet(), words, locale: "vi", today, entries };
}

/** Prints, and gives what stands on the paper instead of a dialog. */
async function printed(view: PrintedView, isBlank: boolean): Promise<HTMLElement> {
  const print = vi.fn();
  const before = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement && target.contentWindow) {
      target.contentWindow.print = print;
    }
  };
  document.addEventListener("load", before, { capture: true, once: true });
  printEntries(view, isBlank);
  await eventually(() => expect(print).toHaveBeenCalledOnce());
  const paper = document.querySelector<HTMLIFrameElement>(".ishc-paper")?.contentDocument;
  if (!paper) throw new Error("There is no paper.");
  return paper.body;
}

const words = (place: Element | null | undefined) =>
  place?.textContent?.replace(/\s+/g, " ").trim();
const lines = (paper: HTMLElement) => [...paper.querySelectorAll(".line .first")].map(words);
const labels = (paper: HTMLElement) => [...paper.querySelectorAll(".choice > :last-child")];
const ticked = (paper: HTMLElement) =>
  [...paper.querySelectorAll(".choice")]
    .filter((choice) => words(choice.querySelector(".box")) === "X")
    .map((choice) => words(choice.lastElementChild?.firstChild as Element));

const entered: Entries = {
  name: "Hoàng Thị Mẫu",
  "birthDate.year": "1952",
  sex: "female",
  kind: "official",
  consents: ["club-books"],
};

test("a blank member sheet asks everything, with a box for each answer and nothing ticked", async () => {
  const paper = await printed(member(entered), true);
  const answers = labels(paper).map((label) => words(label.firstChild as Element));
  for (const purpose of CONSENT_PURPOSES) {
    expect(answers).toContain(consentPurposeName(purpose, "vi"));
  }
  for (const kind of CIRCUMSTANCES) expect(answers).toContain(circumstanceName(kind, "vi"));
  expect(ticked(paper)).toEqual([]);
  expect(paper.textContent).not.toContain("Hoàng Thị Mẫu");
  expect(paper.querySelectorAll(".rule").length).toBeGreaterThan(1);
});

test("a filled member sheet holds what was entered, and asks of circumstances only with consent", async () => {
  const paper = await printed(member(entered), false);
  expect(lines(paper)).toContain("Họ và tên: Hoàng Thị Mẫu");
  expect(lines(paper)).toContain("Ngày sinh: 1952");
  expect(ticked(paper)).toEqual(["Nữ", "Hội viên chính thức", "Ghi tên trong sổ câu lạc bộ"]);
  expect(paper.textContent).not.toContain("Hộ nghèo");
  const some = { circumstancesAsked: "some", circumstances: ["poor"] };
  const asked = { ...entered, ...some, consents: ["circumstances"] };
  expect(ticked(await printed(member(asked), false))).toContain("Hộ nghèo");
});

test.each([true, false])(
  "nobody else on the roll stands on a member sheet (blank: %s)",
  async (isBlank) => {
    const view = member({ name: "le thi anh", "birthDate.year": "1952" });
    expect(sampleMemberSheet().people[0]?.name).toBe("Lê Thị Ánh");
    expect((await printed(view, isBlank)).textContent).not.toContain("Lê Thị Ánh");
  },
);

test("a blank activity sheet has every kind of work by area, in the order of the screen", async () => {
  const paper = await printed(activity(), true);
  const areas = [...paper.querySelectorAll(".choices > .label")].map(words);
  expect(areas.slice(0, 8)).toEqual(AREAS.map((area) => `${areaName(area, "vi")}:`));
  const kinds = AREAS.flatMap((area) => ACTIVITY_KINDS[area]);
  expect(labels(paper).map(words).slice(0, kinds.length)).toEqual(
    kinds.map((kind) => activityKindName(kind, "vi")),
  );
});

test("a filled activity sheet has the one that was done, and no more", async () => {
  const entries = { area: "health", "kind.health": "measurement", spent: "500.000" };
  const paper = await printed(activity(entries), false);
  expect(lines(paper).slice(0, 2)).toEqual([
    "Việc này thuộc mảng nào? Chăm sóc sức khỏe",
    "Cụ thể là việc gì? Đo huyết áp, cân nặng",
  ]);
  expect(lines(paper)).toContain("Câu lạc bộ đã chi bao nhiêu tiền: 500.000");
  expect(paper.textContent).not.toContain("Việc đã xong chưa?");
});

test("help with an entitlement has the days it was taken up and settled", async () => {
  const kind = { area: "rights", "kind.rights": "entitlement-case" };
  const days = { settled: "settled", "settledOn.day": "3", "settledOn.month": "5" };
  const paper = await printed(activity({ ...kind, ...days, "settledOn.year": "2024" }), false);
  expect(lines(paper)).toContain("Ngày xong: 3/5/2024");
  expect(ticked(paper)).toEqual(["Đã xong"]);
});

const cells = (paper: HTMLElement) =>
  [...paper.querySelectorAll("tbody tr")].map((row) => [...row.children].map(words));

test("a blank visit has what was asked for last time, what is scored, and rows to write on", async () => {
  const paper = await printed(supervision(), true);
  const rows = cells(paper);
  expect(rows[0]).toEqual(["1", "Bầu thủ quỹ riêng", "30/04/2024", "", "", ""]);
  expect(rows[1]).toEqual(["1", "Sổ sách ghi chép", "10", "", ""]);
  expect(rows.slice(3)).toEqual(["1", "2", "3", "4"].map((number) => [number, "", ""]));
});

test("a filled visit has answers, points and actions as they stand in the form", async () => {
  const paper = await printed(
    supervision({
      "answer.a1": "done",
      "closedOn.a1.day": "10",
      "closedOn.a1.month": "5",
      "closedOn.a1.year": "2024",
      [samplePoints.books]: "8",
      actions: ["x", "y"],
      "what.x": "Mở sổ theo dõi vốn vay",
      "dueOn.x.year": "2024",
      "dueOn.x.month": "6",
    }),
    false,
  );
  expect(cells(paper)).toEqual([
    ["1", "Bầu thủ quỹ riêng", "30/04/2024", "X", "", "10/5/2024"],
    ["1", "Sổ sách ghi chép", "10", "8", ""],
    ["2", "Sinh hoạt đều hằng tháng", "20", "", ""],
    ["1", "Mở sổ theo dõi vốn vay", "6/2024"],
    ["2", "", ""],
  ]);
});

const link = `https://example.org/${"a1b2c3".repeat(25)}`;
const work = { area: "health", "kind.health": "measurement" };

test.each([
  ["a line", activity({ ...work, evidence: link })],
  ["a row", supervision({ actions: ["x"], "what.x": link })],
])("a word longer than %s goes on below, and the sheet is no wider for it", async (_, view) => {
  const paper = await printed(view, false);
  expect(words(paper)).toContain(link);
  const reach = [...paper.querySelectorAll("*")].map((each) => each.getBoundingClientRect().right);
  expect(Math.max(...reach)).toBeLessThanOrEqual(paper.getBoundingClientRect().right);
});

test("a page puts its own words over those of paper, and English has its own", async () => {
  const view = member({}, "en");
  expect(words((await printed(view, true)).querySelector("h1"))).toBe("New member");
  const paper = { sign: "(ký hoặc điểm chỉ)" };
  const own = { ...view, words: { ...view.words, paper } };
  expect(words((await printed(own, true)).querySelector(".sign"))).toBe("(ký hoặc điểm chỉ)");
});

test("a form that nobody here knows has no paper", () => {
  const { sheet, ...view } = member();
  printEntries({ ...view, sheet: { ...sheet, kind: "ishc-other-sheet" } }, true);
  expect(document.querySelector(".ishc-paper")).toBeNull();
});
