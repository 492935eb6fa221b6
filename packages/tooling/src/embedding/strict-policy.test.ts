import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../repository.ts";
import { elementNames } from "../rollup/entries.ts";
import { elementDocuments } from "./element-documents.ts";
import { fillAndSend, leaveByEveryWay, shown } from "./host-page.ts";
import { strictPolicy } from "./host-server.ts";
import { describeOnHostSite } from "./host-site.ts";

const elements = elementNames(join(repository, "packages/widgets"));

test("every element has a document to be tried with", () => {
  expect(Object.keys(elementDocuments).sort()).toEqual(elements);
});

describeOnHostSite("under a strict policy", (site) => {
  test.each(elements)(
    "%s is loaded, filled, sent, printed and left by every way without a violation",
    async (name) => {
      const tag = `ishc-${name}`;
      const { server } = site;
      const { page, errors, warnings } = await site.open({
        policy: strictPolicy,
        head: `<script type="module" src="/widgets/standalone/loader.js"></script>`,
        body: `<${tag} src="/api/${name}" action="/api/sent"><p>Chưa xem được.</p></${tag}>`,
      });
      await shown(page, tag);
      const before = server.received.length;
      await page.evaluate(fillAndSend, tag);
      if (name.endsWith("-form")) {
        await expect.poll(() => server.received.length, { timeout: 10_000 }).toBe(before + 1);
        await page.locator(`${tag} .ways`).waitFor();
        expect(await page.evaluate(leaveByEveryWay, tag)).toBe(4);
        const paper = page.frameLocator(".ishc-paper");
        expect(await paper.locator("body").textContent()).toContain("Thôn Minh Họa");
      }
      await page.pdf();
      expect(await page.evaluate(() => window.forbidden)).toEqual([]);
      expect([...errors, ...warnings]).toEqual([]);
    },
  );

  test("the watch sees what the policy forbids", async () => {
    const { page, errors } = await site.open({
      policy: strictPolicy,
      body: `<p style="color: red">Đỏ</p>`,
    });
    expect(await page.evaluate(() => window.forbidden)).toEqual([
      expect.stringContaining("style-src"),
    ]);
    expect(errors.join()).toContain("Content Security Policy");
  });
});
