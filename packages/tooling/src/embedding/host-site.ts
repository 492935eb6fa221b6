import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { installedEngines } from "../browsers/installed.ts";
import { beginVisit, type HostPage, openHostPage, startBrowser } from "./host-page.ts";
import { type HostServer, startHostServer } from "./host-server.ts";

/** A page of a host's own, with our elements somewhere on it. */
interface HostDocument {
  readonly body: string;
  /** What stands in its head besides the character set and the title. */
  readonly head?: string;
  /** Attributes of its root, besides the language. */
  readonly root?: string;
  readonly policy?: string;
  /** Is done to the empty page before it goes anywhere. */
  readonly before?: (page: Page) => Promise<void>;
}

/** A host's site, and the browser of a visitor. */
export interface HostSite {
  readonly server: HostServer;
  /** Opens a page of it in a browser that knows nothing yet, in place of the one that was open. */
  readonly open: (document: HostDocument) => Promise<HostPage>;
}

/** Tests on the site of a host, started once for all of them. */
export function describeOnHostSite(name: string, tests: (site: HostSite) => void): void {
  describe.runIf(installedEngines().includes("chromium"))(name, () => {
    let server: HostServer;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      [server, browser] = await Promise.all([startHostServer(), startBrowser()]);
      page = await openHostPage(browser);
    });

    afterAll(async () => {
      await browser.close();
      server.close();
    });

    tests({
      get server() {
        return server;
      },
      open: (document) => openOn(server, page, document),
    });
  });
}

async function openOn(
  server: HostServer,
  page: Page,
  { body, head = "", root = "", policy, before }: HostDocument,
): Promise<HostPage> {
  const top = `<!doctype html><html lang="vi" ${root}><head><meta charset="utf-8"><title>Hội</title>`;
  server.files.set("/page", {
    body: `${top}${head}</head><body>${body}</body></html>`,
    ...(policy !== undefined && { policy }),
  });
  const host = await beginVisit(page, server.origin);
  await before?.(page);
  await page.goto(`${server.origin}/page`);
  return host;
}
