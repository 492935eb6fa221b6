import type { LitElement } from "lit";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { commands, page } from "vitest/browser";
import { IshcAttendanceForm } from "../attendance-form/define.ts";
import type { DraftStorage } from "../controllers/draft-storage.ts";
import type { Delivery } from "../outbox/delivery.ts";
import {
  contrast,
  crowdedTargets,
  overflow,
  smallTargets,
  smallTexts,
  violations,
} from "./accessibility.ts";
import { brokenStorage, memoryStorage } from "./draft-storages.ts";
import { conflict, json, noSignal, receipt, serve } from "./fake-server.ts";
import {
  all,
  eventually,
  isShown,
  mount,
  nameOf,
  one,
  settled,
  shownText,
  tap,
  text,
  type,
  until,
} from "./harness.ts";
import { onFreshPage } from "./on-fresh-page.ts";
import { queueRead, storedRecords } from "./outbox.ts";
import { sampleSheet } from "./samples.ts";

/** A form as the suite needs to know it. */
export type SuiteForm = LitElement & {
  storage: DraftStorage;
  action: string | undefined;
  theme: "light" | "dark" | undefined;
  locale: "vi" | "en" | undefined;
  settle(delivery: Delivery): void;
  showStored(sheet: never): void;
};

/** One form, and how a person fills it in. */
export interface FormCase<F extends SuiteForm> {
  /** A new one with a sheet about something new; the same sheet each time. */
  readonly create: () => F;
  /** A field of text that may hold anything, by its id. */
  readonly text: string;
  /** A number, by its id; undefined where the form asks for none at first. */
  readonly number?: string;
  /** A date that may not stay blank, by its name. */
  readonly date: string;
  /** Brings all of them onto the screen. */
  readonly open: (form: F) => Promise<void>;
  /** Answers everything that must be answered, all but the date. */
  readonly fill: (form: F) => Promise<void>;
  /** Where the text is in the submission. */
  readonly textIn: (submission: never) => string | undefined;
  /** The sheet of what was sent, as if somebody else had recorded it with another text. */
  readonly stored: (submission: never, text: string) => unknown;
  /** A line of the message that {@link fill} leads to. */
  readonly told: string;
  /** Path of the text in the submission, for a server's issue. */
  readonly path: readonly (string | number)[];
  /** Keys that fill in the whole form, from its first control on. */
  readonly keys: string;
}

/** Puts a form into the page, and waits until all its parts are there. */
export async function mountEntryForm<F extends SuiteForm>(form: F): Promise<F> {
  await mount(form);
  await eventually(() => one(form, ".ways"));
  await queueRead(form);
  return form;
}

/** Chooses answers by their values, one after another. */
export async function choose(form: SuiteForm, ...values: string[]): Promise<void> {
  for (const value of values) {
    one(form, `input[value="${value}"]`).click();
    await settled(form);
  }
}

/** Presses the button that sends, and gives what would be sent; undefined where something is wrong. */
export async function submissionOf<D>(form: SuiteForm): Promise<D | undefined> {
  let found: D | undefined;
  const listen = (event: Event) => {
    event.preventDefault();
    found = (event as CustomEvent<{ submission: D }>).detail.submission;
  };
  form.addEventListener("ishc-submit", listen);
  await press(form);
  await eventually(() => expect(found ?? all(form, "#problems")).not.toEqual([]));
  form.removeEventListener("ishc-submit", listen);
  return found;
}

/** What every form that a person fills in has to pass. */
export function formSuite<F extends SuiteForm>(name: string, form: FormCase<F>): void {
  describe(`${name}, as every form`, () => {
    onFreshPage();
    beforeEach(() => page.viewport(360, 740));
    looks(form);
    tells(form);
    keeps(form);
    locks(form);
    keepsOut(form);
    sends(form);
    decides(form);
    givesOut(form);
  });
}

async function opened<F extends SuiteForm>(
  form: FormCase<F>,
  storage: DraftStorage = memoryStorage(),
): Promise<F> {
  const element = form.create();
  element.storage = storage;
  return mountEntryForm(element);
}

/** With every field, every kind of error and the summary on the screen. */
async function wrongEverywhere<F extends SuiteForm>(form: FormCase<F>): Promise<F> {
  const element = await opened(form);
  await form.open(element);
  await type(element, idOf(`${form.date}.year`), "12");
  if (form.number !== undefined) await type(element, idOf(form.number), "mười");
  await type(element, idOf(form.text), "\u0007");
  await press(element);
  return element;
}

const idOf = (id: string) => `[id="${id}"]`;
const save = ".save";

/** What stands out from the button to undo, in the bar. */
function loudButtons(element: SuiteForm): string[] {
  const ground = (each: Element) => getComputedStyle(each).backgroundColor;
  const quiet = ground(one(element, ".undo"));
  return all(element, ".bar button")
    .filter((each) => ground(each) !== quiet)
    .map(nameOf);
}

async function press(element: SuiteForm): Promise<void> {
  one(element, save).click();
  await queueRead(element);
}

async function fillDate(element: SuiteForm, date: string): Promise<void> {
  await type(element, idOf(`${date}.day`), "17");
  await type(element, idOf(`${date}.month`), "5");
  await type(element, idOf(`${date}.year`), "2024");
}

async function filled<F extends SuiteForm>(
  form: FormCase<F>,
  storage: DraftStorage = memoryStorage(),
): Promise<F> {
  const element = await opened(form, storage);
  await form.open(element);
  await form.fill(element);
  await fillDate(element, form.date);
  return element;
}

/** What the form hands to the page; nothing where it does not. */
function submissions(element: SuiteForm): { readonly revision: number; readonly id: string }[] {
  const heard: { readonly revision: number; readonly id: string }[] = [];
  element.addEventListener("ishc-submit", (event) => {
    heard.push((event as CustomEvent<{ submission: (typeof heard)[number] }>).detail.submission);
  });
  return heard;
}

function looks<F extends SuiteForm>(form: FormCase<F>): void {
  test.each(["light", "dark"] as const)("axe finds nothing, in %s", async (theme) => {
    const element = await opened(form);
    element.theme = theme;
    await settled(element);
    expect(await violations(element)).toEqual([]);
    element.remove();
    const wrong = await wrongEverywhere(form);
    wrong.theme = theme;
    await settled(wrong);
    expect(await violations(wrong)).toEqual([]);
  });

  test.each(["light", "dark"] as const)("text stands out at 7:1 or more, in %s", async (theme) => {
    const element = await wrongEverywhere(form);
    element.theme = theme;
    await settled(element);
    const faint = all(
      element,
      "p, b, h2, h3, label, label span, button, legend, a, input, textarea",
    )
      .map((each) => ({ each, ratio: contrast(each) }))
      .filter(({ ratio }) => ratio < 7)
      .map(({ each, ratio }) => `${each.outerHTML.slice(0, 70)} ${ratio}`);
    expect(faint).toEqual([]);
  });

  test("every target takes a finger, and every text can be read", async () => {
    const element = await wrongEverywhere(form);
    expect(smallTargets(element)).toEqual([]);
    expect(smallTexts(element)).toEqual([]);
    await page.viewport(320, 740);
    await settled(element);
    expect(crowdedTargets(element)).toEqual([]);
  });

  test.each([
    ["a phone 320 px wide", 320, "18px"],
    ["a phone 360 px wide", 360, "18px"],
    ["text at 200 %", 360, "36px"],
    ["text at 200 % on 320 px", 320, "36px"],
    ["the browser's text at 200 %", 320, "38.4px"],
    ["a desk", 1280, "18px"],
  ])("nothing sticks out on %s", async (_name, width, size) => {
    await page.viewport(width, 740);
    const element = await wrongEverywhere(form);
    element.style.setProperty("--ishc-text-size", size);
    await settled(element);
    expect(overflow(element)).toBe(0);
  });

  test("what has the focus stays above the bar", async () => {
    const element = await opened(form);
    await form.open(element);
    for (const field of all(element, ".fields input, .fields textarea, .fields button")) {
      field.focus();
      await settled(element);
      const bar = one(element, ".bar").getBoundingClientRect();
      expect(field.getBoundingClientRect().bottom).toBeLessThanOrEqual(bar.top + 1);
    }
  });

  test("every control has a label inside the element", async () => {
    const element = await wrongEverywhere(form);
    const unnamed = all<HTMLInputElement>(element, "input, textarea").filter(
      ({ labels }) => labels?.[0]?.getRootNode() !== element.shadowRoot,
    );
    expect(unnamed.map(({ id }) => id)).toEqual([]);
    const groups = all(element, "fieldset:not([role=presentation])").filter(
      (each) => each.firstElementChild?.localName !== "legend",
    );
    expect(groups).toEqual([]);
  });

  test("nothing is ticked beforehand", async () => {
    const element = await opened(form);
    await form.open(element);
    expect(all(element, "input[type=checkbox]:checked")).toEqual([]);
  });

  test("a strict content policy has nothing to forbid, and live regions are kept from translators", async () => {
    const element = await wrongEverywhere(form);
    expect(all(element, "[style]:not([style^='scroll-margin']), style, script")).toEqual([]);
    const live = all(element, "[role=status], [role=alert]");
    expect(live.length).toBeGreaterThan(1);
    expect(live.filter((each) => each.getAttribute("translate") !== "no")).toEqual([]);
  });

  test("speaks English where the page does", async () => {
    document.documentElement.lang = "en";
    const element = await opened(form);
    await until(() => text(element, save).includes("Send"), element);
    expect(text(element, ".undo")).toBe("Undo");
    expect(text(element, "h2")).toMatch(/^[ -~]+$/);
  });
}

function tells<F extends SuiteForm>(form: FormCase<F>): void {
  test("says what is wrong when a field is left, not while it is filled in", async () => {
    const element = await opened(form);
    await form.open(element);
    await type(element, idOf(`${form.date}.day`), "31");
    await type(element, idOf(`${form.date}.month`), "2");
    expect(all(element, ".wrong")).toEqual([]);
    await type(element, idOf(`${form.date}.year`), "2024");
    expect(all(element, ".wrong")).toEqual([]);
    one(element, idOf(form.text)).focus();
    await settled(element);
    expect(text(element, ".wrong")).toContain("chưa phải ngày có trong lịch");
    const day = one(element, idOf(`${form.date}.day`));
    expect(day.getAttribute("aria-invalid")).toBe("true");
    const told = day.closest("fieldset")?.getAttribute("aria-describedby") ?? "";
    expect(told.split(" ")).toContain(`${form.date}-wrong`);
    await type(element, idOf(`${form.date}.day`), "29");
    expect(all(element, ".wrong")).toEqual([]);
  });

  test("a field that is passed through blank is not scolded", async () => {
    const element = await opened(form);
    await form.open(element);
    one(element, idOf(`${form.date}.day`)).focus();
    one(element, idOf(form.text)).focus();
    await settled(element);
    expect(all(element, ".wrong")).toEqual([]);
  });

  test("sending with something wrong leads to a list with links, and sends nothing", async () => {
    const element = await opened(form);
    await form.open(element);
    const heard = submissions(element);
    await press(element);
    expect(heard).toEqual([]);
    expect(element.shadowRoot?.activeElement?.id).toBe("problems");
    const problems = all(element, "#problems a");
    expect(problems.length).toBeGreaterThan(0);
    for (const link of problems) {
      link.click();
      await settled(element);
      const target = (link.getAttribute("href") ?? "").slice(1);
      const focused = element.shadowRoot?.activeElement;
      expect(focused?.closest(`${idOf(target)}, [data-field="${target}"]`)).not.toBeNull();
    }
  });

  test("what is typed stays as it was typed", async () => {
    const element = await opened(form);
    await form.open(element);
    await type(element, idOf(form.text), "  hai   dấu cách \u0007");
    await type(element, idOf(`${form.date}.year`), "hai không");
    await press(element);
    expect(one<HTMLInputElement>(element, idOf(form.text)).value).toBe("  hai   dấu cách \u0007");
    expect(one<HTMLInputElement>(element, idOf(`${form.date}.year`)).value).toBe("hai không");
  });

  test("script in a field is shown as the text it is", async () => {
    const attack = '<img src=x onerror="globalThis.wasRun=true"><script>wasRun=true</script>';
    const element = await opened(form);
    await form.open(element);
    for (const field of all<HTMLInputElement>(
      element,
      "input[type=text], textarea:not([readonly])",
    )) {
      await type(element, idOf(field.id), attack);
    }
    await press(element);
    expect(all(element, "img, script")).toEqual([]);
    expect("wasRun" in globalThis).toBe(false);
    expect(one<HTMLInputElement>(element, idOf(form.text)).value).toBe(attack);
  });

  test("a word that is being put together is not touched, and goes out composed", async () => {
    const element = await filled(form);
    const field = one<HTMLInputElement>(element, idOf(form.text));
    field.focus();
    field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    for (const value of ["Le", "Le\u0302", "Le\u0302 A\u0301nh"]) {
      field.value = value;
      field.setSelectionRange(2, 2);
      field.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
      await settled(element);
      expect(field.value).toBe(value);
      expect(field.selectionStart).toBe(2);
    }
    field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
    const heard = submissions(element);
    await press(element);
    expect(form.textIn(heard[0] as never)).toBe("Lê Ánh");
    expect(field.value).toBe("Le\u0302 A\u0301nh");
  });

  test("undo takes back step by step, and says what", async () => {
    const element = await opened(form);
    await form.open(element);
    await type(element, idOf(form.text), "một");
    one(element, idOf(`${form.date}.year`)).focus();
    await type(element, idOf(`${form.date}.year`), "2024");
    const label = text(element, ".undo .what");
    await tap(element, "Hoàn tác");
    await settled(element);
    expect(one<HTMLInputElement>(element, idOf(`${form.date}.year`)).value).toBe("");
    expect(text(element, ".heard")).toBe(`Đã hoàn tác: ${label}.`);
    await tap(element, "Hoàn tác");
    expect(one<HTMLInputElement>(element, idOf(form.text)).value).toBe("");
  });
}

function keeps<F extends SuiteForm>(form: FormCase<F>): void {
  test("a draft is there again after the page was closed", async () => {
    const storage = memoryStorage();
    const before = await filled(form, storage);
    await type(before, idOf(form.text), "Ghi dở");
    expect(text(before, ".state")).toContain("Đã lưu trên máy này");
    const heard = submissions(before);
    await press(before);
    before.remove();
    const after = await opened(form, storage);
    expect(one<HTMLInputElement>(after, idOf(form.text)).value).toBe("Ghi dở");
    expect(one<HTMLInputElement>(after, idOf(`${form.date}.year`)).value).toBe("2024");
    const again = submissions(after);
    await press(after);
    expect(again).toEqual(heard);
  });

  test("moving the element in the page loses nothing", async () => {
    const element = await filled(form);
    await type(element, idOf(form.text), "Ghi dở");
    const place = document.createElement("div");
    document.body.append(place);
    place.append(element);
    await settled(element);
    expect(one<HTMLInputElement>(element, idOf(form.text)).value).toBe("Ghi dở");
    const heard = submissions(element);
    await press(element);
    expect(form.textIn(heard[0] as never)).toBe("Ghi dở");
  });

  test("says so where the device keeps nothing, and works on", async () => {
    const element = await filled(form, brokenStorage);
    expect(text(element, ".state")).toContain("không giữ được bản nháp");
    const heard = submissions(element);
    await press(element);
    expect(heard).toHaveLength(1);
  });

  test.each([
    ["nothing", null],
    ["a text", "x"],
    ["another version", { version: 2 }],
    [
      "entries of another kind",
      { version: 1, identity: { id: "a", revision: 1, subjectId: "s" }, entries: { a: 1, b: [2] } },
    ],
  ])("a store that holds %s does no harm", async (_name, stored) => {
    const element = await opened(form, { ...memoryStorage(), read: async () => stored });
    expect(text(element, "h2")).not.toBe("");
  });
}

function sends<F extends SuiteForm>(form: FormCase<F>): void {
  test("can be filled in and sent from the keyboard alone", async () => {
    const element = await opened(form);
    const heard = submissions(element);
    one(element, "#title").focus();
    for (const stroke of form.keys.match(/"[^"]*"|\S+/g) ?? []) {
      await commands.pressKeys(stroke);
      await element.updateComplete;
    }
    await settled(element);
    expect(text(element, "#problems")).toBe("");
    expect(heard).toHaveLength(1);
  });

  test("without a server: a property, an event, and what the page says became of it", async () => {
    const element = await filled(form);
    const heard = submissions(element);
    const changes: Event[] = [];
    document.body.addEventListener("ishc-change", (event) => changes.push(event), { once: true });
    await type(element, idOf(form.text), "x");
    expect(changes[0]?.composed).toBe(true);
    await press(element);
    expect(text(element, ".state")).toBe("Đã chuyển cho trang này xử lý.");
    const [submission] = heard;
    if (!submission) throw new Error("Nothing was handed to the page.");
    const answer = await (
      await receipt(new Request("/api/x", { method: "POST", body: JSON.stringify(submission) }))
    ).json();
    element.settle({ state: "received", receipt: answer });
    await settled(element);
    expect(text(element, ".state")).toMatch(/^Đã nhận lúc \d\d:\d\d, mã 7F3K\.$/);
    // Nothing is left to send: what is offered is the next one, and it is no louder than undo.
    expect(loudButtons(element)).toEqual([]);
    one(element, idOf(form.text)).blur();
    await type(element, idOf(form.text), "xy");
    expect(loudButtons(element)).toEqual([nameOf(one(element, save))]);
    await tap(element, "Hoàn tác");
    expect(text(element, ".state")).toMatch(/^Đã nhận lúc/);
    expect(loudButtons(element)).toEqual([]);
  });

  test("an event that the page cancels sends nothing", async () => {
    const requests = serve(receipt);
    const element = await filled(form);
    element.action = "/api/submissions";
    element.addEventListener("ishc-submit", (event) => event.preventDefault());
    await press(element);
    expect(requests).toEqual([]);
  });

  test("gives the receipt, lets go of the draft, and begins anew", async () => {
    serve(receipt);
    const kept = new Map<string, unknown>();
    const element = await filled(form, memoryStorage(kept));
    element.action = "/api/submissions";
    const heard = submissions(element);
    await press(element);
    await until(() => kept.size === 0, element);
    expect(text(element, ".state")).toMatch(/mã 7F3K/);
    expect(kept.size).toBe(0);
    one(element, ".next").click();
    await settled(element);
    await until(() => all(element, ".next").length === 0, element);
    expect(text(element, ".state")).toBe("");
    // The focus comes once the queue has been asked, which is after the form is drawn.
    await eventually(() => expect(element.shadowRoot?.activeElement?.id).toBe("title"));
    await form.open(element);
    await form.fill(element);
    await fillDate(element, form.date);
    await press(element);
    expect(heard[1]?.id).not.toBe(heard[0]?.id);
    await until(() => kept.size === 0, element);
  });

  test("a change after the receipt is an amendment of the same submission", async () => {
    serve(receipt);
    const element = await filled(form);
    element.action = "/api/submissions";
    const heard = submissions(element);
    await press(element);
    await until(() => text(element, ".state").includes("mã"), element);
    await type(element, idOf(form.text), "sửa");
    await press(element);
    await until(() => text(element, ".state").includes("bản sửa"), element);
    expect(heard.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(heard[1]?.id).toBe(heard[0]?.id);
  });

  test("waits without a signal, lets the next one be filled in, and sends both once there is one", async () => {
    const requests = serve(noSignal);
    const element = await filled(form);
    element.action = "/api/submissions";
    await press(element);
    await until(() => text(element, ".state").includes("chờ sóng"), element);
    expect(text(element, ".state")).toContain("chờ sóng");
    one(element, ".next").click();
    await until(() => text(element, ".notices").includes("Còn 1 phiếu"), element);
    expect(text(element, ".notices")).toContain("Còn 1 phiếu đang chờ sóng");
    const tried = requests.length;
    serve(receipt);
    window.dispatchEvent(new Event("online"));
    await until(() => !text(element, ".notices").includes("phiếu"), element);
    expect(text(element, ".notices")).toBe("");
    expect(tried).toBeGreaterThan(0);
  });

  test("what waits says so after a reload, however it was typed, and is done once it has come in", async () => {
    serve(noSignal);
    const kept = new Map<string, unknown>();
    const before = await filled(form, memoryStorage(kept));
    before.action = "/api/submissions";
    // Blanks are not sent, and stay in the field.
    await type(before, idOf(form.text), "Ghi dở  ");
    await press(before);
    await until(() => text(before, ".state").includes("chờ sóng"), before);
    before.remove();
    const after = await opened(form, memoryStorage(kept));
    await until(() => text(after, ".state").includes("chờ sóng"), after);
    expect(one<HTMLInputElement>(after, idOf(form.text)).value).toBe("Ghi dở  ");
    serve(receipt);
    window.dispatchEvent(new Event("online"));
    await until(() => text(after, ".state").includes("mã 7F3K"), after);
    expect(text(after, ".state")).not.toContain("bản trước");
    expect(kept.size).toBe(0);
  });

  test("what another form has sent is no draft any more, and the next one is not taken for it", async () => {
    serve(noSignal);
    const kept = new Map<string, unknown>();
    const before = await filled(form, memoryStorage(kept));
    before.action = "/api/submissions";
    await press(before);
    await eventually(async () => expect(await storedRecords()).toHaveLength(1));
    before.remove();
    expect(kept.size).toBe(1);
    serve(receipt);
    const other = new IshcAttendanceForm();
    other.storage = memoryStorage(kept);
    other.sheet = sampleSheet();
    await mount(other);
    await eventually(async () => expect(await storedRecords()).toEqual([]));
    await eventually(() => expect(kept.size).toBe(0));
    other.remove();
    const after = await opened(form, memoryStorage(kept));
    expect(text(after, ".state")).toBe("");
    await form.open(after);
    expect(one<HTMLInputElement>(after, idOf(`${form.date}.year`)).value).toBe("");
  });

  test("what waits is tried again at the press of a button, beside the next one as well", async () => {
    serve(noSignal);
    const element = await filled(form);
    element.action = "/api/submissions";
    await press(element);
    await until(() => all(element, '[part="drain"]').length > 0, element);
    one(element, ".next").click();
    await until(() => text(element, ".notices").includes("Còn 1 phiếu"), element);
    const requests = serve(receipt);
    one(element, '[part="drain"]').click();
    await until(() => all(element, '[part="drain"]').length === 0, element);
    expect(requests).toHaveLength(1);
    expect(text(element, ".notices")).toBe("");
  });

  test("what the server refuses is told at the field, and the draft stays", async () => {
    const issues = [{ code: "too-long", path: form.path, expected: 3, message: "Too long." }];
    serve(json({ type: "urn:ishc:problem:invalid", status: 422, issues }, 422));
    const kept = new Map<string, unknown>();
    const element = await filled(form, memoryStorage(kept));
    element.action = "/api/submissions";
    await press(element);
    await until(() => all(element, "#problems").length > 0, element);
    expect(text(element, "#problems a")).toContain("dài quá, nhiều nhất 3 ký tự");
    expect(kept.size).toBe(1);
    await type(element, idOf(form.text), "ok");
    expect(all(element, "#problems")).toEqual([]);
  });

  test("another record of the same is never written over: the person is told", async () => {
    serve(json({ type: "urn:ishc:problem:conflict", status: 409 }, 409));
    const element = await filled(form);
    element.action = "/api/submissions";
    await press(element);
    await until(() => all(element, "#conflict").length > 0, element);
    expect(text(element, "#conflict")).toContain("giữ lại bên cạnh");
    expect(element.shadowRoot?.activeElement?.id).toBe("conflict");
    expect(all(element, "button, a").filter(isShown).map(nameOf).join(" ")).not.toContain(
      "undefined",
    );
  });
}

function locks<F extends SuiteForm>(form: FormCase<F>): void {
  test("a second tab shows the draft, says where it is filled in, and can take over", async () => {
    const storage = memoryStorage();
    const first = await filled(form, storage);
    await type(first, idOf(form.text), "một");
    const second = await opened(form, storage);
    expect(text(second, "[role=alert]")).toContain("đang được điền ở một cửa sổ khác");
    expect(text(second, ".state")).toContain("đang được điền ở một cửa sổ khác");
    expect(one<HTMLInputElement>(second, idOf(form.text)).value).toBe("một");
    const fields = all(second, ".fields input, .fields textarea, .fields button");
    expect(fields.filter((each) => !each.matches(":disabled"))).toEqual([]);
    for (const button of [save, ".undo"])
      expect(one(second, button).getAttribute("aria-disabled")).toBe("true");
    const heard = submissions(second);
    await press(second);
    expect(heard).toEqual([]);
    // Two forms in one document stand in for two tabs.
    const found = (await violations(second)).filter((each) => !each.startsWith("landmark-"));
    expect(found).toEqual([]);
    await tap(second, "Điền tiếp ở đây");
    await eventually(() => expect(all(second, "[role=alert]")).toEqual([]));
    await eventually(() => expect(all(first, "[role=alert]")).toHaveLength(1));
    await type(second, idOf(form.text), "hai");
    second.remove();
    await eventually(() => expect(one<HTMLInputElement>(first, idOf(form.text)).value).toBe("hai"));
    expect(one(first, idOf(form.text)).matches(":disabled")).toBe(false);
  });
}

function keepsOut<F extends SuiteForm>(form: FormCase<F>): void {
  test.each([
    ["the receipt", receipt, 0],
    ["a refusal", json({ type: "urn:ishc:problem:invalid", status: 422 }, 422), 1],
  ] as const)(
    "a tab that only shows the draft leaves it alone when %s comes",
    async (_name, answer, left) => {
      serve(answer);
      const kept = new Map<string, unknown>();
      const first = await filled(form, memoryStorage(kept));
      first.action = "/api/submissions";
      const second = await opened(form, memoryStorage(kept));
      await type(first, idOf(form.text), "một hai ba");
      const heard = submissions(first);
      await press(first);
      await until(() => !/Đang gửi|Đã lưu/.test(text(first, ".state")), first);
      await settled(second);
      await eventually(() => expect(kept.size).toBe(left));
      // Time for whatever the other one would write.
      await queueRead(second);
      expect([...kept.values()].map((each) => JSON.stringify(each).includes("một hai ba"))).toEqual(
        Array(left).fill(true),
      );
      expect(heard).toHaveLength(1);
    },
  );
}

function decides<F extends SuiteForm>(form: FormCase<F>): void {
  /** Sends, and meets another record of the same; the page gives it. */
  async function withConflict(kept = new Map<string, unknown>()) {
    serve(conflict, receipt);
    const element = await filled(form, memoryStorage(kept));
    element.action = "/api/submissions";
    await type(element, idOf(form.text), "bản của tôi");
    const heard = submissions(element);
    await press(element);
    await eventually(() => one(element, "#conflict"));
    element.showStored(form.stored(heard[0] as never, "bản kia") as never);
    await settled(element);
    return { element, heard };
  }

  test("of two records a person sees both sides of what differs, by eye, ear and key", async () => {
    const { element } = await withConflict();
    const [row, ...others] = all(element, ".compare li").map((each) =>
      shownText(each).replace(/\s+/g, " "),
    );
    expect(others).toEqual([]);
    expect(row).toContain("Bản đã lưu: bản kia Bản ở máy này: bản của tôi");
    expect(one(element, ".compare").closest("[role=status]")?.getAttribute("translate")).toBe("no");
    expect(one<HTMLInputElement>(element, idOf(form.text)).value).toBe("bản của tôi");
    expect(text(element, ".state")).toContain("Cần bà con xem lại");
    expect(await violations(element)).toEqual([]);
    expect(smallTargets(element)).toEqual([]);
    one(element, "#conflict").focus();
    await commands.pressKeys("Tab Enter");
    await eventually(() => expect(text(element, "#conflict")).toContain("Đã giữ bản đã lưu."));
  });

  test("the stored record can stay, and undo brings back what was entered", async () => {
    const kept = new Map<string, unknown>();
    const { element, heard } = await withConflict(kept);
    await tap(element, "Giữ bản đã lưu");
    expect(one<HTMLInputElement>(element, idOf(form.text)).value).toBe("bản kia");
    await eventually(async () => expect(await storedRecords()).toEqual([]));
    expect(kept.size).toBe(0);
    await tap(element, "Hoàn tác");
    expect(one<HTMLInputElement>(element, idOf(form.text)).value).toBe("bản của tôi");
    await press(element);
    await until(() => text(element, ".state").includes("mã 7F3K"), element);
    expect(heard[1]).toMatchObject({
      revision: 1,
      replaces: { submissionId: "theirs", revision: 4 },
    });
    expect(heard[1]?.id).not.toBe(heard[0]?.id);
    expect(form.textIn(heard[1] as never)).toBe("bản của tôi");
  });

  test("a tab that only shows the draft decides nothing: the other may have gone on", async () => {
    const kept = new Map<string, unknown>();
    const { element, heard } = await withConflict(kept);
    const second = await opened(form, memoryStorage(kept));
    await eventually(() => one(second, "#conflict"));
    second.showStored(form.stored(heard[0] as never, "bản kia") as never);
    await settled(second);
    expect(shownText(one(second, ".compare"))).toContain("bản kia");
    expect(all(second, "#conflict button")).toEqual([]);
    expect(all(element, "#conflict button")).toHaveLength(2);
    expect(kept.size).toBe(1);
  });

  test("“save” is no decision: nothing goes out, and the conflict has the focus", async () => {
    const { element, heard } = await withConflict();
    await type(element, idOf(form.text), "bản của tôi, sửa");
    await press(element);
    expect(heard).toHaveLength(1);
    await eventually(() => expect(element.shadowRoot?.activeElement?.id).toBe("conflict"));
    await tap(element, "Gửi bản ở máy này để thay");
    await until(() => text(element, ".state").includes("mã 7F3K"), element);
    expect(form.textIn(heard[1] as never)).toBe("bản của tôi, sửa");
  });

  /** Saves twice without a signal; then the first meets another record of the same. */
  async function withTwoQueued(kept = new Map<string, unknown>()) {
    const requests = serve(noSignal, noSignal, conflict, receipt);
    const element = await filled(form, memoryStorage(kept));
    element.action = "/api/submissions";
    const heard = submissions(element);
    for (const entered of ["bản một", "bản hai"]) {
      await type(element, idOf(form.text), entered);
      await press(element);
      await until(() => text(element, ".state").includes("chờ"), element);
    }
    window.dispatchEvent(new Event("online"));
    await eventually(() => one(element, "#conflict"));
    return { element, heard, requests };
  }

  test("what was saved again meanwhile is held, and the decision covers both", async () => {
    const { element, heard, requests } = await withTwoQueued();
    await eventually(async () => expect(await storedRecords()).toHaveLength(2));
    expect(requests).toHaveLength(3);
    expect(one<HTMLInputElement>(element, idOf(form.text)).value).toBe("bản hai");
    element.showStored(form.stored(heard[0] as never, "bản kia") as never);
    await settled(element);
    expect(shownText(one(element, ".compare"))).toContain("bản hai");
    await tap(element, "Gửi bản ở máy này để thay");
    await until(() => text(element, ".state").includes("mã 7F3K"), element);
    expect(heard[2]).toMatchObject({
      id: heard[0]?.id,
      revision: 3,
      settles: [{ submissionId: heard[0]?.id, revision: 1, receipt: "7F3K" }],
    });
    expect(form.textIn(heard[2] as never)).toBe("bản hai");
    expect(requests).toHaveLength(4);
    expect(await storedRecords()).toEqual([]);
  });

  test("after a reload the newest of them is what the person sees, and can be decided against", async () => {
    const kept = new Map<string, unknown>();
    const { element, heard } = await withTwoQueued(kept);
    element.remove();
    const again = await opened(form, memoryStorage(kept));
    await eventually(() => one(again, "#conflict"));
    expect(one<HTMLInputElement>(again, idOf(form.text)).value).toBe("bản hai");
    again.showStored(form.stored(heard[0] as never, "bản kia") as never);
    await settled(again);
    await tap(again, "Giữ bản đã lưu");
    await eventually(async () => expect(await storedRecords()).toEqual([]));
  });

  test("what was changed while the conflict was open is there after a reload, not what waits in the queue", async () => {
    const kept = new Map<string, unknown>();
    const { element } = await withConflict(kept);
    await type(element, idOf(form.text), "bản của tôi, sửa");
    element.remove();
    const again = await opened(form, memoryStorage(kept));
    await eventually(() => one(again, "#conflict"));
    expect(one<HTMLInputElement>(again, idOf(form.text)).value).toBe("bản của tôi, sửa");
  });

  test("or what was entered takes its place, by name", async () => {
    const { element, heard } = await withConflict();
    await tap(element, "Gửi bản ở máy này để thay");
    await until(() => text(element, ".state").includes("mã 7F3K"), element);
    expect(heard[1]).toMatchObject({
      id: heard[0]?.id,
      revision: 2,
      replaces: { submissionId: "theirs", revision: 4 },
      settles: [{ submissionId: heard[0]?.id, revision: 1, receipt: "7F3K" }],
    });
    expect(form.textIn(heard[1] as never)).toBe("bản của tôi");
    expect(all(element, "#conflict")).toEqual([]);
    expect(await storedRecords()).toEqual([]);
  });
}

function givesOut<F extends SuiteForm>(form: FormCase<F>): void {
  const ways = "In, lưu tệp hoặc gửi tin nhắn";

  test("on a device that keeps nothing that is told first, and the ways out are open", async () => {
    const element = await opened(form, brokenStorage);
    expect(text(element, "[role=alert]")).toContain("Máy này không lưu giữ được gì.");
    expect(one<HTMLDetailsElement>(element, ".ways").open).toBe(true);
    expect(await violations(element)).toEqual([]);
    expect(smallTargets(element)).toEqual([]);
    expect(smallTexts(element)).toEqual([]);
    element.style.setProperty("--ishc-text-size", "36px");
    await page.viewport(320, 740);
    await settled(element);
    expect(overflow(element)).toBe(0);
    expect(crowdedTargets(element)).toEqual([]);
  });

  test("a file holds what would be sent, and what is changed afterwards is another revision", async () => {
    const element = await filled(form);
    await tap(element, ways);
    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return "blob:x";
    });
    const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    onTestFinished(() => void vi.restoreAllMocks());
    await tap(element, "Lưu thành tệp");
    await type(element, idOf(form.text), "sửa");
    await tap(element, "Lưu thành tệp");
    expect(saved).toHaveBeenCalledTimes(2);
    const files = await Promise.all(blobs.map(async (blob) => JSON.parse(await blob.text())));
    expect(files[0]).toMatchObject({ kind: "ishc-outbox", version: 1 });
    const [[first], [second]] = files.map(({ submissions: all }) => all);
    expect([first.revision, second.revision]).toEqual([1, 2]);
    expect(second.id).toBe(first.id);
    expect(form.textIn(second as never)).toBe("sửa");
  });

  test("nothing that is wrong goes into a file: the person is told what it is", async () => {
    const element = await opened(form);
    await form.open(element);
    const save = vi.spyOn(URL, "createObjectURL");
    onTestFinished(() => save.mockRestore());
    await tap(element, ways);
    await tap(element, "Lưu thành tệp");
    expect(save).not.toHaveBeenCalled();
    expect(element.shadowRoot?.activeElement?.id).toBe("problems");
  });

  test("a message says what was entered, and goes where the person chooses", async () => {
    const share = vi.fn(async (_data: ShareData) => {});
    Object.defineProperty(navigator, "share", { value: share, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(navigator, "share"));
    const element = await filled(form);
    await type(element, idOf(form.text), "lời nhắn");
    await tap(element, ways);
    expect(share).not.toHaveBeenCalled();
    await tap(element, "Gửi bằng tin nhắn");
    const [title, club, ...lines] = (share.mock.calls[0]?.[0]?.text ?? "").split("\n");
    expect([title, club]).toEqual([text(element, "h2"), "CLB Thôn Minh Họa"]);
    expect(lines).toContain(form.told);
    expect(lines.join("\n")).toContain(": lời nhắn");
    expect(lines.join("\n")).toContain(": 17/5/2024");
    expect(lines.filter((line) => /: *$|undefined/.test(line))).toEqual([]);
  });
}
