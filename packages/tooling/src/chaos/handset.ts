import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { asExpression } from "../browsers/source.ts";
import type { ChaosBrowser, PhoneKind } from "./chaos-browser.ts";
import { fillUp, keepsDatabases, prepareDevice } from "./device-in-page.ts";
import { prepareForm } from "./form-in-page.ts";

/** An empty page. Going there ends a page as closing its tab does, and spares starting a process for the next. */
const NOWHERE = "about:blank";

/**
 * A browser context with its pages, used for one run after another: what starts a process is by far
 * the most expensive part of a run. Between runs it is emptied.
 */
export class Handset {
  /** Hears what pages tell of the form in them. */
  onNews: (page: Page, news: string) => void = () => {};

  /** What it does with what sites store. */
  readonly kind: PhoneKind;

  private readonly context: BrowserContext;
  private readonly pages: Page[] = [];
  /** Holds the quota down as long as it is there. */
  private quota: CDPSession | undefined;

  private constructor(context: BrowserContext, kind: PhoneKind) {
    this.context = context;
    this.kind = kind;
  }

  /** Makes one that has never been used. */
  static async make(browser: ChaosBrowser, kind: PhoneKind): Promise<Handset> {
    const context = await browser.newPhone(kind);
    const handset = new Handset(context, kind);
    await context.exposeBinding("chaosSaw", ({ page }, news: string) => handset.onNews(page, news));
    for (const script of await scripts(context, kind)) await context.addInitScript(script);
    return handset;
  }

  /** A tab, counted from 0; empty until something is opened in it. */
  async page(n: number): Promise<Page> {
    this.pages[n] ??= await this.context.newPage();
    return this.pages[n];
  }

  /** Ends the page in a tab, in whatever it is doing. */
  async close(n: number): Promise<void> {
    await this.pages[n]?.goto(NOWHERE);
  }

  /** From here on the browser has no room left for databases of an origin. */
  async fillQuota(origin: string): Promise<void> {
    this.quota ??= await this.context.newCDPSession(await this.page(0));
    await this.quota.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  }

  /** Ends all pages, and forgets everything that was kept. */
  async empty(origin: string): Promise<void> {
    this.onNews = () => {};
    for (const page of this.pages) await page?.goto(NOWHERE);
    await this.quota?.detach();
    this.quota = undefined;
    const session = await this.context.newCDPSession(await this.page(0));
    const storageTypes = "local_storage,indexeddb";
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes });
    await session.detach();
  }
}

/** What runs in every page before its own scripts. */
async function scripts(context: BrowserContext, kind: PhoneKind): Promise<string[]> {
  const before = [`globalThis.chaosFillUp = ${fillUp}`];
  if (kind === "broken" && (await isWhole(context))) before.push(REFUSE_DATABASES);
  return [...before, asExpression(prepareDevice, []), asExpression(prepareForm, [])];
}

/** Stands in for a broken disk, in a browser that keeps its databases elsewhere. */
const REFUSE_DATABASES = `IDBFactory.prototype.open = () => {
  throw new DOMException("Không lưu được.", "UnknownError");
};`;

async function isWhole(context: BrowserContext): Promise<boolean> {
  const page = await context.newPage();
  await page.route("**", (route) => route.fulfill({ body: "" }));
  await page.goto("http://127.0.0.1/");
  const isWhole = await page.evaluate(asExpression(keepsDatabases, []));
  await page.close();
  return isWhole as boolean;
}
