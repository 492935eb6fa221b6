import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedEngines } from "../browsers/installed.ts";
import { repository } from "../repository.ts";
import { elementNames } from "../rollup/entries.ts";
import { openHostPage, shown, startBrowser } from "./host-page.ts";
import { type HostServer, startHostServer } from "./host-server.ts";

const elements = elementNames(join(repository, "packages/widgets"));
const guide = readFileSync(join(repository, "docs/guides/embedding.md"), "utf8");

/** The style sheet that the guide gives to every page, from its section on room. */
const room = /^## Room before[\s\S]*?```css\n([\s\S]*?)```/m.exec(guide)?.[1] ?? "";

test("the guide's style sheet names every element", () => {
  for (const name of elements) expect(room).toContain(`ishc-${name}`);
});

describe.runIf(installedEngines().includes("chromium"))("what stands around an element", () => {
  let server: HostServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startHostServer(), startBrowser()]);
    server.files.set("/room.css", { body: room, type: "text/css" });
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page where file and document take their time; tells how much moved. */
  async function shift(name: string, mount: string, head: string): Promise<number> {
    server.files.set("/page", {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8">${head}
        <script type="module" src="/widgets/standalone/loader.js"></script>
        <h1>Hội Người cao tuổi xã</h1><p>Câu lạc bộ của thôn.</p>${mount}
        <h2>Liên hệ</h2><p>Xin gọi cho Ban Chủ nhiệm.</p>`,
    });
    const { page } = await openHostPage(browser);
    await page.route("**/*-*.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.route("**/api/*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto(`${server.origin}/page`);
    await shown(page, `ishc-${name}`);
    await page.waitForTimeout(200);
    const shifted = await page.evaluate(() => window.shifted ?? 0);
    await page.context().close();
    return shifted;
  }

  const fallback = "<p>Bảng này cần JavaScript. <a href='/clubs/5'>Xem trang câu lạc bộ</a></p>";
  const styles = `<link rel="stylesheet" href="/room.css">`;

  test.each(elements)("%s moves nothing", async (name) => {
    const tag = `<ishc-${name} src="/api/${name}">${fallback}</ishc-${name}>`;
    expect(await shift(name, tag, styles)).toBeLessThan(0.02);
    const block = `<div data-ishc-widget="${name}" data-src="/api/${name}">${fallback}</div>`;
    expect(await shift(name, block, styles)).toBeLessThan(0.02);
  });

  test("the watch sees what moves without the style sheet", async () => {
    const tag = `<ishc-club-scorecard src="/api/club-scorecard">${fallback}</ishc-club-scorecard>`;
    expect(await shift("club-scorecard", tag, "")).toBeGreaterThan(0.02);
  });
});
