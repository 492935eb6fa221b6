import type { SupervisionSubmission } from "@ishc/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { memoryStorage } from "../testing/draft-storages.ts";
import { samplePoints, sampleSupervisionSheet } from "../testing/form-samples.ts";
import { choose, formSuite, mountEntryForm, submissionOf } from "../testing/form-suite.ts";
import { all, clearPage, eventually, one, tap, text, type } from "../testing/harness.ts";
import { IshcSupervisionForm } from "./define.ts";

const create = () => {
  const form = new IshcSupervisionForm();
  form.sheet = sampleSupervisionSheet();
  return form;
};

const recorded = { submissionId: "theirs", revision: 4 };

formSuite("the supervision form", {
  create,
  text: "officer",
  number: samplePoints.books,
  date: "date",
  open: async () => {},
  fill: (form) => choose(form, "on-site"),
  textIn: ({ visit }: SupervisionSubmission) => visit.officer,
  stored: ({ visit }: SupervisionSubmission, officer) =>
    sampleSupervisionSheet({ visit: { ...visit, officer }, recorded }),
  told: "Đến tận nơi hay gọi từ xa: Đến tận nơi",
  path: ["visit", "officer"],
  keys: 'Tab "17" Tab "5" Tab "2024" Tab Tab Space Tab "Cán bộ" Tab Tab "8" Tab "15" Tab Enter "Sửa" Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Enter',
});

let form: IshcSupervisionForm;

beforeEach(async () => {
  clearPage();
  form = create();
  form.storage = memoryStorage();
  await mountEntryForm(form);
  await choose(form, "on-site");
  await type(form, '[id="date.day"]', "17");
  await type(form, '[id="date.month"]', "5");
  await type(form, '[id="date.year"]', "2024");
});

afterEach(clearPage);

const atBooks = `[id="${CSS.escape(samplePoints.books)}"]`;
const atMeetings = `[id="${CSS.escape(samplePoints.meetings)}"]`;
const sent = () => submissionOf<SupervisionSubmission>(form);
const whats = () => all<HTMLTextAreaElement>(form, ".row textarea");
const focused = () => form.shadowRoot?.activeElement;

async function addAction(what: string): Promise<void> {
  await tap(form, "Thêm một việc");
  const field = focused() as HTMLTextAreaElement;
  await type(form, `[id="${field.id}"]`, what);
}

test("leaves out the items that were not looked at", async () => {
  expect((await sent())?.visit).not.toHaveProperty("items");
  await type(form, atMeetings, "0");
  expect((await sent())?.visit.items).toEqual([
    { item: "Sinh hoạt đều hằng tháng", score: 0, outOf: 20 },
  ]);
});

test.each([
  ["20", true],
  ["21", false],
])("%s points of 20: %s", async (typed, isTaken) => {
  await type(form, atMeetings, typed);
  expect((await sent()) !== undefined).toBe(isTaken);
});

test("closes what was asked for at an earlier visit, on a day of its own", async () => {
  expect((await sent())?.closed).toEqual([]);
  await choose(form, "done");
  expect(await sent()).toBeUndefined();
  expect(text(form, "#problems")).toContain("Bầu thủ quỹ riêng: Ngày xong: chưa điền.");
  await type(form, '[id="closedOn.a1.day"]', "2");
  await type(form, '[id="closedOn.a1.month"]', "5");
  await type(form, '[id="closedOn.a1.year"]', "2024");
  expect((await sent())?.closed).toEqual([{ actionId: "a1", closedOn: "2024-05-02" }]);
  await choose(form, "open");
  expect((await sent())?.closed).toEqual([]);
});

test("a new action takes the focus, is told, and goes out with its day", async () => {
  await addAction("Mở sổ quỹ");
  expect(focused()?.closest("fieldset")?.querySelector("legend")?.textContent).toBe("Việc 1");
  const bar = one(form, ".bar").getBoundingClientRect();
  expect(focused()?.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  expect(focused()?.getBoundingClientRect().bottom).toBeLessThanOrEqual(bar.top + 1);
  const [id] = whats().map((each) => each.id.replace("what.", ""));
  await type(form, `[id="dueOn.${id}.day"]`, "30");
  await type(form, `[id="dueOn.${id}.month"]`, "6");
  await type(form, `[id="dueOn.${id}.year"]`, "2024");
  expect((await sent())?.visit.actions).toEqual([{ id, what: "Mở sổ quỹ", dueOn: "2024-06-30" }]);
});

test("says that a row came and went, moves the focus, and undo brings the row back with its text", async () => {
  await tap(form, "Thêm một việc");
  expect(text(form, ".heard")).toBe("Đã thêm việc 1.");
  await type(form, `[id="${focused()?.id}"]`, "Mở sổ quỹ");
  await addAction("Họp hằng tháng");
  await tap(form, "Bỏ việc 1");
  expect(text(form, ".heard")).toBe("Đã bỏ việc 1. Bấm Hoàn tác nếu bỏ nhầm.");
  expect(whats().map(({ value }) => value)).toEqual(["Họp hằng tháng"]);
  expect(focused()).toBe(whats()[0]);
  await tap(form, "Bỏ việc 1");
  expect(focused()?.id).toBe("add");
  await tap(form, "Hoàn tác");
  await tap(form, "Hoàn tác");
  expect(whats().map(({ value }) => value)).toEqual(["Mở sổ quỹ", "Họp hằng tháng"]);
});

test("a row without words is asked about, and a row taken out is not", async () => {
  await tap(form, "Thêm một việc");
  expect(await sent()).toBeUndefined();
  expect(text(form, "#problems")).toContain("Việc 1: Cần làm gì: chưa điền.");
  await tap(form, "Bỏ việc 1");
  expect((await sent())?.visit).not.toHaveProperty("actions");
});

test("an action cannot fall due before the visit", async () => {
  await addAction("Mở sổ quỹ");
  const [id] = whats().map((each) => each.id.replace("what.", ""));
  await type(form, `[id="dueOn.${id}.day"]`, "16");
  await type(form, `[id="dueOn.${id}.month"]`, "5");
  await type(form, `[id="dueOn.${id}.year"]`, "2024");
  expect(await sent()).toBeUndefined();
  expect(text(form, "#problems")).toContain("không được trước ngày 17/05/2024");
});

test("shows a visit that was recorded, row by row, and amends it", async () => {
  form.sheet = sampleSupervisionSheet({
    visit: {
      id: "v1",
      date: "2024-05-02",
      mode: "remote",
      items: [{ item: "Sổ sách ghi chép", score: 8, outOf: 10 }],
      actions: [{ id: "b1", what: "Mở sổ quỹ", area: "resources", dueOn: "2024-06-30" }],
    },
    recorded: { submissionId: "s1", revision: 1 },
  });
  await eventually(() => expect(one<HTMLInputElement>(form, atBooks).value).toBe("8"));
  await type(form, '[id="what.b1"]', "Mở sổ quỹ riêng");
  expect(await sent()).toMatchObject({
    revision: 1,
    replaces: { submissionId: "s1", revision: 1 },
    visit: {
      id: "v1",
      mode: "remote",
      actions: [{ id: "b1", what: "Mở sổ quỹ riêng", area: "resources", dueOn: "2024-06-30" }],
    },
  });
});
