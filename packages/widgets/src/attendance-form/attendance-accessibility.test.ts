import { afterEach, beforeEach, expect, test } from "vitest";
import { commands, page } from "vitest/browser";
import {
  contrast,
  crowdedTargets,
  overflow,
  smallTargets,
  smallTexts,
  violations,
} from "../testing/accessibility.ts";
import { memoryStorage } from "../testing/draft-storages.ts";
import { all, clearPage, eventually, one, settled, tap, type } from "../testing/harness.ts";
import { markAs, markOf, mountForm, summary } from "../testing/roster-harness.ts";
import { longSheet, sampleSheet } from "../testing/samples.ts";
import { IshcAttendanceForm } from "./define.ts";

let form: IshcAttendanceForm;

beforeEach(async () => {
  clearPage();
  await page.viewport(360, 740);
  form = new IshcAttendanceForm();
  form.storage = memoryStorage();
  form.sheet = sampleSheet();
  await mountForm(form);
});

afterEach(clearPage);

/** Opens everything that can be open at once: a question, a problem, the areas, a search. */
async function openEverything() {
  await markAs(form, "m1", "Có phép");
  await type(form, "#guests", "abc");
  await tap(form, "Gửi điểm danh");
  await type(form, "#guests", "");
  await tap(form, "Gửi điểm danh");
  await tap(form, "Nội dung buổi này");
  await type(form, "#find", "a");
}

test.each(["light", "dark"] as const)("axe finds nothing, in %s", async (theme) => {
  form.theme = theme;
  await openEverything();
  expect(await violations(form)).toEqual([]);
});

test.each(["light", "dark"] as const)("text stands out at 7:1 or more, in %s", async (theme) => {
  form.theme = theme;
  await openEverything();
  await markAs(form, "m1", "Vắng");
  await type(form, "#find", "");
  for (const [id, label] of [
    ["m2", "Vắng"],
    ["m3", "Có phép"],
    ["m4", "Nhờ thay"],
    ["m5", "Có mặt"],
  ] as const) {
    await markAs(form, id, label);
  }
  const faint = all(form, "p, b, h2, h3, label, button, legend, a, input, .choice span")
    .map((each) => ({ each, ratio: contrast(each) }))
    .filter(({ ratio }) => ratio < 7)
    .map(({ each, ratio }) => `${each.outerHTML.slice(0, 70)} ${ratio}`);
  expect(faint).toEqual([]);
});

test("every target takes a finger, and every text can be read", async () => {
  await openEverything();
  expect(smallTargets(form)).toEqual([]);
  expect(smallTexts(form)).toEqual([]);
});

test.each([
  ["a phone 320 px wide", 320, "18px"],
  ["a phone 360 px wide", 360, "18px"],
  ["text at 200 %", 360, "36px"],
  ["text at 200 % on 320 px", 320, "36px"],
  ["the browser's text at 200 %", 320, "38.4px"],
])("nothing sticks out on %s", async (_name, width, size) => {
  await page.viewport(width, 740);
  form.style.setProperty("--ishc-text-size", size);
  await openEverything();
  await markAs(form, "m1", "Vắng");
  expect(overflow(form)).toBe(0);
  expect(smallTargets(form)).toEqual([]);
  // Rows in sight get their own height some frames after the size of the text has changed.
  await eventually(() => expect(crowdedTargets(form)).toEqual([]));
  const find = one(form, "#find");
  expect(find.clientWidth / Number.parseFloat(getComputedStyle(find).fontSize)).toBeGreaterThan(3);
});

/** The last pixel of the first name, and the first of the bar. */
function nameAndBar() {
  const [name, bar] = [one(form, ".name"), one(form, ".bar")];
  return [name.getBoundingClientRect().bottom, bar.getBoundingClientRect().top] as const;
}

test("the first name is on the first screen of a phone, below what a page has above", async () => {
  const { club } = sampleSheet();
  form.sheet = sampleSheet({ club: { ...club, name: "CLB Liên thế hệ tự giúp nhau Khu phố 1" } });
  // As on the example site, with the margin of the body.
  form.style.marginTop = "145px";
  await settled(form);
  const [name, bar] = nameAndBar();
  expect(name).toBeLessThan(bar);
});

test.each([
  ["5", () => sampleSheet()],
  // Four digits and a point are the widest that the button for everybody has to hold.
  ["1.000", () => longSheet(1000)],
])("the first mark of %s people moves the roll by nothing", async (_count, sheet) => {
  form.style.margin = "8px";
  form.sheet = sheet();
  await settled(form);
  // Within the form: the page may be scrolled by whoever had the focus before.
  const place = () =>
    one(form, ".name").getBoundingClientRect().top - form.getBoundingClientRect().top;
  const before = place();
  await markAs(form, "m1", "Vắng");
  expect(place()).toBeCloseTo(before, 1);
});

test("the four marks stand in one line on a phone", () => {
  const tops = all(form, '[data-member="m1"] label').map(
    (each) => each.getBoundingClientRect().top,
  );
  expect(new Set(tops).size).toBe(1);
});

test("a choice is one target: its button lies upon the words and fills their frame", async () => {
  await markAs(form, "m1", "Vắng");
  for (const label of all(form, '[data-member="m1"] label')) {
    const [button, words] = [...label.children].map((each) => each.getBoundingClientRect());
    expect(button).toEqual(words);
    const { x = 0, y = 0, width = 0, height = 0 } = words ?? {};
    const hit = form.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2);
    expect(hit).toBe(label.firstElementChild);
  }
});

test("marking a person moves nobody", async () => {
  // To the hundredth of a pixel: some engines lay out in fractions that come out one up or one down.
  const heights = () =>
    all(form, ".person").map((row) => row.getBoundingClientRect().height.toFixed(2));
  const before = heights();
  for (const label of ["Có mặt", "Vắng", "Có phép", "Nhờ thay"]) {
    await markAs(form, "m1", label);
    expect(heights()).toEqual(before);
  }
});

test("can be filled in from the keyboard alone", async () => {
  one(form, "#find").focus();
  await commands.pressKeys('"huong"');
  await settled(form);
  await commands.pressKeys("Tab Tab Space ArrowRight");
  await settled(form);
  expect(markOf(form, "m3")).toBe("Vắng");
  await commands.pressKeys("Delete");
  await settled(form);
  expect(markOf(form, "m3")).toBeUndefined();
  expect(summary(form)).toBe("Chưa điểm danh ai trong 5 người");
});

test("a person is a group with a name", () => {
  const group = one(form, '[data-member="m5"]');
  expect(group.localName).toBe("fieldset");
  expect(group.querySelector("legend")?.textContent?.replace(/\s+/g, " ").trim()).toBe(
    "Võ Quang Sơn hội viên danh dự",
  );
});

/** Waits until the page was drawn some times more. */
async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

test("what has the focus stays above the bar", async () => {
  form.sheet = { ...longSheet(60), meeting: { ...sampleSheet().meeting, id: "long" } };
  await eventually(() => expect(all(form, ".person")).toHaveLength(60));
  const inputs = all<HTMLInputElement>(form, ".person input");
  for (const index of [20, 60, 100, 236]) {
    inputs[index]?.focus();
    await frames(12);
    const bar = one(form, ".bar").getBoundingClientRect();
    expect(inputs[index]?.getBoundingClientRect().bottom).toBeLessThanOrEqual(bar.top + 1);
  }
});

test.each([
  [360, 640, "18px"],
  [640, 360, "36px"],
])("a question does not cover the list on %i×%i", async (width, height, size) => {
  await page.viewport(width, height);
  form.style.setProperty("--ishc-text-size", size);
  await tap(form, "Gửi điểm danh");
  expect(getComputedStyle(one(form, ".bar")).position).toBe("static");
  await tap(form, "Đến người đầu tiên chưa điểm danh");
  const first = form.shadowRoot?.activeElement?.getBoundingClientRect();
  expect(first?.top).toBeGreaterThanOrEqual(0);
  expect(first?.bottom).toBeLessThanOrEqual(height);
  await tap(form, "Đánh dấu có mặt cả 5 người");
  const usual = height > 460 ? "sticky" : "static";
  expect(getComputedStyle(one(form, ".bar")).position).toBe(usual);
});

test("the same words are said twice, and not kept when they are no longer true", async () => {
  const live = one(form, ".heard[role=status]");
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(live.textContent ?? ""));
  observer.observe(live, { childList: true, characterData: true, subtree: true });
  await tap(form, "Nội dung buổi này");
  for (const area of ["health", "culture"]) {
    one<HTMLInputElement>(form, `input[value="${area}"]`).click();
    await settled(form);
  }
  await tap(form, "Hoàn tác");
  await tap(form, "Hoàn tác");
  const words = "Đã hoàn tác: nội dung buổi này.";
  expect(said).toEqual([words, "", words]);
  await markAs(form, "m1", "Có mặt");
  expect(live.textContent).toBe("");
  observer.disconnect();
});

test("what will be said has its place before there is anything to say", () => {
  const regions = all(form, '[role="status"]');
  expect(regions.length).toBeGreaterThan(2);
  expect(regions.filter((each) => getComputedStyle(each).display === "none")).toEqual([]);
});

test("the short marks have names in full", () => {
  const labels = all(form, '[data-member="m1"] input').map((each) =>
    each.getAttribute("aria-label"),
  );
  expect(labels).toEqual([null, null, "Vắng có phép", "Nhờ thay: nhờ người thay"]);
});

test("the bar covers nothing at the end of the page", async () => {
  window.scrollTo(0, document.documentElement.scrollHeight);
  await settled(form);
  const details = one(form, ".details").getBoundingClientRect();
  expect(details.bottom).toBeLessThanOrEqual(one(form, ".bar").getBoundingClientRect().top + 1);
});

test("the focus stays where it was when a mark redraws the list", async () => {
  const input = one(form, '[data-member="m2"] input[value="absent"]');
  input.focus();
  input.click();
  await settled(form);
  expect(form.shadowRoot?.activeElement).toBe(input);
});

test("what is announced is kept from page translators", () => {
  const live = all(form, '[role="status"], [role="alert"]');
  expect(live.length).toBeGreaterThan(0);
  expect(live.filter((each) => each.getAttribute("translate") !== "no")).toEqual([]);
});
