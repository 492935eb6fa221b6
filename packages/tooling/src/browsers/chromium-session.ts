import { type BrowserContext, chromium } from "playwright-core";
import type { BrowserSession } from "./engine.ts";
import { clickPoint, type Evaluate } from "./in-page.ts";
import { pageKeyboard } from "./keyboards.ts";
import { chromiumLaunchOptions } from "./launch-chromium.ts";
import { asExpression } from "./source.ts";
import { pressStrokes } from "./strokes.ts";

/**
 * Starts Chromium, driven by Playwright.
 *
 * @param profile - folder of what sites have kept on the device before, and keep now; nothing is kept otherwise
 */
export async function openChromium(profile?: string): Promise<BrowserSession> {
  const options = await chromiumLaunchOptions();
  if (profile !== undefined) {
    return sessionOf(await chromium.launchPersistentContext(profile, options));
  }
  const browser = await chromium.launch(options);
  return { ...(await sessionOf(await browser.newContext())), close: () => browser.close() };
}

async function sessionOf(context: BrowserContext): Promise<BrowserSession> {
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  const evaluate: Evaluate = (fn, ...args) => page.evaluate(asExpression(fn, args));
  const keyboard = pageKeyboard(page.keyboard);
  return {
    engine: "chromium",
    evaluate,
    goto: async (url) => void (await page.goto(url)),
    async click(selector) {
      const { x, y } = await clickPoint(evaluate, selector);
      await page.mouse.click(x, y);
    },
    press: (key) => pressStrokes(keyboard, key),
    type: (text) => keyboard.type(text),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    consoleErrors: async () => errors,
    requests: async () => requests,
    close: () => context.close(),
  };
}
