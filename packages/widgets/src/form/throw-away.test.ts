import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { IshcAttendanceForm } from "../attendance-form/define.ts";
import type { DraftStorage } from "../controllers/draft-storage.ts";
import { memoryStorage } from "../testing/draft-storages.ts";
import { json, noSignal, receipt, serve } from "../testing/fake-server.ts";
import { open as openForm } from "../testing/form-states.ts";
import { all, settled, tap, text, until } from "../testing/harness.ts";
import { type AnyForm, type KnownForm, knownForms } from "../testing/known-forms.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { storedRecords } from "../testing/outbox.ts";
import { markAs, markOf, stateIs } from "../testing/roster-harness.ts";
import { sampleSheet } from "../testing/samples.ts";

const key = `ishc-attendance:c1:${sampleSheet().meeting.id}`;
const [earlier, earliest] = ["ishc-attendance:c1:2024-04-02", "ishc-attendance:c1:2024-04-01"];

let kept: Map<string, unknown>;

onFreshPage();

beforeEach(async () => {
  kept = new Map();
  await page.viewport(360, 740);
});

const [attendance] = knownForms as readonly [KnownForm, ...KnownForm[]];

const open = async (storage: DraftStorage = memoryStorage(kept)) =>
  (await openForm(attendance, { src: "/api/sheet", storage })) as AnyForm & IshcAttendanceForm;

const own = (form: IshcAttendanceForm) => all(form, ".ways ~ [part=discard]");
const listed = (form: IshcAttendanceForm) => all(form, "[part=others] li");

test("marks that were left on the device go by a second press, and the next ones are another submission", async () => {
  serve(json(sampleSheet()));
  const before = await open();
  await markAs(before, "m1", "Vắng");
  const { id } = kept.get(key) as { id: string };
  before.remove();
  const form = await open();
  expect(markOf(form, "m1")).toBe("Vắng");
  await tap(form, "Xóa bản ghi dở…");
  expect(kept.has(key)).toBe(true);
  await tap(form, "Xóa hẳn bản ghi dở: Điểm danh");
  await until(() => own(form).length === 0, form);
  expect(kept.size).toBe(0);
  expect(markOf(form, "m1")).toBeUndefined();
  expect(text(form, ".state")).toBe("");
  await markAs(form, "m1", "Có mặt");
  expect(kept.get(key)).not.toMatchObject({ id });
});

test("of several the one goes that is named, and the fold is closed again for the next", async () => {
  kept.set(earlier, {});
  kept.set(earliest, {});
  serve(json(sampleSheet()));
  const form = await open();
  await until(() => listed(form).length === 2, form);
  await tap(form, "Xóa bản ghi dở… Điểm danh ngày 02/04/2024");
  await tap(form, "Xóa hẳn bản ghi dở: Điểm danh ngày 02/04/2024");
  await until(() => listed(form).length === 1, form);
  expect([...kept.keys()]).toEqual([earliest]);
  expect(text(form, "[part=others]")).toContain("01/04/2024");
  expect(all<HTMLDetailsElement>(form, "[part=discard]").map((each) => each.open)).toEqual([false]);
});

test("a store that keeps it all the same goes on being told of", async () => {
  kept.set(earlier, {});
  serve(json(sampleSheet()));
  const form = await open({
    ...memoryStorage(kept),
    remove: () => Promise.reject(new Error("Blocked.")),
  });
  await until(() => listed(form).length === 1, form);
  await tap(form, "Xóa bản ghi dở…");
  await tap(form, "Xóa hẳn bản ghi dở");
  await settled(form);
  await until(() => listed(form).length === 1, form);
});

test("what waits in the queue is not to be thrown away, nor what is changed after it", async () => {
  serve(json(sampleSheet()), noSignal);
  const form = await open();
  await markAs(form, "m1", "Vắng");
  expect(own(form)).toHaveLength(1);
  await tap(form, "còn lại");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "chờ sóng");
  expect(own(form)).toEqual([]);
  await markAs(form, "m1", "Có mặt");
  expect(own(form)).toEqual([]);
  expect(await storedRecords()).toHaveLength(1);
});

test("after a receipt a correction is not thrown away here: the sheet of this page does not know what was received", async () => {
  serve(json(sampleSheet()), receipt);
  const form = await open();
  await tap(form, "có mặt cả");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "mã 7F3K");
  await markAs(form, "m1", "Vắng");
  expect(text(form, ".state")).toContain("chưa gửi");
  expect(own(form)).toEqual([]);
});

test("what another tab fills in is thrown away there alone", async () => {
  serve(json(sampleSheet()));
  const first = await open();
  await markAs(first, "m1", "Vắng");
  kept.set(earlier, {});
  const second = await open();
  await until(() => text(second, "[role=alert]") !== "", second);
  expect(all(second, "[part=discard]")).toEqual([]);
  expect(own(first)).toHaveLength(1);
});
