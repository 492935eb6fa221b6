import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { repository } from "../repository.ts";
import { elementNames } from "../rollup/entries.ts";
import { elementDocuments } from "./element-documents.ts";
import { fillAndSend, leaveByEveryWay, shown, showOtherRecord } from "./host-page.ts";
import { type HostServer, strictPolicy } from "./host-server.ts";
import { describeOnHostSite } from "./host-site.ts";

const elements = elementNames(join(repository, "packages/widgets"));

test("every element has a document to be tried with", () => {
  expect(Object.keys(elementDocuments).sort()).toEqual(elements);
});

/** Sends what is filled in, which is refused; again, which meets another record; and decides for its own. */
async function sendInTheEnd(page: Page, name: string, server: HostServer): Promise<void> {
  const tag = `ishc-${name}`;
  const before = server.received.length;
  server.objections.push("invalid", "conflict");
  await page.evaluate(fillAndSend, tag);
  await page.locator(`${tag} #problems`).waitFor();
  await page.locator(`${tag} .save`).click();
  // What it fetches by itself is a sheet of something new, but for the attendance of a meeting.
  await page.locator(`${tag} #conflict :is(.wrong, .compare)`).waitFor();
  const [sent] = server.received.slice(-1);
  const sheet = elementDocuments[name]?.() as object;
  await page.evaluate(showOtherRecord, { tag, sheet, sent: sent ?? {} });
  await page.locator(`${tag} .compare li`).first().waitFor();
  await page.locator(`${tag} #conflict .actions button`).last().click();
  await page.locator(`${tag} .state`, { hasText: "7F3K" }).waitFor();
  expect(server.received.length).toBe(before + 3);
}

describeOnHostSite("under a strict policy", (site) => {
  test.each(elements)(
    "%s goes its whole way, by a refusal and a conflict, in both languages, without a violation",
    async (name) => {
      const tag = `ishc-${name}`;
      const { server } = site;
      const { page, errors, warnings } = await site.open({
        policy: strictPolicy,
        head: `<script type="module" src="/widgets/standalone/loader.js"></script>`,
        body: `<${tag} src="/api/${name}" action="/api/sent"><p>Chưa xem được.</p></${tag}>`,
      });
      await shown(page, tag);
      if (name.endsWith("-form")) await sendInTheEnd(page, name, server);
      await page.evaluate(() => document.documentElement.setAttribute("lang", "en"));
      await page.locator(tag, { hasText: /Undo|Intergenerational/ }).waitFor();
      if (name.endsWith("-form")) {
        expect(await page.evaluate(leaveByEveryWay, tag)).toBe(4);
        const paper = page.frameLocator(".ishc-paper");
        expect(await paper.locator("body").textContent()).toContain("Thôn Minh Họa");
      }
      await page.pdf();
      expect(await page.evaluate(() => window.forbidden)).toEqual([]);
      // A browser tells in the console of every answer that is not a yes.
      const others = errors.filter((each) => !/status of (409|422)/.test(each));
      expect([...others, ...warnings]).toEqual([]);
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
