import type { Issue } from "@ishc/core";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { memoryStorage } from "../testing/draft-storages.ts";
import { conflict, json, noSignal, receipt, serve } from "../testing/fake-server.ts";
import {
  all,
  eventually,
  mount,
  one,
  settled,
  shownText,
  tap,
  text,
  until,
} from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { sampleRecord, storeAnything, storedRecords } from "../testing/outbox.ts";
import { markAs, markOf, stateIs } from "../testing/roster-harness.ts";
import { sampleSheet } from "../testing/samples.ts";
import { IshcAttendanceForm } from "./define.ts";

const meeting = (id: string) =>
  sampleSheet({ meeting: { ...sampleSheet().meeting, id, date: id } });
const [yesterday, today] = ["2024-05-16", "2024-05-17"] as const;
const subjectOf = (id: string) => `ishc-attendance:c1:${id}`;

let kept: Map<string, unknown>;

onFreshPage();

beforeEach(async () => {
  kept = new Map();
  await page.viewport(360, 740);
});

/** Answers as the server does: the meeting to take now, or the one that is asked for. */
function server(now: string, answer = receipt) {
  return serve((request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/api/attendance") return answer(request);
    return json(meeting(searchParams.get("meeting") ?? now))(request);
  });
}

async function open(): Promise<IshcAttendanceForm> {
  const form = new IshcAttendanceForm();
  form.storage = memoryStorage(kept);
  form.src = "/api/sheet";
  form.action = "/api/attendance";
  await mount(form);
  await eventually(() => one(form, ".ways"));
  await settled(form);
  return form;
}

const others = (form: IshcAttendanceForm) => text(form, "[part=others]");
const day = (form: IshcAttendanceForm) => text(form, ".day");

test("marks of yesterday that were not sent are told of today, opened, and sent", async () => {
  server(yesterday);
  const before = await open();
  await markAs(before, "m1", "Vắng");
  before.remove();
  const requests = server(today);
  const form = await open();
  expect(day(form)).toContain("ngày 17");
  await until(
    () => others(form).includes("Điểm danh ngày 16/05/2024: đang ghi dở, chưa gửi."),
    form,
  );
  await tap(form, "Mở phiếu ấy");
  await until(() => day(form).includes("ngày 16"), form);
  expect(markOf(form, "m1")).toBe("Vắng");
  await tap(form, "còn lại");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "mã 7F3K");
  const [sent] = requests.filter(({ method }) => method === "POST");
  expect(await sent?.json()).toMatchObject({ meeting: { id: yesterday, date: yesterday } });
  await tap(form, "Về buổi của trang này");
  await until(() => day(form).includes("ngày 17"), form);
  expect(all(form, "[part=others]")).toEqual([]);
});

test("what was begun on this meeting and taken back altogether is told of nowhere", async () => {
  server(yesterday);
  const before = await open();
  await markAs(before, "m1", "Vắng");
  expect([...kept.keys()]).toEqual([subjectOf(yesterday)]);
  await tap(before, "Hoàn tác");
  await eventually(() => expect([...kept.keys()]).toEqual([]));
});

test("a conflict of another meeting is told of, opened, and decided with both records in sight", async () => {
  await storeAnything(
    sampleRecord(subjectOf(yesterday), {
      action: new URL("/api/attendance", location.href).href,
      body: {
        meeting: { id: yesterday, date: yesterday },
        marks: [{ memberId: "m1", status: "absent" }],
      },
    }),
  );
  const recorded = { submissionId: "theirs", revision: 1 };
  const requests = serve(async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/api/sheet") {
      const id = searchParams.get("meeting");
      const marks = [{ memberId: "m1", status: "present" }] as const;
      return json(id ? { ...meeting(id), recorded, marks } : meeting(today))(request);
    }
    const { settles } = (await request.clone().json()) as { settles?: unknown };
    return (settles ? receipt : conflict)(request);
  });
  const form = await open();
  await until(
    () => others(form).includes("Điểm danh ngày 16/05/2024: đã gửi mà chưa được nhận"),
    form,
  );
  await tap(form, "Mở phiếu ấy");
  await until(() => all(form, ".compare li").length > 0, form);
  expect(text(form, "#conflict")).toMatch(/Bản đã lưu:.*Có mặt.*Bản ở máy này:.*Vắng/);
  await tap(form, "Gửi bản ở máy này để thay");
  await stateIs(form, "mã 7F3K");
  const sent = requests.filter(({ method }) => method === "POST");
  expect(await sent.at(-1)?.json()).toMatchObject({
    replaces: recorded,
    settles: [{ receipt: "7F3K" }],
  });
  expect(await storedRecords()).toEqual([]);
});

test("a refusal of another meeting shows its reasons once that is opened", async () => {
  const issues: readonly Issue[] = [
    { code: "not-on-roll", path: ["marks", 0, "memberId"], expected: "…", received: "m1" },
  ];
  await storeAnything(
    sampleRecord(subjectOf(yesterday), {
      state: "needs-you",
      problem: { status: 422, issues },
      body: { marks: [{ memberId: "m1", status: "absent" }] },
    }),
  );
  server(today);
  const form = await open();
  await until(() => others(form) !== "", form);
  await tap(form, "Mở phiếu ấy");
  await until(() => text(form, "#problems").includes("không có tên trong danh sách"), form);
});

test("what cannot be fetched now is told so, and stays", async () => {
  await storeAnything(sampleRecord(subjectOf(yesterday)));
  serve(json(meeting(today)), noSignal);
  const form = await open();
  await until(() => others(form).includes("đang chờ sóng."), form);
  await tap(form, "Mở phiếu ấy");
  await until(() => others(form).includes("Chưa mở được phiếu ấy, phiếu vẫn còn trong máy."), form);
  expect(day(form)).toContain("ngày 17");
  expect(await storedRecords()).toHaveLength(1);
});

test("another kind of form, or another club's, is told of and opened on its own page", async () => {
  await storeAnything(sampleRecord("ishc-member:c1:new", { state: "needs-you" }));
  await storeAnything(
    sampleRecord("ishc-attendance:c2:2024-05-16", { order: 2, state: "needs-you" }),
  );
  server(today);
  const form = await open();
  await until(() => others(form) !== "", form);
  expect(others(form)).toMatch(/Phiếu hội viên: .*Xin mở trang của phiếu ấy\./);
  expect(others(form)).toMatch(/Điểm danh ngày 16\/05\/2024: .*Xin mở trang của phiếu ấy\./);
  expect(all(form, "[part=others] button")).toEqual([]);
});

test("of several about the same what needs a person is told, though others wait behind it", async () => {
  await storeAnything(sampleRecord("ishc-member:c1:new", { id: "a", state: "needs-you" }));
  await storeAnything(sampleRecord("ishc-member:c1:new", { key: "b", id: "b", order: 2 }));
  server(today, noSignal);
  const form = await open();
  await until(() => others(form).includes("cần bà con xem lại"), form);
  expect(all(form, "[part=others] li")).toHaveLength(1);
});

test("five are told at once, and that there are more", async () => {
  for (let i = 1; i <= 7; i += 1) kept.set(subjectOf(`2024-04-0${i}`), {});
  server(today);
  const form = await open();
  await until(() => all(form, "[part=others] li").length === 5, form);
  expect(others(form)).toContain("Còn phiếu nữa");
});

test("what needs a person is told first, and all of it, however much else was begun", async () => {
  for (let i = 1; i <= 5; i += 1) kept.set(subjectOf(`2024-04-0${i}`), {});
  for (let i = 1; i <= 6; i += 1) {
    const subject = subjectOf(`2024-03-0${i}`);
    await storeAnything(sampleRecord(subject, { order: i, state: "needs-you" }));
  }
  server(today);
  const form = await open();
  await until(() => others(form).includes("Còn phiếu nữa"), form);
  const told = all(form, "[part=others] li").map((each) => shownText(each));
  expect(told).toHaveLength(6);
  expect(told.filter((each) => !each.includes("cần bà con xem lại"))).toEqual([]);
});

test("what waits is told of by the queue, and not by its draft as well, until its receipt is here and after it", async () => {
  const identity = { id: `s-${yesterday}`, revision: 1 };
  kept.set(subjectOf(yesterday), { identity, isAttempted: true });
  kept.set(subjectOf("2024-05-15"), { isAttempted: false });
  const action = new URL("/api/attendance", location.href).href;
  const nextAt = Date.now() + 1_800_000;
  await storeAnything(sampleRecord(subjectOf(yesterday), { action, nextAt }));
  server(today, receipt);
  const form = await open();
  await until(() => others(form).includes("Điểm danh ngày 16/05/2024: đang chờ sóng."), form);
  expect(all(form, "[part=others] li")).toHaveLength(2);
  await tap(form, "Gửi lại ngay");
  await until(() => !others(form).includes("đang chờ sóng"), form);
  await until(() => !others(form).includes("đang gửi"), form);
  expect(others(form)).toContain("15/05/2024");
  expect(others(form)).not.toContain("16/05/2024");
});

test("a draft that left in a file alone is told of: nothing of it was sent from here", async () => {
  kept.set(subjectOf(yesterday), {
    identity: { id: "in-a-file", revision: 1 },
    isAttempted: true,
  });
  server(today);
  const form = await open();
  await until(() => others(form) !== "", form);
  expect(others(form)).toContain("Điểm danh ngày 16/05/2024: đang ghi dở, chưa gửi.");
});

test("nothing is said to be kept of a meeting on which nothing was entered", async () => {
  kept.set(subjectOf(yesterday), { isAttempted: false });
  server(today);
  const form = await open();
  await markAs(form, "m1", "Vắng");
  expect(text(form, ".state")).toContain("Đã lưu trên máy này");
  await until(() => others(form) !== "", form);
  await tap(form, "Mở phiếu ấy");
  await until(() => day(form).includes("ngày 16"), form);
  expect(text(form, ".state")).toBe("");
});

test("a store that cannot tell its keys is no hindrance", async () => {
  server(today);
  const { keys: _, ...storage } = memoryStorage(new Map([[subjectOf(yesterday), {}]]));
  const form = new IshcAttendanceForm();
  form.storage = storage;
  form.src = "/api/sheet";
  await mount(form);
  await eventually(() => one(form, ".ways"));
  expect(all(form, "[part=others]")).toEqual([]);
});
