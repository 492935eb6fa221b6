// Remakes the pictures in docs/images: node examples/association-site/scripts/screenshots.ts
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserSession, openEngine } from "@ishc/tooling/browsers";
import { startRunningSite } from "../src/testing/running-site.ts";

const IMAGES = join(import.meta.dirname, "../../../docs/images");
const FORM = "ishc-attendance-form >>> ";

const folder = mkdtempSync(join(tmpdir(), "ishc-screenshots-"));
const site = await startRunningSite(folder);
const session = await openEngine("chromium");
try {
  mkdirSync(IMAGES, { recursive: true });
  await session.setViewport(1280, 800);
  await show(session, "/clubs/clb-02");
  await session.screenshot(join(IMAGES, "scorecard.png"));
  await session.setViewport(360, 740);
  await show(session, "/clubs/clb-01/attendance");
  await session.click(`${FORM}[part="mark-rest"]`);
  await session.click(`${FORM}fieldset:nth-of-type(3) input[value="absent"]`);
  await session.click(`${FORM}fieldset:nth-of-type(2) input[value="excused"]`);
  await settle(session);
  await session.screenshot(join(IMAGES, "attendance-phone.png"));
} finally {
  await session.close();
  await site.stop("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

async function show(page: BrowserSession, path: string): Promise<void> {
  await page.goto(site.url + path);
  await settle(page);
}

/** Gives the page a second to fetch and to draw. */
async function settle(page: BrowserSession): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 1000)));
}
