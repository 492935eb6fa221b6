import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { installedEngines } from "../browsers/installed.ts";
import { openEngine } from "../browsers/open-engine.ts";
import { pagesOf } from "../printing/pages-of.ts";
import { repository } from "../repository.ts";
import { integrityOf } from "../rollup/integrity.ts";
import { shown } from "./host-page.ts";
import { startHostServer, strictPolicy } from "./host-server.ts";
import { describeOnHostSite } from "./host-site.ts";

const dist = join(repository, "packages/widgets/dist/standalone");

const TAG = "ishc-club-scorecard";
const PART = "/widgets/standalone/club-scorecard.details.js";
const mount = `<h1>Hội Người cao tuổi xã</h1>
  <${TAG} src="/api/club-scorecard"><p>Chưa xem được.</p></${TAG}>
  <h2>Liên hệ</h2><p>Xin gọi cho Ban Chủ nhiệm.</p>`;
const script = (path: string) => `<script type="module" src="${path}"></script>`;
const own = script("/widgets/standalone/club-scorecard.js");

const FIRST = ["Những con số chính", "Tám mảng hoạt động"];
const REST = [
  "Các con số theo từng nhóm",
  "Mức bền vững",
  "Đối chiếu với yêu cầu",
  "Tham gia sinh hoạt từng tháng",
];

const headings = (page: Page) => page.locator(`${TAG} h3`).allTextContents();
const retry = (page: Page) => page.locator(`${TAG} .rest button`);

describeOnHostSite("what stands below the areas of a scorecard", (site) => {
  test.each([
    ["its own file", own],
    ["the file of all elements", script("/widgets/ishc-widgets.js")],
    ["the loader", script("/widgets/standalone/loader.js")],
    ["its own file under a version", script("/widgets/standalone/club-scorecard.js?ver=7")],
  ])("comes with %s, under a strict policy", async (_name, head) => {
    const { page, errors, warnings } = await site.open({ policy: strictPolicy, head, body: mount });
    await expect.poll(() => headings(page), { timeout: 10_000 }).toEqual([...FIRST, ...REST]);
    expect(await page.evaluate(() => window.forbidden)).toEqual([]);
    expect([...errors, ...warnings]).toEqual([]);
  });

  test("comes from beside the script, though that is of another origin", async () => {
    const elsewhere = site.server.origin.replace("127.0.0.1", "localhost");
    const head = script(`${elsewhere}/widgets/standalone/club-scorecard.js`);
    const { page, errors } = await site.open({ head, body: mount });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    await expect.poll(() => headings(page), { timeout: 10_000 }).toEqual([...FIRST, ...REST]);
    expect(asked).toContain(`${elsewhere}${PART}`);
    expect(errors).toEqual([]);
  });

  /** How much moves from the first drawing on, where the part comes late; the room before is the page's to keep. */
  async function shift([width, height]: readonly [number, number], isLost: boolean) {
    const { page } = await site.open({
      head: own,
      body: mount,
      before: async (empty) => {
        await empty.setViewportSize({ width, height });
        await empty.route(`**${PART}`, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 500));
          await (isLost ? route.abort() : route.continue());
        });
      },
    });
    await page.locator(`${TAG} .areas`).waitFor();
    const before = await page.evaluate(() => window.shifted ?? 0);
    const last = isLost ? retry(page) : page.locator(`${TAG} table`);
    await last.waitFor({ state: "attached" });
    await page.waitForTimeout(200);
    return (await page.evaluate(() => window.shifted ?? 0)) - before;
  }

  test.each([
    [360, 740],
    [1280, 800],
    [1920, 1600],
  ] as const)("moves nothing at %i × %i, whether it comes late or not at all", async (...size) => {
    expect(await shift(size, false)).toBeLessThan(0.02);
    expect(await shift(size, true)).toBeLessThan(0.02);
  });

  test("the watch sees what moves without room", async () => {
    const file = readFileSync(join(dist, "club-scorecard.js"));
    const body = file.toString().replaceAll(/min-height: ?100vh/g, "");
    const path = "/widgets/standalone/club-scorecard.js";
    site.server.files.set(path, { body, type: "text/javascript" });
    onTestFinished(() => void site.server.files.delete(path));
    expect(await shift([1920, 1600], false)).toBeGreaterThan(0.02);
  });

  test("runs as it is where an import map pins it, and not as anything else, however often it is asked for", async () => {
    const file = readFileSync(join(dist, "club-scorecard.details.js"));
    for (const [bytes, expected] of [
      [file, [...FIRST, ...REST]],
      [Buffer.from("something else"), FIRST],
    ] as const) {
      const map = JSON.stringify({ integrity: { [PART]: integrityOf(bytes) } });
      const head = `<script type="importmap">${map}</script>${own}`;
      const { page } = await site.open({ head, body: mount });
      await page.locator(`${TAG} table, ${TAG} .rest button`).waitFor({ state: "attached" });
      if (expected === FIRST) {
        await retry(page).click();
        await retry(page).waitFor();
      }
      expect(await headings(page)).toEqual(expected);
    }
  });

  test("headline and areas are there without it, and a sentence says what is missing", async () => {
    const { server } = site;
    server.lost.add(PART);
    onTestFinished(() => void server.lost.delete(PART));
    const { page } = await site.open({ head: own, body: mount });
    await retry(page).waitFor();
    expect(await headings(page)).toEqual(FIRST);
    expect(await page.locator(`${TAG} .area`).count()).toBe(8);
    const told = await page.locator(`${TAG} [role=status]`).textContent();
    expect(told?.replace(/\s+/g, " ").trim()).toBe(
      "Chưa lấy được phần còn lại của phiếu: các con số theo nhóm, mức bền vững, đối chiếu với yêu cầu, tham gia từng tháng. Xin kiểm tra lại mạng rồi thử lại.",
    );
    const [first = "", ...others] = await pagesOf(await page.pdf({ format: "A4" }));
    expect(first).toContain("Tám mảng hoạt động");
    // The sentence is printed, the button is not, and no empty page for the room.
    const all = [first, ...others].join(" ");
    expect(all).toContain("Chưa lấy được phần còn lại");
    expect(all).not.toContain("Thử lại");
    expect(others.length).toBeLessThan(2);
  });

  test("is printed whole, every group unfolded, though nobody has scrolled", async () => {
    const { page } = await site.open({ head: own, body: mount });
    await shown(page, TAG);
    const printed = (await pagesOf(await page.pdf({ format: "A4" }))).join(" ");
    for (const heading of [...FIRST, ...REST]) {
      // What is there only to be heard is not on paper.
      if (heading !== FIRST[0]) expect(printed).toContain(heading);
    }
    const names = await page.locator(`${TAG} .passport summary > span`).allTextContents();
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(printed).toContain((name.split(":")[0] ?? "").trim());
  });
});

describe.each(installedEngines())("in %s", (engine) => {
  test("“try again” by key fetches it, and the focus stays at its place", async () => {
    const server = await startHostServer();
    const session = await openEngine(engine);
    onTestFinished(async () => {
      await session.close();
      server.close();
    });
    server.files.set("/page", {
      body: `<!doctype html><html lang="en"><meta charset="utf-8">${own}${mount}`,
    });
    server.lost.add(PART);
    await session.goto(`${server.origin}/page`);
    const look = (selector: string) =>
      session.evaluate(
        (tag: string, inside: string) =>
          [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(inside) ?? [])].map(
            (each) => each.textContent?.trim() ?? "",
          ),
        TAG,
        selector,
      );
    const soon = { timeout: 15_000 };
    await expect.poll(() => look(".rest button"), soon).toEqual(["Try again"]);
    const toButton = (tag: string) =>
      document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(".rest button")?.focus();
    // In vain once more, and then not.
    await session.evaluate(toButton, TAG);
    await session.press("Enter");
    await expect.poll(() => look(".rest button"), soon).toEqual(["Try again"]);
    server.lost.clear();
    await session.press("Tab");
    expect(await look(".rest button:focus")).toEqual(["Try again"]);
    await session.press("Enter");
    await expect.poll(() => look("h3"), soon).toHaveLength(6);
    expect(await look(".rest:focus")).toHaveLength(1);
    await session.press("Tab");
    expect(await look("[part='group']:first-of-type > summary:focus")).toHaveLength(1);
  });
});
