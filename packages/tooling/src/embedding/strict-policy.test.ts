import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedEngines } from "../browsers/installed.ts";
import { repository } from "../repository.ts";
import { elementNames } from "../rollup/entries.ts";
import { elementDocuments } from "./element-documents.ts";
import { fillAndSend, openHostPage, shown, startBrowser } from "./host-page.ts";
import { type HostServer, startHostServer, strictPolicy } from "./host-server.ts";

const elements = elementNames(join(repository, "packages/widgets"));

test("every element has a document to be tried with", () => {
  expect(Object.keys(elementDocuments).sort()).toEqual(elements);
});

describe.runIf(installedEngines().includes("chromium"))("under a strict policy", () => {
  let server: HostServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startHostServer(), startBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test.each(elements)(
    "%s is loaded, filled, sent and printed without a violation",
    async (name) => {
      const tag = `ishc-${name}`;
      server.files.set("/page", {
        policy: strictPolicy,
        body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${name}</title>
        <script type="module" src="/widgets/standalone/loader.js"></script>
        <${tag} src="/api/${name}" action="/api/sent"><p>Chưa xem được.</p></${tag}>`,
      });
      const { page, errors, warnings } = await openHostPage(browser);
      await page.goto(`${server.origin}/page`);
      await shown(page, tag);
      const before = server.received.length;
      await page.evaluate(fillAndSend, tag);
      if (name.endsWith("-form")) {
        await expect.poll(() => server.received.length, { timeout: 10_000 }).toBe(before + 1);
      }
      await page.pdf();
      expect(await page.evaluate(() => window.forbidden)).toEqual([]);
      expect([...errors, ...warnings]).toEqual([]);
      await page.context().close();
    },
  );

  test("the watch sees what the policy forbids", async () => {
    server.files.set("/page", {
      policy: strictPolicy,
      body: `<!doctype html><link rel="icon" href="/api/trend"><p style="color: red">Đỏ</p>`,
    });
    const { page, errors } = await openHostPage(browser);
    await page.goto(`${server.origin}/page`);
    expect(await page.evaluate(() => window.forbidden)).toEqual([
      expect.stringContaining("style-src"),
    ]);
    expect(errors.join()).toContain("Content Security Policy");
    await page.context().close();
  });
});
