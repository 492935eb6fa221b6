import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildRegister } from "@ishc/core/testing";
import { createNodeListener, openSqliteStore, tokenAccess } from "@ishc/server";
import { createClient } from "@ishc/server/client";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { boardToken } from "../load/board-token.ts";
import { describeOnHostSite } from "./host-site.ts";

const TODAY = "2024-05-25";
const CLUB = buildRegister().club.id;
const DEVICE = "Máy bà Nga";

/** The kit's server at an address of its own, which one other site may ask; gives it with the secrets of two boards. */
async function startServer(site: string) {
  const store = await openSqliteStore(":memory:");
  const change = { at: "2024-05-01T00:00:00.000Z", by: "test", why: "import" };
  const boards = [CLUB, "club-02"].map((clubId) => boardToken(clubId, new Date()));
  await store.transaction(async (transaction) => {
    await transaction.writeRegister(buildRegister(), change);
    for (const { token } of boards) await transaction.addToken(token);
  });
  const today = () => TODAY;
  const access = tokenAccess(store, { today });
  const server = createServer(createNodeListener({ store, today, access, allowedOrigins: [site] }));
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await store.close();
  });
  const { port } = server.address() as AddressInfo;
  const [own, other] = boards.map(({ secret }) => secret) as [string, string];
  return { address: `http://127.0.0.1:${port}`, own, other };
}

/** Gives the form of a page its addresses, and what goes along with every request. */
async function turnTo(page: Page, address: string, secret: string): Promise<void> {
  const club = `${address}/clubs/${CLUB}`;
  const given = {
    headers: { authorization: `Bearer ${secret}`, "x-ishc-device": encodeURIComponent(DEVICE) },
    action: `${club}/attendance`,
    src: `${club}/sheet`,
  };
  await page.evaluate(async (all) => {
    await customElements.whenDefined("ishc-attendance-form");
    Object.assign(document.querySelector("ishc-attendance-form") as object, all);
  }, given);
}

const head = `<script type="module" src="/widgets/standalone/attendance-form.js"></script>`;
const body = "<ishc-attendance-form></ishc-attendance-form>";
const form = "ishc-attendance-form";

describeOnHostSite("a form on one site, and a server with tokens on another", (site) => {
  test("with the token of the board attendance is taken, and the history says by whom and on what", async () => {
    const { address, own } = await startServer(site.server.origin);
    const { page, errors } = await site.open({ head, body });
    await turnTo(page, address, own);
    await page.locator(`${form} .mark-rest`).click();
    await page.locator(`${form} .save`).click();
    await page.locator(`${form} .state`, { hasText: "mã" }).waitFor();
    expect(errors).toEqual([]);
    const client = createClient({ baseUrl: address, token: own });
    const history = await client.getHistory(CLUB);
    const [, taken] = history.ok ? history.value.changes : [];
    expect(taken).toMatchObject({ by: `token-${CLUB}`, device: DEVICE });
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).not.toContain(own);
  });

  test.each([
    ["without a token", ""],
    ["with the token of another club", "other"],
  ] as const)("%s not even the roll is given out, and the form says so", async (_, which) => {
    const { address, other } = await startServer(site.server.origin);
    const { page } = await site.open({ head, body });
    await turnTo(page, address, which && other);
    await page.locator(form, { hasText: "Cần đăng nhập" }).waitFor();
    expect(await page.locator(`${form} .person`).count()).toBe(0);
  });
});
