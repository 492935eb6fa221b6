import type { ActivitySubmission, MemberSubmission } from "@ishc/core";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { IshcActivityForm } from "../activity-form/define.ts";
import { IshcMemberForm } from "../member-form/define.ts";
import { OutboxStore } from "../outbox/outbox-store.ts";
import { memoryStorage } from "../testing/draft-storages.ts";
import { type Answer, json, noSignal, receipt, serve } from "../testing/fake-server.ts";
import { sampleActivitySheet, sampleMemberSheet } from "../testing/form-samples.ts";
import { choose, mountEntryForm } from "../testing/form-suite.ts";
import { all, eventually, one, settled, tap, text, type } from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { storedRecords } from "../testing/outbox.ts";

const corrected = sampleMemberSheet({
  people: [],
  member: {
    id: "m9",
    name: "Hoàng Thị Mẫu",
    sex: "female",
    memberships: [{ kind: "official", from: "2024-01-05" }],
  },
  recorded: { submissionId: "mine", revision: 1 },
});
const fresh = sampleMemberSheet();

let form: IshcMemberForm;
let sent: MemberSubmission[];

onFreshPage();

beforeEach(async () => {
  form = new IshcMemberForm();
  form.storage = memoryStorage();
  form.action = "/api/submissions";
  sent = [];
  form.addEventListener("ishc-submit", ({ detail }: CustomEventInit) =>
    sent.push(detail.submission),
  );
});

const nameShown = () => one<HTMLInputElement>(form, "#name").value;

/** Answers by what is asked: sheets with or without a subject, and submissions. */
function server(sheetOf: (subject: string | null) => Answer, answer: Answer = receipt) {
  return serve((request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/api/submissions") return answer(request);
    return sheetOf(searchParams.get("subject"))(request);
  });
}

async function correct(): Promise<void> {
  form.src = "/api/sheets/member?subject=m9";
  await mountEntryForm(form);
  await eventually(() => expect(nameShown()).toBe("Hoàng Thị Mẫu"));
  await type(form, "#name", "Hoàng Thị Mẫu Một");
  one(form, ".save").click();
  await eventually(() => one(form, ".next"));
}

async function goOn(): Promise<void> {
  one(form, ".next").click();
  await eventually(() => expect(nameShown()).toBe(""));
  await settled(form);
}

async function enterAnother(): Promise<void> {
  await type(form, "#name", "Lê Thị Ánh");
  await choose(form, "female", "official");
  await tap(form, "Hôm nay: Ngày vào câu lạc bộ");
  one(form, ".save").click();
  await eventually(() => expect(sent).toHaveLength(2));
}

test("after a correction, the next entry is about somebody new", async () => {
  const requests = server((subject) => json(subject === "m9" ? corrected : fresh));
  await correct();
  await goOn();
  expect(text(form, ".masthead")).not.toContain("Phiếu này đã gửi");
  await enterAnother();
  expect(sent[0]).toMatchObject({
    replaces: { submissionId: "mine", revision: 1 },
    member: { id: "m9" },
  });
  expect(sent[1]?.replaces).toBeUndefined();
  expect(sent[1]).toMatchObject({ revision: 1, member: { name: "Lê Thị Ánh" } });
  expect(sent[1]?.id).not.toBe(sent[0]?.id);
  expect(sent[1]?.member.id).not.toBe("m9");
  await eventually(() => one(form, ".next"));
  const bodies = requests.filter(({ method }) => method === "POST");
  expect(bodies).toHaveLength(2);
});

test("asks for a sheet of its own: it knows who is on the roll", async () => {
  server((subject) => json(subject === "m9" ? corrected : fresh));
  await correct();
  await goOn();
  await type(form, "#name", "Le Thi Anh");
  await eventually(() => expect(text(form, "[part=same-name]")).toContain("Lê Thị Ánh"));
});

test("what was entered before that sheet came is kept", async () => {
  let give = () => {};
  const slow = new Promise<void>((resolve) => {
    give = resolve;
  });
  server((subject) => async (request) => {
    if (subject !== "m9") await slow;
    return json(subject === "m9" ? corrected : fresh)(request);
  });
  await correct();
  await goOn();
  await type(form, "#name", "Le Thi Anh");
  give();
  await eventually(() => expect(text(form, "[part=same-name]")).toContain("Lê Thị Ánh"));
  expect(nameShown()).toBe("Le Thi Anh");
});

/** Somebody new is begun, and the page is opened anew. */
async function beginSomebodyNew(): Promise<void> {
  const kept = new Map<string, unknown>();
  form.storage = memoryStorage(kept);
  form.sheet = fresh;
  await mountEntryForm(form);
  await type(form, "#name", "Lê Thị Á");
  form.remove();
  form = new IshcMemberForm();
  form.storage = memoryStorage(kept);
  form.action = "/api/submissions";
}

const told = "Còn một phiếu mới đang ghi dở";

test("on the address of a correction somebody new that was begun is told of, and one button away", async () => {
  await beginSomebodyNew();
  server((subject) => json(subject === "m9" ? corrected : fresh));
  form.src = "/api/sheets/member?subject=m9";
  await mountEntryForm(form);
  await eventually(() => expect(text(form, ".notices")).toContain(told));
  await type(form, "#name", "Hoàng Thị Mẫu Một");
  await tap(form, "Ghi tiếp phiếu mới ấy");
  await eventually(() => expect(nameShown()).toBe("Lê Thị Á"));
  await settled(form);
  expect(text(form, ".notices")).not.toContain(told);
  await eventually(() => expect(form.shadowRoot?.activeElement?.id).toBe("title"));
  // The correction was begun as well, and waits under its own address.
  const again = new IshcMemberForm();
  again.storage = form.storage;
  form.remove();
  form = again;
  form.sheet = corrected;
  await mountEntryForm(form);
  expect(nameShown()).toBe("Hoàng Thị Mẫu Một");
});

test("somebody new who was sent and waits for a signal is not told of as begun", async () => {
  server((subject) => (subject === "m9" ? json(corrected) : noSignal), noSignal);
  await correct();
  await goOn();
  await enterAnother();
  await eventually(async () => expect(await storedRecords()).toHaveLength(2));
  const again = new IshcMemberForm();
  again.storage = form.storage;
  form.remove();
  form = again;
  form.sheet = corrected;
  await mountEntryForm(form);
  await settled(form);
  expect(text(form, ".notices")).not.toContain(told);
});

test("a draft of somebody new that was begun before is found there, and kept when that sheet comes", async () => {
  await beginSomebodyNew();
  const requests = server((subject) => json(subject === "m9" ? corrected : fresh));
  await correct();
  one(form, ".next").click();
  await eventually(() => expect(nameShown()).toBe("Lê Thị Á"));
  const asked = () => requests.filter(({ url }) => !url.includes("subject=")).length;
  await eventually(() => expect(asked()).toBe(2));
  await settled(form);
  expect(nameShown()).toBe("Lê Thị Á");
});

test("without a signal as well, and the correction stays in the queue", async () => {
  server((subject) => (subject === "m9" ? json(corrected) : noSignal), noSignal);
  await correct();
  await goOn();
  await enterAnother();
  expect(sent[1]?.member.id).not.toBe("m9");
  await eventually(async () => expect(await storedRecords()).toHaveLength(2));
});

test("an address that gives one sheet alone begins anew all the same", async () => {
  server(() => json(corrected));
  await correct();
  await goOn();
  await enterAnother();
  expect(sent[1]).toMatchObject({ revision: 1 });
  expect(sent[1]?.member.id).not.toBe("m9");
});

test("a sheet that the page gave is left behind, until the page gives another", async () => {
  serve(receipt);
  form.sheet = corrected;
  await mountEntryForm(form);
  await type(form, "#name", "Hoàng Thị Mẫu Một");
  one(form, ".save").click();
  await eventually(() => one(form, ".next"));
  await goOn();
  form.sheet = corrected;
  await settled(form);
  expect(nameShown()).toBe("");
  form.sheet = { ...corrected };
  await eventually(() => expect(nameShown()).toBe("Hoàng Thị Mẫu"));
});

test("the next activity begins with its area", async () => {
  const activity = { id: "a7", area: "health", kind: "exercise", date: "2024-04-02" } as const;
  const recorded = { submissionId: "theirs", revision: 3 };
  const heard: ActivitySubmission[] = [];
  serve(receipt);
  const other = new IshcActivityForm();
  other.storage = memoryStorage();
  other.action = "/api/submissions";
  other.sheet = sampleActivitySheet({ activity, recorded });
  other.addEventListener("ishc-submit", ({ detail }: CustomEventInit) =>
    heard.push(detail.submission),
  );
  await mountEntryForm(other);
  await type(other, "#note", "Tập dưỡng sinh");
  one(other, ".save").click();
  await eventually(() => one(other, ".next"));
  one(other, ".next").click();
  await eventually(() => expect(all(other, "[data-field]")).toHaveLength(1));
  expect(all(other, "input:checked")).toEqual([]);
  await choose(other, "culture", "games");
  await tap(other, "Hôm nay");
  one(other, ".save").click();
  await eventually(() => expect(heard).toHaveLength(2));
  expect(heard[0]).toMatchObject({
    replaces: { submissionId: "theirs", revision: 3 },
    activity: { id: "a7" },
  });
  expect(heard[1]).toMatchObject({ revision: 1, activity: { area: "culture" } });
  expect(heard[1]?.activity.id).not.toBe("a7");
});

test("a press before the queue was read sends what waits there, not the record as it was before", async () => {
  server(() => json(corrected), noSignal);
  await correct();
  form.remove();
  await settled(form);
  let read = () => {};
  const reading = new Promise<void>((resolve) => {
    read = resolve;
  });
  const { read: readAtOnce } = OutboxStore.prototype;
  const slowly = vi.spyOn(OutboxStore.prototype, "read").mockImplementation(async function (
    this: OutboxStore,
  ) {
    await reading;
    return readAtOnce.call(this);
  });
  onTestFinished(() => slowly.mockRestore());
  sent = [];
  form = new IshcMemberForm();
  form.storage = memoryStorage();
  form.sheet = corrected;
  form.action = "/api/submissions";
  form.addEventListener("ishc-submit", ({ detail }) => sent.push(detail.submission));
  document.body.append(form);
  await eventually(() => expect(nameShown()).toBe("Hoàng Thị Mẫu"));
  one(form, ".save").click();
  one(form, ".save").click();
  await settled(form);
  read();
  await eventually(() => expect(nameShown()).toBe("Hoàng Thị Mẫu Một"));
  await settled(form);
  expect(sent).toEqual([]);
  const named = (record: Record<string, unknown>) =>
    (record["body"] as MemberSubmission).member.name;
  expect((await storedRecords()).map(named)).toContain("Hoàng Thị Mẫu Một");
});
