import { ACTIVITY_KINDS, type ActivitySubmission, AREAS } from "@ishc/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { memoryStorage } from "../testing/draft-storages.ts";
import { sampleActivitySheet } from "../testing/form-samples.ts";
import { choose, formSuite, mountEntryForm, submissionOf } from "../testing/form-suite.ts";
import { all, clearPage, eventually, one, tap, text, type } from "../testing/harness.ts";
import { IshcActivityForm } from "./define.ts";

const create = () => {
  const form = new IshcActivityForm();
  form.sheet = sampleActivitySheet();
  return form;
};

const recorded = { submissionId: "theirs", revision: 4 };

formSuite("the activity form", {
  create,
  text: "note",
  number: "peopleReached",
  date: "date",
  open: (form) => choose(form, "health", "exercise"),
  fill: async () => {},
  textIn: ({ activity }: ActivitySubmission) => activity.note,
  stored: ({ activity }: ActivitySubmission, note) =>
    sampleActivitySheet({ activity: { ...activity, note }, recorded }),
  told: "Cụ thể là việc gì: Tập luyện",
  path: ["activity", "note"],
  keys: 'Tab Space Tab Space Tab "17" Tab "5" Tab "2024" Tab Tab "30" Tab Tab Tab Tab Tab Tab Tab Tab Enter',
});

let form: IshcActivityForm;

beforeEach(async () => {
  clearPage();
  form = create();
  form.storage = memoryStorage();
  await mountEntryForm(form);
});

afterEach(clearPage);

const sent = () => submissionOf<ActivitySubmission>(form);
const today = () => tap(form, "Hôm nay");

test("asks few questions at a time: the area, then the kind, then the rest", async () => {
  const questions = () => all(form, "[data-field]").map(({ dataset }) => dataset["field"]);
  expect(questions()).toEqual(["area"]);
  await choose(form, "culture");
  expect(questions()).toEqual(["area", "kind.culture"]);
  await choose(form, "exchange");
  expect(questions()).toEqual([
    "area",
    "kind.culture",
    "date",
    "peopleReached",
    "note",
    "partner",
    "spent",
    "evidence",
  ]);
});

test.each(AREAS)("offers the kinds of %s, and no others", async (area) => {
  await choose(form, area);
  const offered = all<HTMLInputElement>(form, `[data-field="kind.${area}"] input`);
  expect(offered.map(({ value }) => value)).toEqual(ACTIVITY_KINDS[area]);
});

test("another area asks for its own kind, and the first answer is there again on the way back", async () => {
  await choose(form, "health", "exercise", "rights");
  expect(await sent()).toBeUndefined();
  expect(text(form, "#problems")).toContain("Cụ thể là việc gì: chưa chọn.");
  await choose(form, "health");
  await today();
  expect((await sent())?.activity).toMatchObject({ area: "health", kind: "exercise" });
});

test.each([
  ["", undefined],
  [" 12 ", 12],
  ["1.000", 1000],
  ["0", 0],
])("reads “%s” as people reached", async (typed, peopleReached) => {
  await choose(form, "learning", "talk");
  await today();
  await type(form, "#peopleReached", typed);
  expect((await sent())?.activity.peopleReached).toBe(peopleReached);
});

test.each([
  ["1.5", "phải là số nguyên"],
  ["-1", "phải là số nguyên"],
  ["mười", "phải là số nguyên"],
  ["1.000.001", "nhiều nhất là 1.000.000"],
])("does not take “%s” as people reached", async (typed, told) => {
  await choose(form, "learning", "talk");
  await today();
  await type(form, "#peopleReached", typed);
  expect(await sent()).toBeUndefined();
  expect(text(form, "#problems")).toContain(told);
});

test("an entitlement case is settled on a day of its own, not before it was taken up", async () => {
  await choose(form, "rights", "entitlement-case");
  await type(form, '[id="date.day"]', "17");
  await type(form, '[id="date.month"]', "5");
  await type(form, '[id="date.year"]', "2024");
  expect((await sent())?.activity).not.toHaveProperty("settledOn");
  await choose(form, "settled");
  await type(form, '[id="settledOn.day"]', "16");
  await type(form, '[id="settledOn.month"]', "5");
  await type(form, '[id="settledOn.year"]', "2024");
  expect(await sent()).toBeUndefined();
  expect(text(form, "#problems")).toContain("không được trước ngày 17/05/2024");
  await type(form, '[id="settledOn.day"]', "17");
  expect((await sent())?.activity.settledOn).toBe("2024-05-17");
});

test("an amendment keeps what the form does not ask about, and an own kind", async () => {
  form.sheet = sampleActivitySheet({
    activity: {
      id: "a7",
      area: "livelihood",
      kind: "x-rice-bank",
      date: "2024-04-02",
      meetingId: "2024-04",
      spentVnd: 500_000,
    },
    recorded: { submissionId: "s-earlier", revision: 3 },
  });
  await eventually(() => expect(one<HTMLInputElement>(form, '[id="date.day"]').value).toBe("2"));
  await type(form, "#note", "Góp gạo");
  expect(await sent()).toMatchObject({
    revision: 1,
    replaces: { submissionId: "s-earlier", revision: 3 },
    activity: {
      id: "a7",
      kind: "x-rice-bank",
      date: "2024-04-02",
      meetingId: "2024-04",
      spentVnd: 500_000,
      note: "Góp gạo",
    },
  });
});
