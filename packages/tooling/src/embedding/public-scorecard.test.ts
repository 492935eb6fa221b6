import { buildMembers, buildRegister } from "@ishc/core/testing";
import { createHandler, openStore } from "@ishc/server";
import { expect, test } from "vitest";
import { shown } from "./host-page.ts";
import { describeOnHostSite } from "./host-site.ts";

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

describeOnHostSite("what the server tells anybody", (site) => {
  test.each([
    [3, ["Hội viên chính thức", "Không công bố, vì quá ít người"]],
    [61, ["Hội viên chính thức", "61"]],
  ])("of a club of %i is shown by the element", async (members, [name, told]) => {
    site.server.files.set("/api/public", { body: await publicScorecard(members) });
    const { page, errors } = await site.open({
      head: `<script type="module" src="/widgets/standalone/club-scorecard.js"></script>`,
      body: `<ishc-club-scorecard src="/api/public"><p>Chưa xem được.</p></ishc-club-scorecard>`,
    });
    await shown(page, "ishc-club-scorecard");
    const figure = page.locator("ishc-club-scorecard .figure", { hasText: name ?? "" });
    expect((await figure.locator(".number").textContent())?.trim()).toBe(told);
    // Care is not among the counts that are looked after, so no club's score is told.
    const text = await page.locator("ishc-club-scorecard .frame").textContent();
    expect(text).toContain("Không công bố, vì mức này tính từ những con số phải giữ kín.");
    expect(text).not.toMatch(/undefined|null|NaN/);
    expect(errors).toEqual([]);
  });
});
