import type { MemberSheet, MemberSubmission } from "@ishc/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { IshcMemberForm } from "../member-form/define.ts";
import { memoryStorage } from "../testing/draft-storages.ts";
import { json, receipt, serve, stopServing } from "../testing/fake-server.ts";
import { sampleMemberSheet } from "../testing/form-samples.ts";
import { choose } from "../testing/form-suite.ts";
import { all, clearPage, mount, one, settled, tap, text, type } from "../testing/harness.ts";
import { clearOutbox } from "../testing/outbox.ts";

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

beforeEach(async () => {
  clearPage();
  await clearOutbox();
  form = new IshcMemberForm();
  form.storage = memoryStorage();
  form.action = "/api/submissions";
  sent = [];
  form.addEventListener("ishc-submit", hear as EventListener);
});

afterEach(async () => {
  stopServing();
  clearPage();
  await clearOutbox();
});

async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 100 && !isSo(); round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settled(form);
  }
}

const press = () => one(form, ".save").click();
const nameShown = () => one<HTMLInputElement>(form, "#name").value;

test("of two records a person sees both, and what they send names what it replaces", async () => {
  const sheet = sampleMemberSheet({
    people: [],
    member: { ...member, memberships: [...member.memberships] },
    recorded: { submissionId: "mine", revision: 1 },
  });
  const conflict = json({ type: "urn:ishc:problem:conflict", status: 409 }, 409);
  const requests = serve(json(sheet), conflict, json(stored), receipt);
  form.src = "/api/sheets/member";
  await mount(form);
  await until(() => all(form, "#name").length > 0);
  await type(form, "#name", "Hoàng Thị Mẫu Một");
  press();
  await until(() => all(form, "#conflict").length > 0);
  await tap(form, "Xem bản đã lưu");
  await until(() => text(form, "#conflict").includes("Đang hiện bản đã lưu"));
  expect(new URL(requests[2]?.url ?? "").searchParams.get("subject")).toBe("m9");
  expect(nameShown()).toBe("Hoàng Thị Mẫu Hai");
  await tap(form, "Hoàn tác");
  expect(nameShown()).toBe("Hoàng Thị Mẫu Một");
  press();
  await until(() => text(form, ".state").includes("mã 7F3K"));
  expect(sent[1]).toMatchObject({
    id: "theirs",
    replaces: { submissionId: "theirs", revision: 4 },
    member: { id: "m9", name: "Hoàng Thị Mẫu Một" },
  });
  expect(sent[1]?.revision).toBeGreaterThan(4);
});

test("a record about somebody else is not shown in its place", async () => {
  form.sheet = sampleMemberSheet({
    people: [],
    member: { ...member, memberships: [...member.memberships] },
  });
  await mount(form);
  form.showStored({
    ...stored,
    member: { ...member, id: "m8", memberships: [...member.memberships] },
  });
  await settled(form);
  expect(nameShown()).toBe("Hoàng Thị Mẫu");
});

test("a submission that was not taken can be opened again, and goes out corrected under its own id", async () => {
  const issues = [{ code: "too-long", path: ["member", "name"], expected: 3 }];
  serve(json({ type: "urn:ishc:problem:invalid", status: 422, issues }, 422));
  const storage = memoryStorage();
  form.storage = storage;
  form.sheet = sampleMemberSheet();
  await mount(form);
  await type(form, "#name", "Hoàng Thị Mẫu");
  await choose(form, "female", "official");
  await tap(form, "Hôm nay: Ngày vào câu lạc bộ");
  press();
  await until(() => all(form, "#problems").length > 0);
  form.remove();
  // Another visit to the page, where the draft is gone but the queue is not.
  const again = new IshcMemberForm();
  again.storage = memoryStorage();
  again.action = "/api/submissions";
  again.sheet = sampleMemberSheet();
  again.addEventListener("ishc-submit", hear as EventListener);
  form = again;
  await mount(again);
  await until(() => text(again, "[part=stuck]") !== "");
  await tap(again, "Mở phiếu ấy");
  expect(nameShown()).toBe("Hoàng Thị Mẫu");
  expect(text(again, "#problems")).toContain("dài quá");
  serve(receipt);
  await type(again, "#name", "Hoàng Mẫu");
  press();
  await until(() => text(again, ".state").includes("mã 7F3K"));
  expect(sent[1]).toMatchObject({ id: sent[0]?.id, member: { id: sent[0]?.member.id } });
  // Nothing was stored of what was not valid, so no revision was used up.
  expect(sent[1]?.revision).toBe(1);
  expect(all(again, "[part=stuck]")).toEqual([]);
});
