import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { IshcAttendanceForm } from "../attendance-form/define.ts";
import { IshcMemberForm } from "../member-form/define.ts";
import { OutboxStore } from "../outbox/outbox-store.ts";
import { pause } from "../outbox/pause.ts";
import { brokenStorage, memoryStorage } from "../testing/draft-storages.ts";
import { noSignal, serve } from "../testing/fake-server.ts";
import { sampleMemberSheet } from "../testing/form-samples.ts";
import { all, eventually, mount, one, settled, text } from "../testing/harness.ts";
import { holdExtras } from "../testing/held-extras.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { sampleRecord, storeAnything } from "../testing/outbox.ts";
import { sampleSheet } from "../testing/samples.ts";

const FIRST = ".mark-rest, fieldset input";
const LAST_WEEK = "ishc-attendance:c1:2024-05-10";

const forms = {
  attendance: () => Object.assign(new IshcAttendanceForm(), { sheet: sampleSheet() }),
  member: () => Object.assign(new IshcMemberForm(), { sheet: sampleMemberSheet() }),
};

let kept: Map<string, unknown>;
let bring: () => void;

onFreshPage();

beforeEach(async () => {
  kept = new Map();
  serve(noSignal);
  await page.viewport(360, 740);
});

// Files share a page, and its second files.
afterEach(() => bring());

async function open(kind: keyof typeof forms = "attendance") {
  const form = forms[kind]();
  form.storage = memoryStorage(kept);
  form.action = "/api/submissions";
  bring = await holdExtras(form);
  return mount(form);
}

const topOf = (form: IshcAttendanceForm | IshcMemberForm) =>
  one(form, FIRST).getBoundingClientRect().top;

test.each<[keyof typeof forms, string, () => Promise<void>]>([
  ["attendance", "waits for a signal", () => storeAnything(sampleRecord(LAST_WEEK))],
  ["attendance", "was begun", async () => void kept.set(LAST_WEEK, {})],
  ["member", "waits for a signal", () => storeAnything(sampleRecord("ishc-member:c1:new"))],
  ["member", "was begun", async () => void kept.set("ishc-member:c1:m1", {})],
])("%s: what else %s here is told before the form can be tapped", async (kind, _, lay) => {
  await lay();
  const form = await open(kind);
  await pause(300);
  expect(all(form, FIRST)).toEqual([]);
  bring();
  const top = await eventually(() => topOf(form));
  expect(text(form, ".notices")).not.toBe("");
  await settled(form);
  await pause(300);
  expect(topOf(form)).toBe(top);
});

test.each([
  ["it corrects a record", { recorded: { submissionId: "s1", revision: 1 } }, memoryStorage()],
  ["this device keeps nothing", {}, brokenStorage],
])("that %s is told before the form can be tapped", async (_, sheet, storage) => {
  const form = new IshcAttendanceForm();
  form.storage = storage;
  form.sheet = sampleSheet(sheet);
  bring = await holdExtras(form);
  await mount(form);
  await pause(300);
  expect(all(form, FIRST)).toEqual([]);
  bring();
  const top = await eventually(() => topOf(form));
  await pause(300);
  expect(all(form, ".notice")).toHaveLength(1);
  expect(topOf(form)).toBe(top);
});

test("nothing else is here: the form waits for nothing", async () => {
  const form = await open();
  await eventually(() => one(form, FIRST));
  expect(all(form, ".ways")).toEqual([]);
});

test("where the second file does not come, the form is there after a moment", async () => {
  await storeAnything(sampleRecord(LAST_WEEK));
  const form = await open();
  await eventually(() => one(form, FIRST));
});

test("where the device tells nothing of its queue, the form is there after a moment", async () => {
  let tell = () => {};
  const silence = new Promise<void>((resolve) => (tell = resolve));
  const read = vi.spyOn(OutboxStore.prototype, "read").mockImplementation(async () => {
    await silence;
    return { records: [], unreadable: 0, isComplete: false };
  });
  const form = await open();
  await eventually(() => one(form, FIRST));
  tell();
  read.mockRestore();
});
