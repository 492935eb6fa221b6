import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { crowdedTargets, smallTargets, smallTexts, violations } from "../testing/accessibility.ts";
import { brokenStorage, memoryStorage } from "../testing/draft-storages.ts";
import { all, clearPage, eventually, one, settled, tap, text, type } from "../testing/harness.ts";
import { clearOutbox } from "../testing/outbox.ts";
import { markAs, mountForm } from "../testing/roster-harness.ts";
import { longSheet, sampleSheet } from "../testing/samples.ts";
import { IshcAttendanceForm } from "./define.ts";

beforeEach(async () => {
  clearPage();
  await clearOutbox();
  await page.viewport(360, 740);
});

afterEach(() => {
  vi.restoreAllMocks();
  clearPage();
});

async function open(change: (form: IshcAttendanceForm) => void = () => {}) {
  const form = new IshcAttendanceForm();
  form.storage = memoryStorage();
  form.sheet = sampleSheet();
  change(form);
  await mountForm(form);
  return form;
}

/** Prints, and gives what stands on the paper instead of a dialog. */
async function printed(form: IshcAttendanceForm, button: string): Promise<Document> {
  const print = vi.fn();
  const append = Element.prototype.append;
  // Every frame has a window of its own.
  vi.spyOn(document.body, "append").mockImplementation((...nodes) => {
    for (const node of nodes) {
      if (node instanceof HTMLIFrameElement) {
        const before = () => {
          if (node.contentWindow) node.contentWindow.print = print;
        };
        node.addEventListener("load", before, { capture: true });
      }
    }
    append.apply(document.body, nodes);
  });
  await tap(form, button);
  await eventually(() => expect(print).toHaveBeenCalled());
  const paper = document.querySelector<HTMLIFrameElement>(".ishc-paper")?.contentDocument;
  if (!paper) throw new Error("There is no paper.");
  return paper;
}

const boxes = (row: Element) =>
  [...row.querySelectorAll(".box")].map((box) => (box.textContent?.trim() ? "x" : "_")).join("");

test("a sheet on paper has everybody in the order of the screen, with boxes to tick", async () => {
  const form = await open();
  await markAs(form, "m2", "Có phép");
  await tap(form, "In, lưu tệp hoặc gửi tin nhắn");
  const blank = await printed(form, "In phiếu trống");
  const names = [...blank.querySelectorAll("tbody th[scope=row]")].map((each) =>
    each.textContent?.trim(),
  );
  expect(names.map((name) => name?.split(" (")[0])).toEqual(
    all(form, ".person .name").map((each) => each.textContent),
  );
  expect([...blank.querySelectorAll("tbody tr:not(.group)")].map(boxes)).toEqual(
    Array(5).fill("____"),
  );
  const filled = await printed(form, "In phiếu đã điểm danh");
  expect([...filled.querySelectorAll("tbody tr:not(.group)")].map(boxes)).toEqual([
    "____",
    "____",
    "__x_",
    "____",
    "____",
  ]);
  expect(filled.body.textContent).toContain("Chủ nhiệm câu lạc bộ");
  expect(document.querySelectorAll(".ishc-paper")).toHaveLength(1);
});

test("a file holds the submission, and what is changed afterwards is another revision", async () => {
  const form = await open();
  await markAs(form, "m1", "Vắng");
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:x";
  });
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  await tap(form, "In, lưu tệp hoặc gửi tin nhắn");
  one<HTMLDetailsElement>(form, ".ways").open = true;
  await tap(form, "Lưu thành tệp");
  await markAs(form, "m1", "Có mặt");
  await tap(form, "Lưu thành tệp");
  const files = await Promise.all(blobs.map(async (blob) => JSON.parse(await blob.text())));
  expect(files[0]).toMatchObject({
    kind: "ishc-outbox",
    version: 1,
    submissions: [{ kind: "ishc-attendance", revision: 1, marks: [{ memberId: "m1" }] }],
  });
  expect(files[1].submissions[0]).toMatchObject({ id: files[0].submissions[0].id, revision: 2 });
  expect(names).toEqual(["c1-2024-05-17.ishc.json", "c1-2024-05-17.ishc.json"]);
});

const message = [
  "Điểm danh buổi sinh hoạt",
  "CLB Thôn Minh Họa",
  "Thứ sáu, ngày 17 tháng 5 năm 2024",
  "Có mặt: 1/4 hội viên chính thức",
  "Có mặt (1): Lê Thị Ánh",
  "Vắng (1): Trần Văn Bình",
  "Chưa điểm danh (3): Đặng Thị Hường, Phạm Thu Hương, Võ Quang Sơn",
  "Số khách đến dự: 2",
].join("\n");

async function fill(form: IshcAttendanceForm) {
  await markAs(form, "m1", "Có mặt");
  await markAs(form, "m2", "Vắng");
  await type(form, "#guests", "2");
  one<HTMLDetailsElement>(form, ".ways").open = true;
}

test("a message goes to the app that the person chooses, and nowhere before the tap", async () => {
  const share = vi.fn(async () => {});
  Object.defineProperty(navigator, "share", { value: share, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, "share"));
  const form = await open();
  await fill(form);
  expect(share).not.toHaveBeenCalled();
  await tap(form, "Gửi bằng tin nhắn");
  expect(share).toHaveBeenCalledWith({ text: message });
});

test.each([
  ["is copied where nothing can be shared", async () => {}, "Đã chép."],
  ["stands there to be copied by hand", () => Promise.reject(new Error("No.")), "Xin chép"],
])("a message %s", async (_name, writeText, said) => {
  Object.defineProperty(navigator, "share", { value: undefined, configurable: true });
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, "share");
    Reflect.deleteProperty(navigator, "clipboard");
  });
  const form = await open();
  await fill(form);
  await tap(form, "Gửi bằng tin nhắn");
  await eventually(() => expect(text(form, ".message [role=status]")).toContain(said));
  const field = one<HTMLTextAreaElement>(form, "textarea");
  expect(field.value).toBe(message);
  expect(form.shadowRoot?.activeElement).toBe(field);
  expect(field.selectionEnd).toBe(message.length);
});

test("on a device that keeps nothing the ways out are open, and take a finger", async () => {
  const form = await open((each) => {
    each.storage = brokenStorage;
  });
  expect(one<HTMLDetailsElement>(form, ".ways").open).toBe(true);
  expect(await violations(form)).toEqual([]);
  expect(smallTargets(form)).toEqual([]);
  expect(smallTexts(form)).toEqual([]);
  await page.viewport(320, 740);
  await settled(form);
  expect(crowdedTargets(form)).toEqual([]);
});

test("a long roll on paper", async () => {
  const form = await open((each) => {
    each.sheet = longSheet(70);
  });
  one<HTMLDetailsElement>(form, ".ways").open = true;
  await settled(form);
  const paper = await printed(form, "In phiếu trống");
  expect(paper.querySelectorAll("tbody th[scope=row]")).toHaveLength(70);
});
