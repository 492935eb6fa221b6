import { defineBrowserProvider } from "@vitest/browser";
import type { BrowserProvider, BrowserProviderOption, TestProject } from "vitest/node";
import { driverKeyboard, firefoxKeyboard } from "../browsers/keyboards.ts";
import { launchFirefox } from "../browsers/launch-firefox.ts";
import { launchWebKit } from "../browsers/launch-webkit.ts";
import type { Keyboard } from "../browsers/strokes.ts";

/** A started browser, as far as Vitest needs it. */
interface StartedBrowser {
  readonly keyboard: Keyboard;
  open(url: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Vitest's browser mode on the Firefox of this machine.
 *
 * Vitest's own providers drive a Firefox and a WebKit that Playwright builds
 * and downloads; these drive the ones people use, from a system's packages.
 */
export function firefoxProvider(): BrowserProviderOption {
  return engineProvider("firefox", async () => {
    const browser = await launchFirefox(false);
    const page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 1000 });
    return {
      keyboard: firefoxKeyboard(page),
      open: async (url) => void (await page.goto(url)),
      close: () => browser.close(),
    };
  });
}

/** Vitest's browser mode on WebKitGTK. */
export function webkitProvider(): BrowserProviderOption {
  return engineProvider("webkit", async () => {
    const { driver, close } = await launchWebKit();
    await driver.manage().window().setRect({ width: 1400, height: 1100 });
    return { keyboard: driverKeyboard(driver), open: (url) => driver.get(url), close };
  });
}

/** One browser with one page; Vitest runs the test files in it one by one. */
function engineProvider(name: string, start: () => Promise<StartedBrowser>): BrowserProviderOption {
  return defineBrowserProvider({
    name,
    supportedBrowser: [name],
    providerFactory(project) {
      allowResizing(project);
      return new EngineProvider(name, start);
    },
  });
}

/**
 * `page.viewport()` asks the provider after it has sized the frame the test
 * runs in. The frame is all a test sees, so the window may stay as it is.
 */
function allowResizing(project: TestProject): void {
  const { browser } = project as {
    browser?: { registerCommand(name: string, fn: () => void): void };
  };
  browser?.registerCommand("__vitest_viewport", () => undefined);
}

class EngineProvider implements BrowserProvider {
  readonly name: string;
  readonly supportsParallelism = false;
  readonly #start: () => Promise<StartedBrowser>;
  #browser: Promise<StartedBrowser> | undefined;
  #keyboard: Keyboard | undefined;

  constructor(name: string, start: () => Promise<StartedBrowser>) {
    this.name = name;
    this.#start = start;
  }

  async openPage(_sessionId: string, url: string): Promise<void> {
    this.#browser ??= this.#start();
    const browser = await this.#browser;
    this.#keyboard = browser.keyboard;
    await browser.open(url);
  }

  /** What a command such as `pressKeys` is handed. */
  getCommandsContext(): Record<string, unknown> {
    return { keyboard: this.#keyboard };
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    await (await browser)?.close();
  }
}
