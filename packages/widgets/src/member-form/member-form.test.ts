import type { MemberSubmission } from "@ishc/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { memoryStorage } from "../testing/draft-storages.ts";
import { sampleMemberSheet } from "../testing/form-samples.ts";
import { choose, formSuite, mountEntryForm, submissionOf } from "../testing/form-suite.ts";
import { all, clearPage, one, tap, text, type } from "../testing/harness.ts";
import { IshcMemberForm } from "./define.ts";

const create = () => {
  const form = new IshcMemberForm();
  form.sheet = sampleMemberSheet();
  return form;
};

const recorded = { submissionId: "theirs", revision: 4 };

formSuite("the member form", {
  create,
  text: "name",
  date: "from",
  open: async () => {},
  fill: async (form) => {
    await type(form, "#name", "Hoàng Thị Mẫu");
    await choose(form, "female", "official");
  },
  textIn: ({ member }: { member: { name: string } }) => member.name,
  stored: ({ member }: MemberSubmission, name) =>
    sampleMemberSheet({ people: [], member: { ...member, name }, recorded }),
  told: "Nam hay nữ: Nữ",
  path: ["member", "name"],
  keys: 'Tab "Hoang" Tab Tab Tab "1952" Tab Space Tab Space Tab "17" Tab "5" Tab "2024" Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Enter',
});

let form: IshcMemberForm;

beforeEach(async () => {
  clearPage();
  form = create();
  form.storage = memoryStorage();
  await mountEntryForm(form);
});

afterEach(clearPage);

const sent = () => submissionOf<MemberSubmission>(form);

async function fill() {
  await type(form, "#name", "Hoàng Thị Mẫu");
  await choose(form, "female", "official");
  await tap(form, "Hôm nay: Ngày vào câu lạc bộ");
}

test.each([
  ["the year alone", ["", "", "1952"], "1952"],
  ["month and year", ["", "3", "1952"], "1952-03"],
  ["the whole date", ["1", "03", "1952"], "1952-03-01"],
  ["nothing", ["", "", ""], undefined],
])("takes %s as birth date", async (_name, [day = "", month = "", year = ""], birthDate) => {
  await fill();
  await type(form, '[id="birthDate.day"]', day);
  await type(form, '[id="birthDate.month"]', month);
  await type(form, '[id="birthDate.year"]', year);
  const submission = await sent();
  expect(submission?.member.birthDate).toBe(birthDate);
});

test.each([
  ["two digits for the year", ["", "", "52"], "chưa phải ngày"],
  ["a day without its month", ["3", "", "1952"], "chưa phải ngày"],
  ["a day the calendar lacks", ["30", "2", "1952"], "chưa phải ngày"],
  ["a year to come", ["", "", "2199"], "chưa đến"],
])("does not take %s as birth date", async (_name, [day = "", month = "", year = ""], told) => {
  await fill();
  await type(form, '[id="birthDate.day"]', day);
  await type(form, '[id="birthDate.month"]', month);
  await type(form, '[id="birthDate.year"]', year);
  expect(await sent()).toBeUndefined();
  expect(text(form, "#problems")).toContain(told);
});

test("asks whether it is somebody on the roll, and lets the person go on", async () => {
  await type(form, "#name", "le thi anh");
  expect(text(form, "[part=same-name]")).toContain("Có phải là Lê Thị Ánh, sinh năm 1952?");
  expect(one(form, "[part=same-name]").closest("[role=status]")).not.toBeNull();
  await type(form, '[id="birthDate.year"]', "1953");
  expect(all(form, "[part=same-name]")).toEqual([]);
  await type(form, '[id="birthDate.year"]', "1952");
  await choose(form, "female", "official");
  await tap(form, "Hôm nay: Ngày vào câu lạc bộ");
  expect(await sent()).toBeDefined();
});

test("asks about circumstances only where the person agrees that they are written down", async () => {
  await fill();
  expect(all(form, "#circumstancesAsked")).toEqual([]);
  await choose(form, "circumstances", "some", "poor", "living-alone");
  const { member } = (await sent()) ?? {};
  expect(member?.circumstances).toMatchObject([{ kind: "poor" }, { kind: "living-alone" }]);
  expect(member?.consents).toMatchObject([{ purpose: "circumstances" }]);
});

test.each([
  ["not asked", "unasked", undefined],
  ["asked, and nothing", "none", []],
])("keeps “%s” apart", async (_name, answer, circumstances) => {
  await fill();
  await choose(form, "circumstances", answer);
  const { member } = (await sent()) ?? {};
  expect(member?.circumstances).toEqual(circumstances);
});

test("a consent taken back takes the circumstances with it, and brings them back with it", async () => {
  await fill();
  await choose(form, "circumstances", "some", "poor", "circumstances");
  expect((await sent())?.member).not.toHaveProperty("circumstances");
  await choose(form, "circumstances");
  expect((await sent())?.member.circumstances).toMatchObject([{ kind: "poor" }]);
});

test("an answer that there is something needs to say what", async () => {
  await fill();
  await choose(form, "circumstances", "some");
  expect(await sent()).toBeUndefined();
  expect(text(form, "#problems")).toContain("Hoàn cảnh: chưa chọn.");
});
