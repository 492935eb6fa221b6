import type { AttendanceSubmission } from "@ishc/core";
import { expect, test } from "vitest";
import { memoryStorage } from "../testing/draft-storages.ts";
import { all, eventually, mount, one, settled, tap, text, until } from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { markAs } from "../testing/roster-harness.ts";
import { sampleSheet } from "../testing/samples.ts";
import { IshcAttendanceForm } from "./define.ts";

const OFF_ROLL = "không còn trong danh sách hội viên: dấu của người đó không được gửi";

const kept = new Map<string, unknown>();

onFreshPage();

async function open(...gone: string[]): Promise<IshcAttendanceForm> {
  const form = new IshcAttendanceForm();
  form.storage = memoryStorage(kept);
  const { members } = sampleSheet();
  form.sheet = sampleSheet({ members: members.filter(({ id }) => !gone.includes(id)) });
  await mount(form);
  await eventually(() => one(form, ".ways"));
  await settled(form);
  return form;
}

test("marks of people who were taken off the roll meanwhile are told of, and that they are not sent", async () => {
  kept.clear();
  const first = await open();
  await markAs(first, "m1", "Vắng");
  await markAs(first, "m5", "Có mặt");
  await markAs(first, "m2", "Có mặt");
  expect(text(first)).not.toContain(OFF_ROLL);
  first.remove();
  const form = await open("m1", "m5");
  await until(
    () => text(form, ".notices").includes(`Có 2 người đã điểm danh nhưng ${OFF_ROLL}`),
    form,
  );
  const sent: AttendanceSubmission[] = [];
  form.addEventListener("ishc-submit", (event) => {
    event.preventDefault();
    sent.push(event.detail.submission);
  });
  await tap(form, "còn lại");
  await tap(form, "Gửi điểm danh");
  await until(() => sent.length > 0, form);
  expect(sent[0]?.marks.map(({ memberId }) => memberId)).toEqual(["m2", "m3", "m4"]);
  expect(text(form, ".notices")).toContain("Có 2 người");
});

test("nothing of it is said where everybody is still on the roll", async () => {
  kept.clear();
  const first = await open();
  await markAs(first, "m1", "Vắng");
  first.remove();
  const form = await open("m3");
  expect(all(form, ".choice input:checked")).toHaveLength(1);
  expect(text(form)).not.toContain(OFF_ROLL);
});
