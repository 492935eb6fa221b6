import { mkdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Page } from "playwright-core";
import type { BrowserCommand } from "vitest/node";
import { pageKeyboard } from "../browsers/keyboards.ts";
import { type Keyboard, pressStrokes } from "../browsers/strokes.ts";
import { repository } from "../repository.ts";

/** What the providers hand a command: Chromium's a page, ours a keyboard. */
type Hands = { readonly page?: Page; readonly keyboard?: Keyboard };

/**
 * Presses real keys, which the page cannot tell from a person's.
 *
 * In a test: `await commands.pressKeys('Tab "Hoa" Enter')`. Blanks separate
 * keys, `+` holds keys together, text stands in double quotes.
 */
export const pressKeys: BrowserCommand<[keys: string]> = async (context, keys) => {
  const { page, keyboard } = context as Hands;
  const hands = keyboard ?? (page && pageKeyboard(page.keyboard));
  if (hands === undefined) throw new Error("This browser has no keyboard to press.");
  await pressStrokes(hands, keys);
};

/**
 * Writes what the component under test looks like at a size, as PNG.
 *
 * @returns whether there is a picture: Chromium alone takes them
 */
export const screenshotTo: BrowserCommand<
  [path: string, width: number, height: number],
  boolean
> = async (context, path, width, height) => {
  const { page } = context as Hands;
  if (page === undefined) return false;
  const file = join(repository, path);
  if (relative(repository, file).startsWith("..")) {
    throw new Error(`Screenshots stay inside the repository, and ${path} is outside.`);
  }
  await mkdir(dirname(file), { recursive: true });
  await page.setViewportSize({ width, height });
  await page.evaluate(fillWindow);
  await page.screenshot({ path: file });
  return true;
};

/** Runs in the page: the frame with the test covers the whole window. */
function fillWindow(): void {
  const frame = document.querySelector<HTMLIFrameElement>("iframe[data-vitest]");
  frame?.setAttribute(
    "style",
    "position:fixed;inset:0;width:100vw;height:100vh;border:0;transform:none",
  );
}
