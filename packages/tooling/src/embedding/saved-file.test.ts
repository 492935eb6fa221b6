import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildRegister } from "@ishc/core/testing";
import { openStore } from "@ishc/server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { installedEngines } from "../browsers/installed.ts";
import { repository } from "../repository.ts";
import { openHostPage, shown, startBrowser } from "./host-page.ts";
import { type HostServer, startHostServer } from "./host-server.ts";

const cli = join(repository, "packages/server/dist/cli.js");

describe.runIf(installedEngines().includes("chromium"))("from a hall without signal", () => {
  let server: HostServer;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "ishc-saved-"));
    [server, browser] = await Promise.all([startHostServer(), startBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Presses “save as a file”, and gives the path of what the browser saved. */
  async function savedFile(page: Page): Promise<string> {
    await page.locator("details.ways > summary").click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: /tệp/i }).click();
    const download = await saving;
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }

  test("a file that the attendance form saves is taken in by the server's command", async () => {
    const db = join(folder, "store.sqlite");
    const store = await openStore(db);
    onTestFinished(() => store.close());
    const change = { at: "2024-06-01T00:00:00.000Z", by: "test", why: "import" };
    await store.transaction((each) => each.writeRegister(buildRegister(), change));

    const tag = "ishc-attendance-form";
    server.files.set("/page", {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Điểm danh</title>
        <script type="module" src="/widgets/standalone/attendance-form.js"></script>
        <${tag} src="/api/attendance-form" action="/api/sent"></${tag}>`,
    });
    const { page, errors } = await openHostPage(browser);
    await page.goto(`${server.origin}/page`);
    await shown(page, tag);
    await page.locator(`${tag} [part="mark-rest"]`).click();
    const file = await savedFile(page);
    expect(file).toMatch(/club-01-2024-06-13\.ishc\.json$/);

    const receive = () =>
      spawnSync(process.execPath, [cli, "receive", "--db", db, file], { encoding: "utf8" });
    const first = receive();
    expect(first.stderr).toBe("");
    expect(first.stdout).toMatch(/1\. điểm danh, câu lạc bộ club-01: đã nhận, mã \w{4}\./);
    const meeting = (await store.readRegister("club-01"))?.register.meetings?.at(-1);
    expect(meeting).toMatchObject({ date: "2024-06-13", status: "held" });
    expect(meeting?.attendance).toHaveLength(55);
    expect(receive().stdout).toContain("đã nhận từ trước");
    expect((await store.readRegister("club-01"))?.version).toBe(2);
    expect([errors, server.received]).toEqual([[], []]);
    await page.context().close();
  }, 60_000);
});
