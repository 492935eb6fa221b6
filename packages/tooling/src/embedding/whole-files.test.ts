import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { repository } from "../repository.ts";
import { elementNames } from "../rollup/entries.ts";
import { leaveByEveryWay, shown } from "./host-page.ts";
import { strictPolicy } from "./host-server.ts";
import { describeOnHostSite } from "./host-site.ts";

const widgets = join(repository, "packages/widgets");

test("there is a whole file of every element and of all, and each names no other but of a language", () => {
  const whole = readdirSync(join(widgets, "dist/whole")).filter((name) => name.endsWith(".js"));
  const names = [...elementNames(widgets), "ishc-widgets"];
  expect(whole.sort()).toEqual(names.map((name) => `${name}.js`).sort());
  for (const name of whole) {
    const text = readFileSync(join(widgets, "dist/whole", name), "utf8");
    const named = [...text.matchAll(/(?:import\(?|\}from) ?"([^"]+)"/g)].map(([, name]) => name);
    expect(named.length, name).toBeGreaterThan(0);
    for (const each of named) expect(each).toMatch(/^\.\.\/standalone\/[\w-]+\.en\.js$/);
  }
});

/** What an element has from its part: a form its ways out, a scorecard what stands below the areas. */
async function showsAll(page: Page, name: string): Promise<void> {
  const tag = `ishc-${name}`;
  await shown(page, tag);
  if (name.endsWith("-form")) expect(await page.evaluate(leaveByEveryWay, tag)).toBe(4);
  else await page.locator(`${tag} table`).first().waitFor({ state: "attached" });
}

describeOnHostSite("a whole file", (site) => {
  test.each([
    ["attendance-form", "attendance-form"],
    ["club-scorecard", "club-scorecard"],
    ["ishc-widgets", "member-form"],
  ])("%s has all of %s inside, and fetches nothing but another language", async (file, name) => {
    const fetched: string[] = [];
    const { page, errors, warnings } = await site.open({
      policy: strictPolicy,
      head: `<script type="module" src="/widgets/whole/${file}.js?ver=7"></script>`,
      body: `<ishc-${name} src="/api/${name}" action="/api/sent"><p>Chưa xem được.</p></ishc-${name}>`,
      before: async (empty) => {
        empty.on("request", (request) => {
          const { pathname, search } = new URL(request.url());
          if (pathname.endsWith(".js")) fetched.push(`${pathname}${search}`);
        });
      },
    });
    await showsAll(page, name);
    expect(fetched).toEqual([`/widgets/whole/${file}.js?ver=7`]);
    await page.evaluate(() => document.documentElement.setAttribute("lang", "en"));
    await page.locator(`ishc-${name}`, { hasText: /Undo|Intergenerational/ }).waitFor();
    expect(fetched.slice(1)).toEqual([`/widgets/standalone/${name}.en.js?ver=7`]);
    expect(await page.evaluate(() => window.forbidden)).toEqual([]);
    expect([...errors, ...warnings]).toEqual([]);
  });
});
