import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { IshcAttendanceForm } from "../attendance-form/define.ts";
import { IshcClubScorecard } from "../club-scorecard/define.ts";
import { memoryStorage } from "./draft-storages.ts";
import { all, clearPage, eventually, mount, one, tap, text } from "./harness.ts";
import { hostileStyles, prototypeArrayFrom, translateTexts } from "./hostile-page.ts";
import { markAs, markOf, mountForm, summary } from "./roster-harness.ts";
import { activeClub, sampleScorecard, sampleSheet } from "./samples.ts";

const undo: (() => void)[] = [];

beforeEach(clearPage);

afterEach(() => {
  for (const each of undo.splice(0)) each();
  clearPage();
});

function newForm() {
  const form = new IshcAttendanceForm();
  form.storage = memoryStorage();
  form.sheet = sampleSheet();
  return form;
}

test("a page's own styles do not reach in", async () => {
  const plain = await mountForm(newForm());
  const looks = () => {
    const { fontSize, color, lineHeight, textTransform, letterSpacing, whiteSpace, textAlign } =
      getComputedStyle(one(plain, ".day"));
    return { fontSize, color, lineHeight, textTransform, letterSpacing, whiteSpace, textAlign };
  };
  const before = looks();
  undo.push(hostileStyles());
  expect(looks()).toEqual(before);
});

test("text is as large as the reader set it, whatever the page's root says", async () => {
  const form = await mountForm(newForm());
  const size = () => getComputedStyle(one(form, ".day")).fontSize;
  const probe = document.createElement("p");
  // The one size that follows the browser's setting and nothing in the page.
  probe.style.fontSize = "large";
  document.body.append(probe);
  undo.push(hostileStyles());
  expect(size()).toBe(getComputedStyle(probe).fontSize);
  expect(size()).toBe("18px");
  form.style.setProperty("--ishc-text-size", "1.5rem");
  expect(size()).toBe("15px");
  form.style.setProperty("--ishc-text-size", "20px");
  expect(size()).toBe("20px");
});

test("a page that hides the element hides all of it", async () => {
  const form = await mountForm(newForm());
  form.style.visibility = "hidden";
  expect(getComputedStyle(one(form, "h2")).visibility).toBe("hidden");
  form.style.visibility = "";
  form.hidden = true;
  expect(form.getClientRects()).toHaveLength(0);
});

test("works where a library has replaced Array.from", async () => {
  const data = sampleScorecard(activeClub);
  undo.push(prototypeArrayFrom());
  const form = await mountForm(newForm());
  await markAs(form, "m3", "Vắng");
  expect(markOf(form, "m3")).toBe("Vắng");
  const card = new IshcClubScorecard();
  card.data = data;
  await mount(card);
  expect(all(card, ".area")).toHaveLength(8);
});

test("goes on counting after a page translator went through", async () => {
  const form = await mountForm(newForm());
  if (form.shadowRoot) translateTexts(form.shadowRoot);
  await markAs(form, "m3", "(Vắng)");
  await tap(form, "có mặt");
  expect(summary(form)).toBe("Có mặt 3 trên 4 hội viên chính thức, 75%");
});

/** What a script set by a property stands in an attribute as well; a policy forbids only what was parsed from one. */
const isSetByProperty = ({ style }: HTMLElement) => /^--_room: [\d.]+em;$/.test(style.cssText);

test("a strict content policy has nothing to forbid: no inline style, no script", async () => {
  const form = await mountForm(newForm());
  const card = new IshcClubScorecard();
  card.data = sampleScorecard(activeClub);
  await mount(card);
  for (const element of [form, card]) {
    const found = all(element, "[style], style, script");
    expect(found.filter((each) => !isSetByProperty(each))).toEqual([]);
  }
});

test("reads right to left where the page does", async () => {
  document.body.dir = "rtl";
  const form = await mountForm(newForm());
  expect(getComputedStyle(one(form, ".frame")).direction).toBe("rtl");
  document.body.removeAttribute("dir");
});

test("a second definition warns once, names both versions, and breaks nothing", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  undo.push(() => warn.mockRestore());
  const { defineElement } = await import("../element/define-element.ts");
  class Later extends HTMLElement {
    static readonly version = "9.9.9";
  }
  defineElement("ishc-attendance-form", Later);
  defineElement("ishc-attendance-form", Later);
  defineElement("ishc-attendance-form", IshcAttendanceForm);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toMatch(/is 0\..*not 9\.9\.9/s);
  expect(document.createElement("ishc-attendance-form")).toBeInstanceOf(IshcAttendanceForm);
});

test("a suffix puts a second version beside the first", async () => {
  const { defineElement } = await import("../element/define-element.ts");
  defineElement("ishc-club-scorecard", IshcClubScorecard, "v9");
  expect(document.createElement("ishc-club-scorecard-v9")).toBeInstanceOf(IshcClubScorecard);
});

test("an element put into the page before its data shows it when it comes", async () => {
  const form = new IshcAttendanceForm();
  form.storage = memoryStorage();
  await mount(form);
  form.sheet = sampleSheet();
  await eventually(() => one(form, "h2"));
  expect(text(form, "h2")).toBe("CLB Thôn Minh Họa");
});
