import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { repository } from "../repository.ts";
import { elementNames } from "../rollup/entries.ts";
import { shown } from "./host-page.ts";
import { describeOnHostSite } from "./host-site.ts";

const elements = elementNames(join(repository, "packages/widgets"));
const guide = readFileSync(join(repository, "docs/guides/embedding.md"), "utf8");

/** The style sheet that the guide gives to every page, from its section on room. */
const room = /^## Room before[\s\S]*?```css\n([\s\S]*?)```/m.exec(guide)?.[1] ?? "";

test("the guide's style sheet names every element", () => {
  for (const name of elements) expect(room).toContain(`ishc-${name}`);
});

/** Files of elements and documents come late, as they do on a slow line. */
async function slowly(page: Page): Promise<void> {
  for (const path of ["**/*-*.js", "**/api/*"]) {
    await page.route(path, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
  }
}

describeOnHostSite("what stands around an element", (site) => {
  beforeAll(() => {
    site.server.files.set("/room.css", { body: room, type: "text/css" });
  });

  /** Opens a page where file and document take their time; tells how much moved. */
  async function shift(name: string, mount: string, head: string): Promise<number> {
    const { page } = await site.open({
      head: `${head}<script type="module" src="/widgets/standalone/loader.js"></script>`,
      body: `<h1>Hội Người cao tuổi xã</h1><p>Câu lạc bộ của thôn.</p>${mount}
        <h2>Liên hệ</h2><p>Xin gọi cho Ban Chủ nhiệm.</p>`,
      before: slowly,
    });
    await shown(page, `ishc-${name}`);
    await page.waitForTimeout(200);
    return page.evaluate(() => window.shifted ?? 0);
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
