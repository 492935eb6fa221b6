import type { SupervisionItem, SupervisionSubmission } from "@ishc/core";
import { beforeEach, expect, test } from "vitest";
import { memoryStorage } from "../testing/draft-storages.ts";
import { json, serve } from "../testing/fake-server.ts";
import { sampleSupervisionSheet } from "../testing/form-samples.ts";
import { choose, mountEntryForm, submissionOf } from "../testing/form-suite.ts";
import { all, one, settled, tap, text, type, until } from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { IshcSupervisionForm } from "./define.ts";

const item = (name: string, outOf = 10): SupervisionItem => ({ item: name, outOf });
const [books, fund, meetings, health] = ["Sổ sách", "Quỹ", "Sinh hoạt", "Y tế"].map((name) =>
  item(name),
) as [SupervisionItem, SupervisionItem, SupervisionItem, SupervisionItem];

let kept: Map<string, unknown>;

onFreshPage();

beforeEach(() => {
  kept = new Map();
});

/** Opens the form on a sheet that asks these items, with the drafts of this device. */
async function open(
  items: readonly SupervisionItem[],
  more: Parameters<typeof sampleSupervisionSheet>[0] = {},
): Promise<IshcSupervisionForm> {
  const form = new IshcSupervisionForm();
  form.storage = memoryStorage(kept);
  form.sheet = sampleSupervisionSheet({ items, openActions: [], ...more });
  await mountEntryForm(form);
  await until(() => one(form, '[id="date.day"]').matches(":enabled"), form);
  return form;
}

/** The fields of points, by what a person calls them. */
const fields = (form: IshcSupervisionForm) =>
  all(form, ".field.number").map((field) => ({
    label: field.querySelector("label")?.textContent?.trim() ?? "",
    input: field.querySelector("input") as HTMLInputElement,
  }));

type Field = ReturnType<typeof fields>[number];

const shown = (form: IshcSupervisionForm) =>
  fields(form).map(({ label, input }) => `${label} ${input.value}`.trim());

async function give(form: IshcSupervisionForm, points: Readonly<Record<string, string>>) {
  for (const [label, typed] of Object.entries(points)) {
    const { input } = fields(form).find((each) => each.label === label) as Field;
    // At once: what is drawn in between puts back what stands there.
    input.value = typed;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await settled(form);
  }
}

async function fillIn(form: IshcSupervisionForm, points: Readonly<Record<string, string>>) {
  await choose(form, "on-site");
  await tap(form, "Hôm nay: Ngày đến");
  await give(form, points);
}

async function itemsSent(form: IshcSupervisionForm) {
  const { visit } = (await submissionOf<SupervisionSubmission>(form)) ?? {};
  return visit?.items?.map((each) => `${each.item} ${each.score}/${each.outOf}`);
}

test("points of what was sent stay with their items when it is opened again, though an earlier one was left blank", async () => {
  serve(json({ title: "No." }, 422));
  const first = await open([books, fund, meetings]);
  first.action = "/api/submissions";
  await fillIn(first, { Quỹ: "3", "Sinh hoạt": "9" });
  one(first, ".save").click();
  await until(() => all(first, "#problems").length > 0, first);
  first.remove();
  kept.clear();
  const form = await open([books, fund, meetings]);
  await until(() => text(form, "[part=stuck]") !== "", form);
  await tap(form, "Mở phiếu ấy");
  expect(shown(form)).toEqual(["Sổ sách", "Quỹ 3", "Sinh hoạt 9"]);
  expect(await itemsSent(form)).toEqual(["Quỹ 3/10", "Sinh hoạt 9/10"]);
});

test("points of a draft stay with their items on a sheet that asks others, and none is lost", async () => {
  const first = await open([books, fund, meetings]);
  await fillIn(first, { "Sổ sách": "10", Quỹ: "3", "Sinh hoạt": "9" });
  first.remove();
  const form = await open([fund, health]);
  expect(shown(form)).toEqual(["Quỹ 3", "Y tế", "Sổ sách 10", "Sinh hoạt 9"]);
  expect(await itemsSent(form)).toEqual(["Quỹ 3/10", "Sổ sách 10/10", "Sinh hoạt 9/10"]);
});

test("what the sheet does not ask can be taken back, and given again, where it stands", async () => {
  const first = await open([books, fund]);
  await fillIn(first, { "Sổ sách": "10", Quỹ: "3" });
  first.remove();
  const form = await open([fund]);
  await give(form, { "Sổ sách": "" });
  expect(shown(form)).toEqual(["Quỹ 3", "Sổ sách"]);
  await give(form, { "Sổ sách": "8" });
  expect(await itemsSent(form)).toEqual(["Quỹ 3/10", "Sổ sách 8/10"]);
});

test("points are out of what they were given out of; given anew, out of what the sheet says", async () => {
  const first = await open([item("Quỹ", 10)]);
  await fillIn(first, { Quỹ: "9" });
  first.remove();
  const form = await open([item("Quỹ", 5)]);
  expect(text(form, ".field.number .hint")).toContain("đến 10 điểm");
  expect(await itemsSent(form)).toEqual(["Quỹ 9/10"]);
  await give(form, { Quỹ: "" });
  expect(text(form, ".field.number .hint")).toContain("đến 5 điểm");
  await give(form, { Quỹ: "4" });
  expect(await itemsSent(form)).toEqual(["Quỹ 4/5"]);
});

test("two items with one text, and texts with all manner of signs, keep their points", async () => {
  const items = [item("A b"), item("A b"), item("A_b"), item("100%_20.5"), item("x. 3.4  y.", 7)];
  const first = await open(items);
  await choose(first, "remote");
  await tap(first, "Hôm nay: Ngày đến");
  for (const [i, { input }] of fields(first).entries()) {
    expect(input.id).not.toMatch(/\s/);
    await type(first, `[id="${CSS.escape(input.id)}"]`, String(i + 1));
  }
  first.remove();
  const form = await open([]);
  const { visit } = (await submissionOf<SupervisionSubmission>(form)) ?? {};
  expect(visit?.items).toEqual(items.map((each, i) => ({ ...each, score: i + 1 })));
});

/** A draft as an earlier script kept it: points by the place of the item. */
function keepByPlace(scores: Readonly<Record<string, string>>): void {
  kept.set("ishc-supervision:c1:new", {
    version: 1,
    identity: { id: "s1", revision: 1, subjectId: "v1" },
    entries: {
      mode: "on-site",
      "date.day": "17",
      "date.month": "5",
      "date.year": "2024",
      ...scores,
    },
    isAttempted: false,
  });
}

test("a draft that has points by place alone is read where the sheet has the places, and a person is to look", async () => {
  keepByPlace({ "score.0": "10", "score.2": "9" });
  const form = await open([books, fund, meetings]);
  expect(shown(form)).toEqual(["Sổ sách 10", "Quỹ", "Sinh hoạt 9"]);
  expect(text(form, ".fields .notice")).toContain("số thứ tự của mục (1: 10; 3: 9)");
  await give(form, { Quỹ: "3", "Sinh hoạt": "8" });
  expect(await itemsSent(form)).toEqual(["Sổ sách 10/10", "Quỹ 3/10", "Sinh hoạt 8/10"]);
});

test("on a sheet that lacks a place they are told, and go to no item", async () => {
  keepByPlace({ "score.0": "10", "score.2": "9" });
  const form = await open([fund, health]);
  expect(shown(form)).toEqual(["Quỹ", "Y tế"]);
  expect(text(form, ".fields .notice")).toContain("(1: 10; 3: 9)");
  expect(await itemsSent(form)).toBeUndefined();
});

test("a draft without points by place has nothing to look at", async () => {
  keepByPlace({ "score.0": " " });
  const form = await open([books]);
  expect(all(form, ".fields .notice")).toEqual([]);
});

test("what was said to be done and is not asked about any more is told, and not sent", async () => {
  const openActions = [{ id: "a1", what: "Bầu thủ quỹ riêng" }];
  const first = await open([], { openActions });
  await fillIn(first, {});
  await choose(first, "done");
  await tap(first, "Hôm nay: Ngày xong");
  first.remove();
  const form = await open([]);
  expect(text(form, ".fields .notice")).toContain("Có 1 việc ghi là đã xong ở đây");
  expect((await submissionOf<SupervisionSubmission>(form))?.closed).toEqual([]);
});
