import type { MemberSubmission } from "@ishc/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { IshcMemberForm } from "../member-form/define.ts";
import { memoryStorage } from "../testing/draft-storages.ts";
import { sampleMemberSheet } from "../testing/form-samples.ts";
import { choose, mountEntryForm, submissionOf } from "../testing/form-suite.ts";
import { clearPage, settled, tap, text, type } from "../testing/harness.ts";
import { sheetDays } from "./sheet-days.ts";

test.each<[string, string, string, string]>([
  ["on the day the sheet came", "2024-05-17", "2024-05-17", "2024-05-17"],
  ["over midnight", "2024-05-17", "2024-05-18", "2024-05-18"],
  ["over the end of a month", "2024-05-17", "2024-06-01", "2024-06-01"],
  ["a day behind", "2024-05-16", "2024-05-16", "2024-05-17"],
  ["a day behind, over midnight", "2024-05-16", "2024-05-17", "2024-05-18"],
  ["a day ahead", "2024-05-18", "2024-05-18", "2024-05-17"],
  ["a year ahead", "2025-05-17", "2025-05-17", "2024-05-17"],
  ["a year ahead, over midnight", "2025-05-17", "2025-05-18", "2024-05-18"],
  ["a year ahead, set right meanwhile", "2025-05-17", "2024-05-17", "2024-05-17"],
  ["as a phone whose battery was empty", "1970-01-01", "1970-01-01", "2024-05-17"],
])("%s, today is counted from the sheet's", (_name, arrived, here, today) => {
  const sheet = { today: "2024-05-17" };
  sheetDays(sheet, arrived);
  expect(sheetDays(sheet, here).today).toBe(today);
});

test.each<[string, string, string]>([
  ["a sheet of yesterday", "2024-05-18", "2024-05-18"],
  ["a sheet that a page kept for a month", "2024-06-17", "2024-06-17"],
  ["a day more: the clock is off", "2024-06-18", "2024-05-17"],
  ["a phone a day behind", "2024-05-16", "2024-05-17"],
])("%s: the last day that a person may write", (_name, here, latest) => {
  expect(sheetDays({ today: "2024-05-17" }, here).latest).toBe(latest);
});

test("each copy of a sheet counts from the day it came", () => {
  const first = { today: "2024-05-17" };
  sheetDays(first, "2025-05-17");
  const second = { today: "2024-05-18" };
  sheetDays(second, "2025-05-18");
  expect(sheetDays(first, "2025-05-18").today).toBe("2024-05-18");
  expect(sheetDays(second, "2025-05-18").today).toBe("2024-05-18");
});

test("a sheet with a day that is none does no harm", () => {
  const sheet = { today: "hôm nay" };
  sheetDays(sheet, "2024-05-17");
  expect(sheetDays(sheet, "2024-05-18").today).toBe("hôm nay");
});

const setClock = (day: string) => vi.setSystemTime(new Date(`${day}T12:00:00`));

let form: IshcMemberForm;

beforeEach(() => {
  clearPage();
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterEach(() => {
  vi.useRealTimers();
  clearPage();
});

async function open(day: string): Promise<void> {
  setClock(day);
  form = new IshcMemberForm();
  form.storage = memoryStorage();
  form.sheet = sampleMemberSheet();
  await mountEntryForm(form);
  await type(form, "#name", "Hoàng Thị Mẫu");
  await choose(form, "female", "official", "circumstances", "some", "poor");
}

test.each<[string, string, string, string]>([
  ["right", "2024-05-17", "2024-05-17", "2024-05-17"],
  ["a year ahead", "2025-05-17", "2025-05-17", "2024-05-17"],
  ["a year ahead, over midnight", "2025-05-17", "2025-05-18", "2024-05-18"],
  ["a day behind", "2024-05-16", "2024-05-16", "2024-05-17"],
  ["right, over midnight", "2024-05-17", "2024-05-18", "2024-05-18"],
])(
  "days that the form fills in by itself, on a phone that is %s",
  async (_name, first, then, today) => {
    await open(first);
    setClock(then);
    form.requestUpdate();
    await settled(form);
    await tap(form, "Hôm nay: Ngày vào câu lạc bộ");
    const { member } = (await submissionOf<MemberSubmission>(form)) ?? {};
    expect(member?.memberships[0]?.from).toBe(today);
    expect(member?.consents?.[0]?.givenOn).toBe(today);
    expect(member?.circumstances?.[0]?.from).toBe(today);
  },
);

test("on a phone a year ahead, a day to come is told before it is sent", async () => {
  await open("2025-05-17");
  await type(form, '[id="from.day"]', "18");
  await type(form, '[id="from.month"]', "5");
  await type(form, '[id="from.year"]', "2024");
  expect(await submissionOf(form)).toBeUndefined();
  expect(text(form, "#problems")).toContain("ngày này chưa đến (hôm nay là 17/05/2024)");
});
