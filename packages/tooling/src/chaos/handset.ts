import type { Browser, BrowserContext, Page } from "playwright-core";
import { asExpression } from "../browsers/source.ts";
import { prepareDevice } from "./in-page.ts";

/** An empty page. Going there ends a page as closing its tab does, and spares starting a process for the next. */
const NOWHERE = "about:blank";

/**
 * A browser context with its pages, used for one run after another: what starts a process is by far
 * the most expensive part of a run. Between runs it is emptied.
 */
export class Handset {
  /** Hears what pages tell of the form in them. */
  onNews: (page: Page, news: string) => void = () => {};

  private readonly context: BrowserContext;
  private readonly pages: Page[] = [];

  private constructor(context: BrowserContext) {
    this.context = context;
  }

  /** Makes one that has never been used. */
  static async make(browser: Browser): Promise<Handset> {
    const viewport = { width: 400, height: 700 };
    const handset = new Handset(await browser.newContext({ viewport, locale: "vi" }));
    await handset.context.exposeBinding("chaosSaw", ({ page }, news: string) =>
      handset.onNews(page, news),
    );
    await handset.context.addInitScript(asExpression(prepareDevice, []));
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

  /** Ends all pages, and forgets everything that was kept. */
  async empty(origins: readonly string[]): Promise<void> {
    this.onNews = () => {};
    for (const page of this.pages) await page?.goto(NOWHERE);
    const page = this.pages.find((each) => each !== undefined);
    if (!page) return;
    const session = await this.context.newCDPSession(page);
    const storageTypes = "local_storage,indexeddb";
    for (const origin of origins) {
      await session.send("Storage.clearDataForOrigin", { origin, storageTypes });
    }
    await session.detach();
  }
}
