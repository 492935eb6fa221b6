import type { AttendanceSubmission } from "@ishc/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { memoryStorage } from "../testing/draft-storages.ts";
import { json, noSignal, receipt, serve, stopServing } from "../testing/fake-server.ts";
import { all, clearPage, eventually, one, settled, tap, text } from "../testing/harness.ts";
import { clearOutbox, storeAnything, storedRecords } from "../testing/outbox.ts";
import { markAs, markOf, mountForm, stateIs } from "../testing/roster-harness.ts";
import { sampleSheet } from "../testing/samples.ts";
import { IshcAttendanceForm } from "./define.ts";

let kept: Map<string, unknown>;

beforeEach(async () => {
  clearPage();
  await clearOutbox();
  kept = new Map();
});

afterEach(() => {
  stopServing();
  clearPage();
});

/** Opens the form as a page load does. */
async function open(sheet = sampleSheet()) {
  const form = new IshcAttendanceForm();
  form.storage = memoryStorage(kept);
  form.sheet = sheet;
  form.action = "/api/attendance";
  await mountForm(form);
  return form;
}

/** Fills the form in, sends without a line, and leaves. */
async function leaveWaiting() {
  serve(noSignal);
  const form = await open();
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "đang chờ sóng");
  form.remove();
  await settled(form);
}

test("what an earlier page load left is sent when a page is opened, and told in its form", async () => {
  await leaveWaiting();
  const requests = serve(receipt);
  const form = await open();
  const received: unknown[] = [];
  form.addEventListener("ishc-received", (event) => received.push(event));
  await stateIs(form, "mã 7F3K");
  expect(requests).toHaveLength(1);
  expect(await storedRecords()).toEqual([]);
  expect(kept.size).toBe(0);
});

test("as long as it cannot be sent, the form says that it waits", async () => {
  await leaveWaiting();
  const form = await open();
  // It tries again as it opens: while it does, the button is for sending.
  await eventually(() => expect(text(form, ".save")).toBe("Gửi lại"));
  await stateIs(form, "đang chờ sóng");
  expect(markOf(form, "m1")).toBe("Có mặt");
});

test("a form of another meeting is not touched by it", async () => {
  await leaveWaiting();
  serve(receipt);
  const form = await open(sampleSheet({ meeting: { ...sampleSheet().meeting, id: "2024-06" } }));
  await eventually(async () => expect(await storedRecords()).toEqual([]));
  await settled(form);
  expect(text(form, ".state")).toBe("");
  expect(markOf(form, "m1")).toBeUndefined();
});

test("the queue gives back what a session’s own storage has forgotten", async () => {
  await leaveWaiting();
  kept.clear();
  const form = await open();
  await stateIs(form, "đang chờ sóng");
  expect(markOf(form, "m5")).toBe("Có mặt");
});

test("a receipt for what was sent before does not hide that something was changed since", async () => {
  let answer: () => void = () => {};
  serve(async (request) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return receipt(request);
  }, receipt);
  const form = await open();
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "Đang gửi");
  await markAs(form, "m1", "Vắng");
  await eventually(() => {
    answer();
    expect(text(form, ".state")).toContain("Chỗ sửa sau đó chưa gửi.");
  });
  expect(kept.size).toBe(1);
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "Đã nhận bản sửa lúc");
  expect(kept.size).toBe(0);
});

test("reasons of a refusal are still there after a reload", async () => {
  const issues = [{ code: "not-on-roll", path: ["marks", 0, "memberId"], message: "…" }];
  serve(json({ issues }, 422));
  const form = await open();
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "Cần bà con xem lại");
  form.remove();
  const again = await open();
  await eventually(() => expect(text(again, "#problems")).toContain("Lê Thị Ánh: không có tên"));
});

test("records that this version cannot read are told of, and stay", async () => {
  await storeAnything({ key: "k", schemaVersion: 99 });
  const form = await open();
  await eventually(() =>
    expect(text(form, ".notices")).toContain("Trong máy này có 1 bản chờ gửi"),
  );
  expect(await storedRecords()).toHaveLength(1);
});

test("a second tab shows the entries, says where they are filled in, and can take over", async () => {
  const first = await open();
  await markAs(first, "m1", "Vắng");
  const second = await open();
  expect(text(second, "[role=alert]")).toContain("đang được điền ở một cửa sổ khác");
  expect(markOf(second, "m1")).toBe("Vắng");
  expect(
    all<HTMLInputElement>(second, ".person input").every((each) => each.matches(":disabled")),
  ).toBe(true);
  expect(one(second, ".save").getAttribute("aria-disabled")).toBe("true");
  await tap(second, "Điền tiếp ở đây");
  await eventually(() => expect(all(second, "[role=alert]")).toEqual([]));
  await eventually(() => expect(all(first, "[role=alert]")).toHaveLength(1));
  await markAs(second, "m2", "Có phép");
  expect((kept.get("ishc-attendance:c1:2024-05") as AttendanceSubmission).marks).toEqual([
    ["m1", "absent"],
    ["m2", "excused"],
  ]);
  second.remove();
  await eventually(() => expect(markOf(first, "m2")).toBe("Có phép"));
  expect(one<HTMLInputElement>(first, ".person input").matches(":disabled")).toBe(false);
});
