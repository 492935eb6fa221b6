import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FetchedPart } from "../element/fetched-part.ts";
import { IshcMemberForm } from "../member-form/define.ts";
import { memoryStorage } from "../testing/draft-storages.ts";
import { sampleMemberSheet } from "../testing/form-samples.ts";
import { all, clearPage, eventually, mount, one, settled, text, type } from "../testing/harness.ts";

/** Gives back what an earlier form of this page has fetched. */
let giveBack: (() => void)[];

beforeEach(() => {
  clearPage();
  giveBack = [];
  vi.spyOn(FetchedPart.prototype, "isHereFor").mockImplementation(function (
    this: FetchedPart<unknown>,
  ) {
    const { value } = this;
    if (value !== undefined) giveBack.push(() => Object.assign(this, { value }));
    this.value = undefined;
    return false;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const each of giveBack) each();
  clearPage();
});

test("where the extras cannot be had, a sending that fails leads to the first thing that is wrong", async () => {
  const form = new IshcMemberForm();
  form.storage = memoryStorage();
  form.sheet = sampleMemberSheet();
  await mount(form);
  await eventually(() => one(form, ".save"));
  await type(form, "#name", "Lê Thị Ánh");
  one(form, ".save").click();
  await settled(form);
  expect(all(form, "#problems, .ways")).toEqual([]);
  expect(form.shadowRoot?.activeElement).toBe(one(form, "[aria-invalid=true] input"));
  expect(text(form, ".field .wrong")).toContain("chưa chọn.");
});
