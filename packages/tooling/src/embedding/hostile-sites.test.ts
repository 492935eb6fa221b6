import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedEngines } from "../browsers/installed.ts";
import { repository } from "../repository.ts";
import { type HostPage, openHostPage, startBrowser } from "./host-page.ts";
import { type HostServer, startHostServer } from "./host-server.ts";
import { hostileSites } from "./hostile-sites.ts";

const { version: VERSION } = JSON.parse(
  readFileSync(join(repository, "packages/widgets/package.json"), "utf8"),
);

const standalone = join(repository, "packages/widgets/dist/standalone");

const mounts = `
  <div data-mount><ishc-attendance-form src="/api/attendance-form" action="/api/sent">
    <p>Xin điểm danh ra giấy.</p></ishc-attendance-form></div>
  <div data-mount data-ishc-widget="club-scorecard" data-src="/api/club-scorecard"><p>Xem bảng.</p></div>
  <p data-mount><a href="/clubs/5#ishc=club-scorecard&amp;src=/api/club-scorecard">Xem bảng.</a></p>`;

const loader = `<script type="module" src="/widgets/standalone/loader.js"></script>`;

/** What people can see of the elements: how many show their document. */
function shownElements(): number {
  const tags = document.querySelectorAll("ishc-attendance-form, ishc-club-scorecard");
  return [...tags].filter((tag) => {
    const box = tag.shadowRoot?.querySelector("h2")?.getBoundingClientRect();
    return box !== undefined && box.height > 0;
  }).length;
}

describe.runIf(installedEngines().includes("chromium"))("on the pages of others", () => {
  let server: HostServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startHostServer(), startBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  async function open(body: string, head = "", root = ""): Promise<HostPage> {
    const start = `<!doctype html><html lang="vi" ${root}><head><meta charset="utf-8">`;
    server.files.set("/page", { body: `${start}${head}</head><body>${body}</body></html>` });
    const host = await openHostPage(browser);
    await host.page.goto(`${server.origin}/page`);
    return host;
  }

  test.each(hostileSites)("$name", async (site) => {
    const { style = "", script = "", root = "", rewrite = (markup: string) => markup } = site;
    const head = `<style>${style}</style><script>${script}</script>${rewrite(loader)}`;
    const { page, errors } = await open(mounts, head, root);
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(3);
    // Where everything is, a tap is answered, and nothing stands outside the screen.
    await page.locator("ishc-attendance-form label.choice").first().tap();
    expect(await page.locator("ishc-attendance-form input[type=radio]").first().isChecked()).toBe(
      true,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("the loader twice, under two addresses, and the bundle of all elements beside it", async () => {
    const twice = `${loader}<script type="module" src="/widgets/standalone/loader.js?v=2"></script>`;
    const bundle = `<script type="module" src="/widgets/ishc-widgets.js"></script>`;
    const { page, errors } = await open(mounts, twice + bundle);
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(3);
    await page.waitForTimeout(300);
    expect(await page.evaluate(shownElements)).toBe(3);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("of two versions the first stays, and one warning names both", async () => {
    const file = readFileSync(join(standalone, "attendance-form.js"), "utf8");
    const older = file.replaceAll(`"${VERSION}"`, '"0.0.0-older"');
    expect(older).not.toBe(file);
    server.files.set("/widgets/standalone/older.js", { body: older, type: "text/javascript" });
    const scripts = ["older", "attendance-form"].map(
      (name) => `<script type="module" src="/widgets/standalone/${name}.js"></script>`,
    );
    const { page, errors, warnings } = await open(mounts, scripts.join(""));
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(1);
    await expect.poll(() => warnings.length, { timeout: 10_000 }).toBe(1);
    expect(warnings[0]).toContain(`is 0.0.0-older, not ${VERSION}:`);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("files that do not arrive leave the page as it was", async () => {
    server.lost.add("/widgets/standalone/club-scorecard.js");
    const { page } = await open(mounts, loader);
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(1);
    const texts = await page
      .locator("[data-mount]:not(:has(ishc-attendance-form))")
      .allInnerTexts();
    expect(texts.map((text) => text.trim())).toEqual(["Xem bảng.", "Xem bảng."]);
    server.lost.clear();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(3);
    await page.context().close();
  });

  test("a file that is pinned runs as it is, and not as anything else", async () => {
    const pins = JSON.parse(readFileSync(join(standalone, "integrity.json"), "utf8"));
    const pin = (name: string, hash: string) =>
      `<link rel="modulepreload" href="/widgets/standalone/${name}.js" integrity="${hash}">`;
    const good = pins["standalone/attendance-form.js"];
    const links = pin("attendance-form", good) + pin("club-scorecard", good);
    const { page, warnings } = await open(mounts, links + loader);
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(1);
    await expect.poll(() => warnings.join()).toContain("club-scorecard.js could not be loaded");
    expect(await page.evaluate(() => customElements.get("ishc-club-scorecard"))).toBeUndefined();
    await page.context().close();
  });
});
