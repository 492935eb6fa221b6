import { type Browser, devices } from "playwright-core";
import { fingerOn, patience } from "./finger.ts";
import { type Form, paths } from "./pages.ts";
import { installProbe } from "./probe.ts";
import { type Slowness, slowDown } from "./slow-down.ts";
import { type TapSplit, traceTaps } from "./tap-split.ts";

/** What is measured, and how. */
export interface PhoneOptions extends Omit<Slowness, "processor"> {
  /** What Chromium is told to slow the processor down. */
  readonly rate: number;
  /** People on the roster. */
  readonly members: number;
  /** How many people are tapped each time that a form is opened. */
  readonly taps: number;
  /** Taps them a second time, and tells what the processor does meanwhile. */
  readonly split: boolean;
}

/** What one form did on the slow phone, opened once. */
export interface FormTimes {
  readonly form: Form;
  readonly members: number;
  /** From navigation until the first touch that the form answers meets the glass, ms. */
  readonly usableMs: number;
  /** From navigation until the frame that answers it, ms. */
  readonly answeredMs: number;
  /** From each tap to the frame that answers it, ms. */
  readonly tapsMs: readonly number[];
  /** From each tap to the frame in which it is counted, ms; empty where a form counts nothing. */
  readonly countedMs: readonly number[];
  /** What a tap needs of the processor at its full speed, where that was asked for. */
  readonly split?: TapSplit;
  /** Layout shift until the last tap, scrolling from one person to the next among it. */
  readonly shift: number;
  /** Bytes that came over the line, headers included. */
  readonly bytes: number;
}

/** Four choices a person, and the second of them is tapped. */
const choices = 4;

/** So long a person looks at a name before touching the choice, ms. */
const lookMs = 500;

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
  const line = await slowDown(page, options, options.rate);
  const address = `${origin}${paths[form]}?members=${options.members}`;
  await page.goto(address, { waitUntil: "commit", timeout: patience });
  const finger = await fingerOn(page);
  await finger.tap(1, 0);
  // A form that is not usable yet may be touched several times before it takes the choice.
  const untilUsable = await page.evaluate(() => window.phoneProbe.taps.length);
  const bytes = line.bytes();
  const tapEverybody = async (choice: number) => {
    for (let i = 1; i <= options.taps; i += 1) {
      const person = Math.floor((i * (options.members - 1)) / options.taps);
      await finger.tap(person * choices + choice, lookMs);
    }
  };
  await tapEverybody(1);
  await page.waitForTimeout(lookMs);
  const { shift, taps } = await page.evaluate(() => window.phoneProbe);
  if (options.split) await line.fullSpeed();
  const split = options.split && (await traceTaps(browser, page, () => tapEverybody(2)));
  await context.close();
  const first = taps[untilUsable - 1];
  return {
    form,
    members: options.members,
    usableMs: first?.touchedAt ?? Number.NaN,
    answeredMs: first?.at ?? Number.NaN,
    tapsMs: taps.slice(untilUsable).map(({ took }) => took),
    countedMs: taps.slice(untilUsable).flatMap(({ counted }) => counted ?? []),
    ...(split && { split }),
    shift,
    bytes,
  };
}
