import { writeFile } from "node:fs/promises";
import { Origin, type WebDriver } from "selenium-webdriver";
import type { BrowserSession } from "./engine.ts";
import { clickPoint, type Evaluate } from "./in-page.ts";
import { driverKeyboard } from "./keyboards.ts";
import { launchWebKit } from "./launch-webkit.ts";
import { asExpression } from "./source.ts";
import { pressStrokes } from "./strokes.ts";

/** Starts WebKit, driven by Selenium. */
export async function openWebKit(): Promise<BrowserSession> {
  const { driver, close } = await launchWebKit();
  const errors: string[] = [];
  const visited: string[] = [];
  const evaluate: Evaluate = async (fn, ...args) =>
    (await runScript(driver, asExpression(fn, args))) as never;
  const keyboard = driverKeyboard(driver);
  const keepErrors = async () => void errors.push(...(await evaluate(takeErrors)));
  return {
    engine: "webkit",
    evaluate,
    async goto(url) {
      if (visited.length > 0) await keepErrors();
      visited.push(url);
      await driver.get(url);
      await evaluate(listenForErrors);
    },
    async click(selector) {
      const { x, y } = await clickPoint(evaluate, selector);
      const point = { x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT };
      await driver.actions({ async: true }).move(point).click().perform();
    },
    press: (key) => pressStrokes(keyboard, key),
    type: (text) => keyboard.type(text),
    setViewport: (width, height) => resize(driver, evaluate, width, height),
    screenshot: async (path) => writeFile(path, await driver.takeScreenshot(), "base64"),
    async consoleErrors() {
      await keepErrors();
      return errors;
    },
    requests: async () => [...visited, ...(await evaluate(resourceNames))],
    close,
  };
}

async function runScript(driver: WebDriver, expression: string): Promise<unknown> {
  const script = `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => ${expression}).then(
      (value) => done({ value: value === undefined ? null : value }),
      (error) => done({ error: String(error && error.message || error) }));`;
  const answer = await driver.executeAsyncScript<{ value?: unknown; error?: string }>(script);
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** The window is larger than the page by its frame; what is missing is added. */
async function resize(driver: WebDriver, evaluate: Evaluate, width: number, height: number) {
  const window = driver.manage().window();
  await window.setRect({ width, height });
  const [inner, outer] = [await evaluate(innerSize), await window.getRect()];
  await window.setRect({
    width: width + outer.width - inner.width,
    height: height + outer.height - inner.height,
  });
}

function innerSize(): { width: number; height: number } {
  return { width: innerWidth, height: innerHeight };
}

/** This driver tells nothing of the console, so the page keeps the list: from its load on. */
function listenForErrors(): void {
  const kept: string[] = [];
  Object.assign(window, { keptErrors: kept });
  addEventListener("error", (event) => kept.push(event.message));
  addEventListener("unhandledrejection", (event) => kept.push(String(event.reason)));
  const log = console.error;
  console.error = (...parts: unknown[]) => {
    kept.push(parts.map(String).join(" "));
    log.apply(console, parts);
  };
}

function takeErrors(): string[] {
  return (window as { keptErrors?: string[] }).keptErrors?.splice(0) ?? [];
}

function resourceNames(): string[] {
  return performance.getEntriesByType("resource").map((entry) => entry.name);
}
