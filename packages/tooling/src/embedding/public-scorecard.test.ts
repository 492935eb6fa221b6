import { buildMembers, buildRegister } from "@ishc/core/testing";
import { createHandler, openStore } from "@ishc/server";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedEngines } from "../browsers/installed.ts";
import { openHostPage, shown, startBrowser } from "./host-page.ts";
import { type HostServer, startHostServer } from "./host-server.ts";

/** The scorecard of a club of so many, as the server gives it to somebody without a token. */
async function publicScorecard(members: number): Promise<string> {
  const store = await openStore(":memory:");
  const register = buildRegister({ members: buildMembers(members), board: [] });
  const change = { at: "2024-06-01T00:00:00.000Z", by: "test", why: "import" };
  await store.transaction((each) => each.writeRegister(register, change));
  const handler = createHandler({ store, today: () => "2024-06-30", access: () => false });
  const answer = await handler(new Request("http://localhost/clubs/club-01/scorecard"));
  const text = await answer.text();
  await store.close();
  return text;
}

describe.runIf(installedEngines().includes("chromium"))("what the server tells anybody", () => {
  let server: HostServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startHostServer(), startBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test.each([
    [3, ["Hội viên chính thức", "Không công bố, vì quá ít người"]],
    [61, ["Hội viên chính thức", "61"]],
  ])("of a club of %i is shown by the element", async (members, [name, told]) => {
    server.files.set("/api/public", { body: await publicScorecard(members) });
    server.files.set("/page", {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Câu lạc bộ</title>
        <script type="module" src="/widgets/standalone/club-scorecard.js"></script>
        <ishc-club-scorecard src="/api/public"><p>Chưa xem được.</p></ishc-club-scorecard>`,
    });
    const { page, errors } = await openHostPage(browser);
    await page.goto(`${server.origin}/page`);
    await shown(page, "ishc-club-scorecard");
    const figure = page.locator("ishc-club-scorecard .figure", { hasText: name ?? "" });
    expect((await figure.locator(".number").textContent())?.trim()).toBe(told);
    // Care is not among the counts that are looked after, so no club's score is told.
    const text = await page.locator("ishc-club-scorecard .frame").textContent();
    expect(text).toContain("Không công bố, vì mức này tính từ những con số phải giữ kín.");
    expect(text).not.toMatch(/undefined|null|NaN/);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
