import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { type Queued, readQueue } from "../chaos/device-in-page.ts";
import { describeOnHostSite } from "./host-site.ts";
import { nextFormat } from "./next-format.ts";

const tag = "ishc-attendance-form";
const element = `<${tag} src="/api/attendance-form" action="/api/sent"></${tag}>`;
const scripts = { now: "/widgets/standalone/attendance-form.js", next: "/next.js" };

const state = (page: Page, text: string) =>
  page.locator(`${tag} .state`, { hasText: text }).waitFor();

/** The queue of the device, and the version of each record. */
const queued = async (page: Page) =>
  (await page.evaluate(readQueue)) as (Queued & { readonly schemaVersion?: number })[];

describeOnHostSite("an update of the script to another format of the queue", (site) => {
  let script = "";

  beforeAll(async () => {
    script = await nextFormat();
  });

  /** Opens the page with the script of one version: the phone is the same. */
  async function openWith(page: Page, version: keyof typeof scripts): Promise<void> {
    site.server.files.set("/next.js", { body: script, type: "text/javascript" });
    site.server.files.set("/page", {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><script type="module" src="${scripts[version]}"></script>${element}`,
    });
    await page.reload();
    await page.locator(`${tag} .ways`).waitFor();
  }

  const cut = (page: Page) => page.route("**/api/sent", (route) => route.abort());

  test("what waits and what was changed since comes through it once, and waits where the site goes back", async () => {
    const { page } = await site.open({ body: "" });
    const { received } = site.server;
    const before = received.length;
    await cut(page);
    await openWith(page, "now");
    await page.locator(`${tag} [part=mark-rest]`).click();
    await page.locator(`${tag} .save`).click();
    await state(page, "chờ sóng");
    const [waiting] = await queued(page);
    expect(waiting).toMatchObject({ schemaVersion: 1 });
    await page.locator(`${tag} .choice.absent`).first().click();
    await state(page, "chưa gửi");

    await page.unroute("**/api/sent");
    await openWith(page, "next");
    await expect.poll(() => received.length, { timeout: 15_000 }).toBe(before + 1);
    await expect.poll(() => queued(page)).toEqual([]);
    expect(await page.locator(`${tag} .choice.absent input`).first().isChecked()).toBe(true);
    await page.locator(`${tag} .save`).click();
    await state(page, "7F3K");
    const sent = received.slice(before);
    expect(sent.map(({ id, revision }) => [id, revision])).toEqual([
      [waiting?.id, 1],
      [waiting?.id, 2],
    ]);
    expect(JSON.stringify(sent[0])).not.toContain("absent");
    expect(JSON.stringify(sent[1])).toContain("absent");

    await cut(page);
    await page.locator(`${tag} .choice.excused`).first().click();
    await page.locator(`${tag} .save`).click();
    await state(page, "chờ sóng");
    const [later] = await queued(page);
    expect(later).toMatchObject({ schemaVersion: 2 });
    await page.unroute("**/api/sent");
    await openWith(page, "now");
    await page.locator(`${tag} .notices`, { hasText: "Trong máy này có 1 bản" }).waitFor();
    expect(await queued(page)).toMatchObject([later]);
    await openWith(page, "next");
    await expect.poll(() => queued(page), { timeout: 15_000 }).toEqual([]);
    expect(received.slice(before + 2)).toMatchObject([{ id: later?.id }]);
  }, 60_000);

  test("the next visitor's phone is another: nothing of this one is on it", async () => {
    const kept = async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      window.shifted,
    ];
    const { page } = await site.open({ body: "" });
    await page.evaluate(async () => {
      for (const storage of [localStorage, sessionStorage]) storage.setItem("a", "b");
      // biome-ignore lint/suspicious/noDocumentCookie: what a page of anybody's does.
      document.cookie = "a=b";
      window.shifted = 1;
      await new Promise((resolve) => {
        indexedDB.open("a").onsuccess = resolve;
      });
    });
    expect(await page.evaluate(kept)).toEqual([1, 1, "a=b", 1, 1]);
    const next = await site.open({ body: "" });
    expect(await next.page.evaluate(kept)).toEqual([0, 0, "", 0, 0]);
  });
});
