import { type Browser, devices, type Page } from "playwright-core";
import { type Form, paths } from "./pages.ts";
import { choiceAt, installProbe } from "./probe.ts";
import { type Slowness, slowDown } from "./slow-down.ts";

/** What is measured, and how. */
export interface PhoneOptions extends Slowness {
  /** People on the roster. */
  readonly members: number;
  /** How many people are tapped. */
  readonly taps: number;
}

/** What one form did on the slow phone. */
export interface FormTimes {
  readonly form: Form;
  readonly members: number;
  /** From navigation until the frame that answers the first tap, ms. */
  readonly usableMs: number;
  /** From each tap to the frame that answers it, ms. */
  readonly tapsMs: readonly number[];
  /** Cumulative layout shift until usable. */
  readonly shift: number;
  /** Bytes that came over the line, headers included. */
  readonly bytes: number;
}

/** Four choices a person, and the second of them is tapped. */
const choices = 4;

/** Nothing here takes longer, ms; beyond it the form counts as broken. */
const patience = 300_000;

/**
 * Opens a form on a slowed-down phone and taps through it with real touches.
 *
 * @param browser - where a new, empty context is made
 * @param origin - of the server
 * @throws Error when a tap is not answered
 */
export async function measureForm(
  browser: Browser,
  origin: string,
  form: Form,
  options: PhoneOptions,
): Promise<FormTimes> {
  const context = await browser.newContext({ ...devices["Moto G4"], locale: "vi-VN" });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  const line = await slowDown(page, options);
  const address = `${origin}${paths[form]}?members=${options.members}`;
  await page.goto(address, { waitUntil: "commit", timeout: patience });
  await tap(page, 1);
  const { shift, taps } = await page.evaluate(() => window.phoneProbe);
  const bytes = line.bytes();
  for (let i = 1; i <= options.taps; i += 1) {
    const person = Math.floor((i * (options.members - 1)) / options.taps);
    await tap(page, person * choices + 1);
  }
  const all = await page.evaluate(() => window.phoneProbe.taps);
  await context.close();
  const usableMs = taps[0]?.at ?? Number.NaN;
  return {
    form,
    members: options.members,
    usableMs,
    tapsMs: all.slice(1).map(({ took }) => took),
    shift,
    bytes,
  };
}

/** Touches a choice, as soon as it is there, until it is taken. */
async function tap(page: Page, index: number): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const choice = await page.evaluate(choiceAt, index);
    if (choice?.isChosen) return;
    if (!choice) {
      await page.waitForTimeout(20);
      continue;
    }
    const before = await page.evaluate(() => window.phoneProbe.taps.length);
    await page.touchscreen.tap(choice.x, choice.y);
    await page.waitForFunction((count) => window.phoneProbe.taps.length > count, before);
  }
  throw new Error(`Choice ${index} was never taken.`);
}
