import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { memoryStorage } from "../testing/draft-storages.ts";
import { noSignal, serve, stopServing } from "../testing/fake-server.ts";
import {
  all,
  clearPage,
  eventually,
  one,
  settled,
  tap,
  text,
  type,
  until,
} from "../testing/harness.ts";
import { queueRead, storedRecords } from "../testing/outbox.ts";
import { markAs, markOf, mountForm, names, summary } from "../testing/roster-harness.ts";
import { sampleSheet } from "../testing/samples.ts";
import type { AttendanceSubmitDetail } from "./attendance-form.ts";
import { IshcAttendanceForm } from "./define.ts";

let form: IshcAttendanceForm;

beforeEach(async () => {
  clearPage();
  form = new IshcAttendanceForm();
  form.storage = memoryStorage();
  form.sheet = sampleSheet();
  await mountForm(form);
});

afterEach(clearPage);

/** Presses the button at the end, and gives what would be sent. */
async function submissionOf(element: IshcAttendanceForm) {
  let detail: AttendanceSubmitDetail | undefined;
  const listen = (event: CustomEvent<AttendanceSubmitDetail>) => {
    detail = event.detail;
    event.preventDefault();
  };
  element.addEventListener("ishc-submit", listen as EventListener, { once: true });
  // What waits in the queue is read first: otherwise a press waits for that.
  await queueRead(element);
  await tap(element, "Gửi điểm danh");
  await queueRead(element);
  return detail?.submission;
}

test("shows the club, and the day in words", () => {
  expect(text(form, "header")).toBe(
    "Điểm danh buổi sinh hoạt CLB Thôn Minh Họa Thứ sáu, ngày 17 tháng 5 năm 2024",
  );
});

test("lists people by group, those without one last", () => {
  expect(all(form, "h3").map(({ textContent }) => textContent)).toEqual([
    "Tổ 1",
    "Tổ 2",
    "Tổ 10",
    "Chưa xếp tổ",
  ]);
  expect(names(form)).toEqual([
    "Lê Thị Ánh",
    "Đặng Thị Hường",
    "Trần Văn Bình",
    "Phạm Thu Hương",
    "Võ Quang Sơn",
  ]);
});

test("a roll without groups has no group headings", async () => {
  form.sheet = sampleSheet({
    meeting: { id: "x", date: "2024-05-17", kind: "general", status: "planned" },
    members: [{ id: "m1", name: "Lê Thị Ánh", kind: "official" }],
  });
  await settled(form);
  expect(all(form, "h3")).toEqual([]);
});

test("an empty roll says so", async () => {
  form.sheet = sampleSheet({
    club: { id: "c2", name: "CLB Khác", village: "Thôn Khác" },
    members: [],
  });
  await until(() => text(form).includes("Danh sách chưa có hội viên nào."), form);
  expect(all(form, ".person")).toEqual([]);
});

test("what is done before the form could be drawn again is not forgotten", async () => {
  void markAs(form, "m1", "Có mặt");
  void markAs(form, "m2", "Vắng");
  await settled(form);
  expect([markOf(form, "m1"), markOf(form, "m2")]).toEqual(["Có mặt", "Vắng"]);
});

test("one tap marks a person, another changes the mark", async () => {
  await markAs(form, "m1", "Có mặt");
  expect(markOf(form, "m1")).toBe("Có mặt");
  await markAs(form, "m1", "Có phép");
  expect(markOf(form, "m1")).toBe("Có phép");
  expect(markOf(form, "m2")).toBeUndefined();
});

test("counts official members, blanks apart, and honorary members outside the rate", async () => {
  expect(summary(form)).toBe("Chưa điểm danh ai trong 5 người");
  await markAs(form, "m1", "Có mặt");
  await markAs(form, "m2", "Vắng");
  await markAs(form, "m5", "Có mặt");
  expect(summary(form)).toBe("Có mặt 2; chưa điểm danh 2");
  await tap(form, "Gửi điểm danh");
  expect(text(form, "#question")).toContain("Còn 2 người chưa điểm danh.");
  expect(text(form, ".details")).toContain("Hội viên danh dự: có mặt 1 trên 1");
});

test("everybody present in one tap leaves earlier marks alone", async () => {
  await markAs(form, "m2", "Vắng");
  await tap(form, "Đánh dấu có mặt 4 người còn lại");
  expect(["m1", "m2", "m3", "m5"].map((id) => markOf(form, id))).toEqual([
    "Có mặt",
    "Vắng",
    "Có mặt",
    "Có mặt",
  ]);
  expect(text(form)).toContain("Đã điểm danh đủ mọi người.");
});

test.each([
  ["huong", ["Đặng Thị Hường", "Phạm Thu Hương"]],
  ["Hường", ["Đặng Thị Hường"]],
  ["dang", ["Đặng Thị Hường"]],
  ["thu hương", ["Phạm Thu Hương"]],
  ["hướng", ["Đặng Thị Hường", "Phạm Thu Hương"]],
  ["xyz", []],
])("finds “%s”", async (typed, expected) => {
  await type(form, "#find", typed);
  expect(names(form)).toEqual(expected);
  expect(one<HTMLInputElement>(form, "#find").value).toBe(typed);
});

test("text being composed by a Vietnamese keyboard is never rewritten", async () => {
  const field = one<HTMLInputElement>(form, "#find");
  const written: string[] = [];
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  field.dispatchEvent(new CompositionEvent("compositionstart"));
  field.value = "hươ";
  Object.defineProperty(field, "value", {
    get: () => value?.get?.call(field),
    set: (next: string) => written.push(next),
    configurable: true,
  });
  field.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
  await settled(form);
  expect(written).toEqual([]);
  expect(names(form)).toHaveLength(2);
});

test("ends a search by its button or by Escape, and stays in the field", async () => {
  await type(form, "#find", "huong");
  await tap(form, "Xóa ô tìm tên");
  expect(names(form)).toHaveLength(5);
  expect(form.shadowRoot?.activeElement?.id).toBe("find");
  await type(form, "#find", "huong");
  const field = one<HTMLInputElement>(form, "#find");
  const press = { key: "Escape", bubbles: true, cancelable: true };
  field.dispatchEvent(new KeyboardEvent("keydown", { ...press, isComposing: true }));
  await settled(form);
  expect(names(form)).toHaveLength(2);
  field.dispatchEvent(new KeyboardEvent("keydown", press));
  await settled(form);
  expect(names(form)).toHaveLength(5);
  expect(field.value).toBe("");
  expect(form.shadowRoot?.activeElement).toBe(field);
});

test("tells the page of every change, and of nothing else", async () => {
  const heard: Event[] = [];
  document.body.addEventListener("ishc-change", (event) => heard.push(event));
  await markAs(form, "m1", "Vắng");
  await type(form, "#guests", "3");
  await tap(form, "Hoàn tác");
  expect(heard.map(({ composed }) => composed)).toEqual([true, true, true]);
  await type(form, "#find", "huong");
  await tap(form, "Gửi điểm danh");
  expect(heard).toHaveLength(3);
});

test("undo takes back step by step and says what", async () => {
  await markAs(form, "m1", "Có mặt");
  await markAs(form, "m3", "Vắng");
  await tap(form, "Đánh dấu có mặt 3 người còn lại");
  expect(text(form, ".undo")).toBe("Hoàn tác 3 người có mặt");
  await tap(form, "Hoàn tác");
  expect(markOf(form, "m2")).toBeUndefined();
  expect(text(form, ".undo")).toBe("Hoàn tác Hường: Vắng");
  await tap(form, "Hoàn tác");
  await tap(form, "Hoàn tác");
  expect(summary(form)).toBe("Chưa điểm danh ai trong 5 người");
  expect(one(form, ".undo").getAttribute("aria-disabled")).toBe("true");
});

test("a mark can be taken back, by button or by Delete", async () => {
  await markAs(form, "m1", "Vắng");
  await tap(form, "Bỏ đánh dấu Lê Thị Ánh");
  expect(markOf(form, "m1")).toBeUndefined();
  await markAs(form, "m1", "Có mặt");
  one(form, '[data-member="m1"] input').dispatchEvent(
    new KeyboardEvent("keydown", { key: "Delete", bubbles: true }),
  );
  await settled(form);
  expect(markOf(form, "m1")).toBeUndefined();
});

test("sends marks, guests and areas; who is blank stays out", async () => {
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await markAs(form, "m2", "Nhờ thay");
  await tap(form, "Thêm một khách");
  await tap(form, "Thêm một khách");
  await tap(form, "Nội dung buổi này");
  one<HTMLInputElement>(form, 'input[value="health"]').click();
  await settled(form);
  expect(await submissionOf(form)).toEqual({
    kind: "ishc-attendance",
    version: 1,
    id: expect.stringMatching(/^[A-Za-z0-9-]{32,36}$/),
    revision: 1,
    clubId: "c1",
    meeting: { id: "2024-05", date: "2024-05-17" },
    marks: [
      { memberId: "m1", status: "present" },
      { memberId: "m2", status: "represented" },
      { memberId: "m3", status: "present" },
      { memberId: "m4", status: "present" },
      { memberId: "m5", status: "present" },
    ],
    guests: 2,
    areas: ["health"],
  });
});

test("guests and areas that nobody entered are left out", async () => {
  await tap(form, "Đánh dấu có mặt cả 5 người");
  const submission = await submissionOf(form);
  expect(submission).not.toHaveProperty("guests");
  expect(submission).not.toHaveProperty("areas");
});

test("asks about people not marked, leads to the first, and leaves them blank", async () => {
  await markAs(form, "m1", "Có mặt");
  await markAs(form, "m3", "Vắng");
  expect(await submissionOf(form)).toBeUndefined();
  expect(text(form, "#question")).toContain("Còn 3 người chưa điểm danh.");
  expect(form.shadowRoot?.activeElement?.id).toBe("question");
  await tap(form, "Đến người đầu tiên chưa điểm danh");
  expect(
    form.shadowRoot?.activeElement?.closest("[data-member]")?.getAttribute("data-member"),
  ).toBe("m2");
  let sent: AttendanceSubmitDetail | undefined;
  form.addEventListener("ishc-submit", (event) => {
    sent = (event as CustomEvent<AttendanceSubmitDetail>).detail;
  });
  await tap(form, "Gửi luôn, để trống");
  expect(sent?.submission.marks.map((mark) => mark.memberId)).toEqual(["m1", "m3"]);
  // The button that was pressed is gone; what becomes of it is told here.
  expect(form.shadowRoot?.activeElement?.className).toBe("state");
});

test.each([
  ["", undefined],
  [" 12 ", 12],
  ["1.000", 1000],
])("reads “%s” as guests", async (typed, guests) => {
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await type(form, "#guests", typed);
  expect((await submissionOf(form))?.guests).toBe(guests);
});

test("a wrong number of guests is kept as typed, told once the field is left, and gone once it is right", async () => {
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await type(form, "#guests", "mười");
  expect(text(form)).not.toContain("Số khách phải");
  const field = one<HTMLInputElement>(form, "#guests");
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await settled(form);
  expect(text(form, "#guests-wrong")).toBe("Số khách phải là số nguyên, từ 0 đến 10.000.");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(all(form, "#problems")).toEqual([]);
  await type(form, "#guests", "10");
  expect(text(form)).not.toContain("Số khách phải");
  expect(field.getAttribute("aria-invalid")).toBe("false");
});

test("a wrong number of guests keeps the sheet from being sent or saved, and the list leads to it until it is right", async () => {
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await type(form, "#guests", "mười");
  const files = vi.spyOn(URL, "createObjectURL");
  onTestFinished(() => void vi.restoreAllMocks());
  await tap(form, "In, lưu tệp hoặc gửi tin nhắn");
  await tap(form, "Lưu thành tệp");
  expect(files).not.toHaveBeenCalled();
  expect(form.shadowRoot?.activeElement?.id).toBe("problems");
  expect(await submissionOf(form)).toBeUndefined();
  expect(one<HTMLInputElement>(form, "#guests").value).toBe("mười");
  expect(form.shadowRoot?.activeElement?.id).toBe("problems");
  await tap(form, "Số khách phải là số nguyên");
  expect(form.shadowRoot?.activeElement?.id).toBe("guests");
  await type(form, "#guests", "10");
  expect(all(form, "#problems")).toEqual([]);
  expect((await submissionOf(form))?.guests).toBe(10);
});

test("of a cancelled meeting nothing is sent or saved, whether or not there is a line; what was marked stays a draft", async () => {
  const kept = new Map<string, unknown>();
  form.storage = memoryStorage(kept);
  form.sheet = sampleSheet({ meeting: { ...sampleSheet().meeting, status: "cancelled" } });
  form.action = "/api/attendance";
  const requests = serve(noSignal);
  onTestFinished(stopServing);
  await settled(form);
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await tap(form, "Gửi điểm danh");
  await settled(form);
  expect(form.shadowRoot?.activeElement?.id).toBe("problems");
  expect(text(form, "#problems")).toContain("Buổi sinh hoạt này đã báo hủy.");
  await tap(form, "In, lưu tệp hoặc gửi tin nhắn");
  const files = vi.spyOn(URL, "createObjectURL");
  onTestFinished(() => void vi.restoreAllMocks());
  await tap(form, "Lưu thành tệp");
  expect(files).not.toHaveBeenCalled();
  expect(requests).toEqual([]);
  expect(await storedRecords()).toEqual([]);
  expect(kept.size).toBe(1);
});

test("that the day of a meeting is to come is told, and decides nothing: the clock of a phone may be wrong", async () => {
  const date = "2099-01-01";
  form.sheet = sampleSheet({ meeting: { ...sampleSheet().meeting, id: date, date } });
  await settled(form);
  await eventually(() => expect(text(form, "header")).toContain("Ngày sinh hoạt này chưa đến."));
  await tap(form, "Đánh dấu có mặt cả 5 người");
  expect((await submissionOf(form))?.meeting.date).toBe(date);
});

test("what a draft holds that is wrong is told as soon as it is opened again", async () => {
  const kept = new Map<string, unknown>();
  form.storage = memoryStorage(kept);
  await type(form, "#guests", "mười");
  await eventually(() => expect(kept.size).toBe(1));
  const again = new IshcAttendanceForm();
  again.storage = memoryStorage(kept);
  again.sheet = sampleSheet();
  form.remove();
  await mountForm(again);
  await eventually(() => expect(text(again, "#guests-wrong")).toContain("Số khách phải"));
});

test("a correction is a submission of its own, and names the record that it was begun from", async () => {
  form.sheet = sampleSheet({
    meeting: { id: "2024-04", date: "2024-04-17", kind: "general", status: "held" },
    marks: sampleSheet().members.map(({ id }) => ({ memberId: id, status: "present" as const })),
    recorded: { submissionId: "s-earlier", revision: 3 },
  });
  await settled(form);
  await eventually(() => expect(text(form, "header")).toContain("Buổi này đã điểm danh."));
  await markAs(form, "m1", "Vắng");
  const submission = await submissionOf(form);
  expect(submission).toMatchObject({
    revision: 1,
    replaces: { submissionId: "s-earlier", revision: 3 },
  });
  // An id that sheets tell to everybody would stand for what two people send.
  expect(submission?.id).not.toBe("s-earlier");
});

test("says that attendance was taken, also where nobody knows by which submission", async () => {
  form.sheet = sampleSheet({
    meeting: { id: "2024-03", date: "2024-03-17", kind: "general", status: "held" },
    marks: [{ memberId: "m1", status: "present" }],
  });
  await settled(form);
  await eventually(() => expect(text(form, "header")).toContain("Buổi này đã điểm danh."));
});

test("a new copy of the same sheet keeps what was marked", async () => {
  await markAs(form, "m1", "Vắng");
  form.sheet = sampleSheet();
  await settled(form);
  expect(markOf(form, "m1")).toBe("Vắng");
});

test("keeps its state when the page moves it", async () => {
  await markAs(form, "m1", "Vắng");
  const place = document.createElement("div");
  document.body.append(place);
  place.append(form);
  await settled(form);
  expect(markOf(form, "m1")).toBe("Vắng");
  await markAs(form, "m2", "Có mặt");
  expect(summary(form)).toBe("Có mặt 1; chưa điểm danh 3");
});

test("follows the language of the page, and its own words win", async () => {
  document.documentElement.lang = "en";
  await eventually(() => expect(text(form, ".save")).toBe("Send attendance"));
  form.words = { save: "Send it to the commune" };
  await settled(form);
  expect(text(form, ".save")).toBe("Send it to the commune");
  form.locale = "vi";
  form.words = undefined;
  await settled(form);
  expect(text(form, ".save")).toBe("Gửi điểm danh");
});
