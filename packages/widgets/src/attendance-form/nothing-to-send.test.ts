import { afterEach, beforeEach, expect, test } from "vitest";
import { memoryStorage } from "../testing/draft-storages.ts";
import { noSignal, receipt, serve, stopServing } from "../testing/fake-server.ts";
import { clearPage, nameOf, one, tap, text } from "../testing/harness.ts";
import { clearOutbox } from "../testing/outbox.ts";
import { markAs, mountForm, stateIs, summary } from "../testing/roster-harness.ts";
import { sampleSheet } from "../testing/samples.ts";
import { IshcAttendanceForm } from "./define.ts";

let form: IshcAttendanceForm;

beforeEach(async () => {
  clearPage();
  await clearOutbox();
  form = new IshcAttendanceForm();
  form.storage = memoryStorage();
  form.sheet = sampleSheet();
  form.action = "/api/attendance";
});

afterEach(() => {
  stopServing();
  clearPage();
});

const recorded = { submissionId: "s-earlier", revision: 3 };
const blankSent = "Đã gửi, để trống cả 5 người";

/** The button that sends, and whether it stands out from the one beside it. */
function button() {
  const [send, undo] = [one(form, ".save"), one(form, ".undo")];
  const ground = (each: Element) => getComputedStyle(each).backgroundColor;
  return { says: nameOf(send), isLoud: ground(send) !== ground(undo) };
}

async function sendAllPresent(): Promise<void> {
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await tap(form, "Gửi điểm danh");
}

test("before anything is sent, the button that sends stands out", async () => {
  await mountForm(form);
  expect(button()).toEqual({ says: "Gửi điểm danh", isLoud: true });
});

test("it steps back with the receipt, and stands out again at the first change", async () => {
  serve(receipt);
  await mountForm(form);
  await sendAllPresent();
  await stateIs(form, "Đã nhận lúc");
  expect(button()).toEqual({ says: "Đã gửi", isLoud: false });
  await markAs(form, "m1", "Vắng");
  expect(button()).toEqual({ says: "Gửi điểm danh", isLoud: true });
  expect(text(form, ".state")).toBe("Đã lưu trên máy này, chưa gửi.");
});

test("a change that is undone leaves what was received, and that is told again", async () => {
  serve(receipt);
  await mountForm(form);
  await sendAllPresent();
  await stateIs(form, "Đã nhận lúc");
  await markAs(form, "m1", "Vắng");
  await tap(form, "Hoàn tác");
  expect(text(form, ".state")).toContain("Đã nhận lúc");
  expect(button()).toEqual({ says: "Đã gửi", isLoud: false });
});

test("without a signal there is something left to send", async () => {
  serve(noSignal);
  await mountForm(form);
  await sendAllPresent();
  await stateIs(form, "đang chờ sóng");
  expect(button()).toEqual({ says: "Gửi lại", isLoud: true });
});

test("a meeting that is recorded as it stands has nothing to send either", async () => {
  form.sheet = sampleSheet({ recorded, marks: [{ memberId: "m1", status: "present" }] });
  await mountForm(form);
  expect(button()).toEqual({ says: "Gửi điểm danh", isLoud: false });
  await markAs(form, "m1", "Vắng");
  expect(button().isLoud).toBe(true);
  await tap(form, "Hoàn tác");
  expect(button().isLoud).toBe(false);
  expect(text(form, ".state")).toBe("");
});

test("marks that no submission holds are still to be sent", async () => {
  form.sheet = sampleSheet({ marks: [{ memberId: "m1", status: "present" }] });
  await mountForm(form);
  expect(button().isLoud).toBe(true);
});

test("what stood there before the last sending is a change, though it was recorded once", async () => {
  serve(receipt);
  form.sheet = sampleSheet({ recorded, marks: [{ memberId: "m1", status: "present" }] });
  await mountForm(form);
  await markAs(form, "m1", "Vắng");
  await tap(form, "Gửi điểm danh");
  await tap(form, "Gửi luôn, để trống");
  await stateIs(form, "Đã nhận");
  expect(button().isLoud).toBe(false);
  await tap(form, "Hoàn tác");
  expect(button()).toEqual({ says: "Gửi điểm danh", isLoud: true });
});

test("a sheet that was sent with nobody marked says that it was sent so", async () => {
  serve(receipt);
  await mountForm(form);
  expect(summary(form)).toBe("Chưa điểm danh ai trong 5 người");
  await tap(form, "Gửi điểm danh");
  await tap(form, "Gửi luôn, để trống");
  await stateIs(form, "Đã nhận lúc");
  expect(summary(form)).toBe(blankSent);
  await markAs(form, "m1", "Vắng");
  await tap(form, "Bỏ đánh dấu");
  expect(summary(form)).toBe(blankSent);
  await markAs(form, "m2", "Vắng");
  expect(summary(form)).toBe("Có mặt 0; chưa điểm danh 4");
});
