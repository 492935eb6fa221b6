import type { MemberSheet, MemberSubmission } from "@ishc/core";
import { beforeEach, expect, test } from "vitest";
import { IshcMemberForm } from "../member-form/define.ts";
import { memoryStorage } from "../testing/draft-storages.ts";
import {
  type Answer,
  conflict as conflictKept,
  json,
  receipt,
  serve,
} from "../testing/fake-server.ts";
import { sampleMemberSheet } from "../testing/form-samples.ts";
import { choose, mountEntryForm } from "../testing/form-suite.ts";
import { all, eventually, one, shownText, tap, text, type, until } from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { storeAnything, storedRecords } from "../testing/outbox.ts";

const member = {
  id: "m9",
  name: "Hoàng Thị Mẫu",
  sex: "female",
  memberships: [{ kind: "official", from: "2024-01-05" }],
} as const satisfies MemberSheet["member"];
const stored = sampleMemberSheet({
  people: [],
  member: { ...member, name: "Hoàng Thị Mẫu Hai", memberships: [...member.memberships] },
  recorded: { submissionId: "theirs", revision: 4 },
});

let form: IshcMemberForm;
let sent: MemberSubmission[];

function hear({ detail }: CustomEvent<{ readonly submission: MemberSubmission }>): void {
  sent.push(detail.submission);
}

onFreshPage();

beforeEach(async () => {
  form = new IshcMemberForm();
  form.storage = memoryStorage();
  form.action = "/api/submissions";
  sent = [];
  form.addEventListener("ishc-submit", hear as EventListener);
});

const press = () => one(form, ".save").click();
const nameShown = () => one<HTMLInputElement>(form, "#name").value;

const conflict = json({ type: "urn:ishc:problem:conflict", status: 409 }, 409);
const mine = sampleMemberSheet({
  people: [],
  member: { ...member, memberships: [...member.memberships] },
  recorded: { submissionId: "mine", revision: 1 },
});

/** Opens the form from an address, changes the name, sends, and meets another record. */
async function meetConflict(...answers: Answer[]) {
  const requests = serve(json(mine), conflict, ...answers);
  form.src = "/api/sheets/member";
  await mountEntryForm(form);
  await until(() => all(form, "#name").length > 0, form);
  await type(form, "#name", "Hoàng Thị Mẫu Một");
  press();
  return requests;
}

/** The same, with both records on the screen. */
async function openWithConflict(...answers: Answer[]) {
  const requests = await meetConflict(...answers);
  await until(() => all(form, ".compare").length > 0, form);
  return requests;
}

test("of what the register has no more a person is told whom to ask, and nothing is lost", async () => {
  await meetConflict(json({ title: "Not found" }, 404));
  await until(() => all(form, "#conflict .wrong").length > 0, form);
  expect(text(form, "#conflict")).toContain("có thể sổ không còn mục này: xin hỏi người giữ sổ.");
  expect(nameShown()).toBe("Hoàng Thị Mẫu Một");
  expect(await storedRecords()).toMatchObject([{ state: "needs-you" }]);
});

test("of two records a person sees what differs, and what they send names what it replaces", async () => {
  const requests = await openWithConflict(json(stored), receipt);
  expect(new URL(requests[2]?.url ?? "").searchParams.get("subject")).toBe("m9");
  expect(all(form, ".compare li").map((each) => shownText(each).replace(/\s+/g, " "))).toEqual([
    "Họ và tên Bản đã lưu: Hoàng Thị Mẫu Hai Bản ở máy này: Hoàng Thị Mẫu Một",
  ]);
  expect(nameShown()).toBe("Hoàng Thị Mẫu Một");
  expect(await storedRecords()).toMatchObject([{ state: "needs-you" }]);
  await tap(form, "Gửi bản ở máy này để thay");
  await until(() => text(form, ".state").includes("mã 7F3K"), form);
  expect(sent[1]).toMatchObject({
    id: sent[0]?.id,
    revision: 2,
    replaces: { submissionId: "theirs", revision: 4 },
    member: { id: "m9", name: "Hoàng Thị Mẫu Một" },
  });
  expect(all(form, "#conflict")).toEqual([]);
  expect(await storedRecords()).toEqual([]);
});

test("the stored record can stay: the other one leaves the queue, and undo brings it back", async () => {
  await openWithConflict(json(stored), receipt);
  await tap(form, "Giữ bản đã lưu");
  expect(nameShown()).toBe("Hoàng Thị Mẫu Hai");
  expect(form.shadowRoot?.activeElement?.id).toBe("conflict");
  expect(text(form, "#conflict")).toContain("Đã giữ bản đã lưu.");
  await eventually(async () => expect(await storedRecords()).toEqual([]));
  await tap(form, "Hoàn tác");
  expect(nameShown()).toBe("Hoàng Thị Mẫu Một");
  press();
  await until(() => text(form, ".state").includes("mã 7F3K"), form);
  expect(sent[1]).toMatchObject({
    revision: 1,
    replaces: { submissionId: "theirs", revision: 4 },
    member: { id: "m9" },
  });
});

test("a decision for one record leaves others of the form in the queue", async () => {
  await openWithConflict(json(stored), receipt);
  const [record] = await storedRecords();
  const other = { ...record, key: "other/1/x", id: "other", order: 99 };
  await storeAnything({ ...other, body: { ...Object(record?.["body"]), id: "other" } });
  await tap(form, "Giữ bản đã lưu");
  await eventually(async () =>
    expect((await storedRecords()).map(({ id }) => id)).toEqual(["other"]),
  );
});

test("a conflict is still there after a reload, with both records", async () => {
  await openWithConflict(json(stored));
  const { storage } = form;
  form.remove();
  serve(json(mine), json(stored));
  form = new IshcMemberForm();
  form.storage = storage;
  form.src = "/api/sheets/member";
  await mountEntryForm(form);
  await until(() => all(form, ".compare").length > 0, form);
  expect(text(form, ".compare")).toContain("Hoàng Thị Mẫu Hai");
  expect(text(form, ".state")).toContain("Cần bà con xem lại");
});

test("a record about somebody else is not shown in its place", async () => {
  const other = { ...member, id: "m8", memberships: [...member.memberships] };
  await openWithConflict(json({ ...stored, member: other }), json(stored)).catch(() => undefined);
  await until(() => text(form, "#conflict").includes("Chưa mở được"), form);
  expect(nameShown()).toBe("Hoàng Thị Mẫu Một");
  expect(all(form, ".compare")).toEqual([]);
  await tap(form, "Thử lại");
  await until(() => all(form, ".compare").length > 0, form);
});

test("a submission that was not taken can be opened again, and goes out corrected under its own id", async () => {
  const issues = [{ code: "too-long", path: ["member", "name"], expected: 3 }];
  serve(json({ type: "urn:ishc:problem:invalid", status: 422, issues }, 422));
  const storage = memoryStorage();
  form.storage = storage;
  form.sheet = sampleMemberSheet();
  await mountEntryForm(form);
  await type(form, "#name", "Hoàng Thị Mẫu");
  await choose(form, "female", "official");
  await tap(form, "Hôm nay: Ngày vào câu lạc bộ");
  press();
  await until(() => all(form, "#problems").length > 0, form);
  form.remove();
  // Another visit to the page, where the draft is gone but the queue is not.
  const again = new IshcMemberForm();
  again.storage = memoryStorage();
  again.action = "/api/submissions";
  again.sheet = sampleMemberSheet();
  again.addEventListener("ishc-submit", hear as EventListener);
  form = again;
  await mountEntryForm(again);
  await until(() => text(again, "[part=stuck]") !== "", form);
  await tap(again, "Mở phiếu ấy");
  expect(nameShown()).toBe("Hoàng Thị Mẫu");
  expect(text(again, "#problems")).toContain("dài quá");
  serve(receipt);
  await type(again, "#name", "Hoàng Mẫu");
  press();
  await until(() => text(again, ".state").includes("mã 7F3K"), form);
  expect(sent[1]).toMatchObject({ id: sent[0]?.id, member: { id: sent[0]?.member.id } });
  // A revision says one thing, whatever became of it: so the draft tells itself from what waits.
  expect(sent[1]?.revision).toBe(2);
  expect(all(again, "[part=stuck]")).toEqual([]);
});

test("where the server keeps a copy, whoever decides is told that nothing is lost", async () => {
  serve(json(mine), conflictKept, json(stored));
  form.src = "/api/sheets/member";
  await mountEntryForm(form);
  await until(() => all(form, "#name").length > 0, form);
  await type(form, "#name", "Hoàng Thị Mẫu Một");
  press();
  await until(() => all(form, ".compare").length > 0, form);
  expect(text(form, "#conflict")).toContain("thì bản kia vẫn được lưu lại");
  expect(text(form, "#conflict")).not.toContain("trước khi đóng trang");
  // The copy does not have what is changed since.
  await type(form, "#name", "Hoàng Thị Mẫu Ba");
  expect(text(form, "#conflict")).not.toContain("thì bản kia vẫn được lưu lại");
  expect(text(form, "#conflict")).toContain("bấm Hoàn tác trước khi đóng trang");
});

test("what was never sent is on this device alone: that is told before the stored record is kept, and so it is", async () => {
  const kept = new Map<string, unknown>();
  form.storage = memoryStorage(kept);
  form.sheet = mine;
  await mountEntryForm(form);
  await type(form, "#name", "Hoàng Thị Mẫu Một");
  form.remove();
  form = new IshcMemberForm();
  form.storage = memoryStorage(kept);
  form.sheet = stored;
  await mountEntryForm(form);
  await until(() => all(form, ".compare").length > 0, form);
  expect(text(form, "#conflict")).toContain("bấm Hoàn tác trước khi đóng trang");
  expect(text(form, "#conflict")).not.toContain("bản kia vẫn được lưu lại");
  await tap(form, "Giữ bản đã lưu");
  await eventually(() => expect(kept.size).toBe(0));
  await tap(form, "Hoàn tác");
  expect(nameShown()).toBe("Hoàng Thị Mẫu Một");
  await eventually(() => expect(kept.size).toBe(1));
});
