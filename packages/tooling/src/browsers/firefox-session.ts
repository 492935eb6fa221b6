import type { BrowserSession } from "./engine.ts";
import { clickPoint, type Evaluate } from "./in-page.ts";
import { firefoxKeyboard } from "./keyboards.ts";
import { launchFirefox } from "./launch-firefox.ts";
import { asExpression } from "./source.ts";
import { pressStrokes } from "./strokes.ts";

/** Starts Firefox, driven by Puppeteer. */
export async function openFirefox(): Promise<BrowserSession> {
  const browser = await launchFirefox(true);
  const page = await browser.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  const evaluate: Evaluate = async (fn, ...args) =>
    (await page.evaluate(asExpression(fn, args))) as never;
  const keyboard = firefoxKeyboard(page);
  return {
    engine: "firefox",
    evaluate,
    goto: async (url) => void (await page.goto(url)),
    async click(selector) {
      const { x, y } = await clickPoint(evaluate, selector);
      await page.mouse.click(x, y);
    },
    press: (key) => pressStrokes(keyboard, key),
    type: (text) => keyboard.type(text),
    setViewport: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    consoleErrors: async () => errors,
    requests: async () => requests,
    close: () => browser.close(),
  };
}
