import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumLaunchOptions } from "../browsers/launch-chromium.ts";

declare global {
  interface Window {
    /** What the policy of a page forbade, kept by {@link openHostPage}. */
    forbidden?: string[];
    /** Sum of the layout shifts that no tap caused. */
    shifted?: number;
  }
}

/** A page of a host on a phone, and what went wrong on it. */
export interface HostPage {
  readonly page: Page;
  /** Errors in the console, and thrown ones. */
  readonly errors: string[];
  /** Warnings in the console. */
  readonly warnings: string[];
}

/** Starts the browser that host pages are opened in. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunchOptions());
}

/**
 * Opens an empty page that keeps violations and shifts. It serves one visit after another: a page of its own for
 * each would be a process of its own, which takes more than most visits.
 */
export async function openHostPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ hasTouch: true })).newPage();
  await page.addInitScript(keepWatch);
  return page;
}

/**
 * Makes a page as good as new, the size of a phone, with nothing kept of an origin.
 *
 * @returns the page with what goes wrong on it from now on
 */
export async function beginVisit(page: Page, origin: string): Promise<HostPage> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.goto("about:blank");
  await forget(page, origin);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ media: null });
  const [errors, warnings]: [string[], string[]] = [[], []];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
    if (message.type() === "warning") warnings.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, errors, warnings };
}

/** Takes away all that an origin has on the device, and every file that the browser keeps. */
async function forget(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.send("Network.clearBrowserCache");
  await session.detach();
}

/** Runs in the page before its own scripts. */
function keepWatch(): void {
  const forbidden: string[] = [];
  Object.assign(window, { forbidden, shifted: 0 });
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
    forbidden.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as Shift[]) {
      if (!hadRecentInput) window.shifted = (window.shifted ?? 0) + value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Waits until an element shows its document, not its waiting or failing. */
export async function shown(page: Page, tag: string): Promise<void> {
  await page.waitForFunction((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return root?.querySelector("h2") && !root.querySelector(".waiting");
  }, tag);
}

/**
 * Runs in the page: fills every field there is with something that fits, those
 * as well that only appear by then, and sends.
 */
export async function fillAndSend(tag: string): Promise<void> {
  const root = document.querySelector(tag)?.shadowRoot;
  const chosen = new Set<string>();
  const fill = (field: HTMLInputElement) => {
    const key = field.id || field.name;
    const isOpen = field.type === "radio" ? !chosen.has(key) : field.value === "";
    if (!isOpen || field.type === "checkbox") return;
    chosen.add(key);
    if (field.type === "radio") return field.click();
    const year = key.startsWith("birth") ? "1960" : "2024";
    const number = key.endsWith(".year") ? year : "5";
    field.value = field.inputMode === "numeric" ? number : "Lê Thị Mẫu";
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  for (let round = 0; round < 3; round += 1) {
    for (const field of root?.querySelectorAll("input, textarea, select") ?? []) {
      fill(field as HTMLInputElement);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  root?.querySelector<HTMLElement>("[part~=save]")?.click();
}

/**
 * Runs in the page: gives a form another record of what it has sent, which differs from it.
 *
 * @param given - the tag, the sheet of something new, and what was sent
 */
export function showOtherRecord({
  tag,
  sheet,
  sent,
}: {
  readonly tag: string;
  readonly sheet: object;
  readonly sent: Readonly<Record<string, unknown>>;
}): void {
  type Form = HTMLElement & { showStored(sheet: object): void };
  const subject = ["member", "activity", "visit"].filter((each) => each in sent);
  const changed = { name: "Lê Thị Kia", note: "Lời kia", officer: "Cán bộ kia" };
  const stored = subject.map((each) => [each, { ...(sent[each] as object), ...changed }]);
  const recorded = { submissionId: "theirs", revision: 4 };
  document
    .querySelector<Form>(tag)
    ?.showStored({ ...sheet, guests: 77, ...Object.fromEntries(stored), recorded });
}

/**
 * Runs in the page: leaves a form by each of its ways out, one after another.
 *
 * @returns how many there are
 */
export async function leaveByEveryWay(tag: string): Promise<number> {
  const ways = document.querySelector(tag)?.shadowRoot?.querySelector("details.ways");
  ways?.setAttribute("open", "");
  const buttons = [...(ways?.querySelectorAll<HTMLButtonElement>(".actions button") ?? [])];
  for (const button of buttons) {
    button.click();
    // Paper is filled in once its frame is there, and a message once nothing could be copied.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return buttons.length;
}
