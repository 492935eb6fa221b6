import type { LitElement } from "lit";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands, page } from "vitest/browser";
import type { DraftStorage } from "../controllers/draft-storage.ts";
import type { Delivery } from "../outbox/delivery.ts";
import { contrast, overflow, smallTargets, smallTexts, violations } from "./accessibility.ts";
import { brokenStorage, memoryStorage } from "./draft-storages.ts";
import { json, noSignal, receipt, serve, stopServing } from "./fake-server.ts";
import {
  all,
  clearPage,
  isShown,
  mount,
  nameOf,
  one,
  settled,
  tap,
  text,
  type,
} from "./harness.ts";
import { clearOutbox } from "./outbox.ts";

/** A form as the suite needs to know it. */
export type SuiteForm = LitElement & {
  storage: DraftStorage;
  action: string | undefined;
  theme: "light" | "dark" | undefined;
  locale: "vi" | "en" | undefined;
  settle(delivery: Delivery): void;
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
  /** Path of the text in the submission, for a server's issue. */
  readonly path: readonly (string | number)[];
  /** Keys that fill in the whole form, from its first control on. */
  readonly keys: string;
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
  form.removeEventListener("ishc-submit", listen);
  return found;
}

/** What every form that a person fills in has to pass. */
export function formSuite<F extends SuiteForm>(name: string, form: FormCase<F>): void {
  describe(`${name}, as every form`, () => {
    beforeEach(async () => {
      clearPage();
      await clearOutbox();
      await page.viewport(360, 740);
    });
    afterEach(async () => {
      stopServing();
      clearPage();
      await clearOutbox();
    });
    looks(form);
    tells(form);
    keeps(form);
    sends(form);
  });
}

async function opened<F extends SuiteForm>(
  form: FormCase<F>,
  storage: DraftStorage = memoryStorage(),
): Promise<F> {
  const element = form.create();
  element.storage = storage;
  await mount(element);
  return element;
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

async function press(element: SuiteForm): Promise<void> {
  one(element, save).click();
  await settled(element);
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

async function until(isSo: () => boolean, element: SuiteForm): Promise<void> {
  for (let round = 0; round < 100 && !isSo(); round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settled(element);
  }
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
    const groups = all(element, "fieldset").filter(
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
    for (const field of all<HTMLInputElement>(element, "input[type=text], textarea")) {
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
    expect(element.shadowRoot?.activeElement?.id).toBe("title");
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
