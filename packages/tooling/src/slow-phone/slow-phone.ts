import { chromium } from "playwright-core";
import { chromiumLaunchOptions } from "../browsers/launch-chromium.ts";
import { type FormTimes, measureForm, type PhoneOptions } from "./measure-form.ts";
import { forms } from "./pages.ts";
import { startPhoneServer } from "./phone-server.ts";
import { rateFor, slownessAt } from "./rate-for.ts";
import { type ScoreTimes, scoreInBrowser } from "./score-in-browser.ts";
import type { Slowness } from "./slow-down.ts";

/** What came out. */
export interface PhoneResults {
  /** What Chromium was told to slow the processor down. */
  readonly rate: number;
  /** How many times slower that really made it. */
  readonly slowness: number;
  /** Each form with each roster, one for each time that it was opened. */
  readonly forms: readonly FormTimes[][];
  /** Clubs of 70 people, scored at the full speed of the machine. */
  readonly scores: ScoreTimes;
}

/** How slow the phone is, and how much is measured. */
export interface SlowPhoneOptions extends Omit<PhoneOptions, "members" | "rate">, Slowness {
  /** What Chromium is told in place of the rate that makes the processor as slow as it shall be. */
  readonly rate?: number | undefined;
  /** How often each form is opened. */
  readonly rounds: number;
  /** How many clubs are scored. */
  readonly clubs: number;
}

/**
 * Measures all forms with rosters of several sizes in the same browser, from the same server. The
 * forms take turns: a machine that is slow for a minute is slow for all of them.
 *
 * @param sizes - people on each roster
 */
export async function slowPhone(
  sizes: readonly number[],
  options: SlowPhoneOptions,
): Promise<PhoneResults> {
  const server = await startPhoneServer();
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const rate = options.rate ?? (await rateFor(browser, options.processor));
    const slowness = await slownessAt(browser, rate);
    const results: FormTimes[][] = [];
    for (const members of sizes) {
      const opened = forms.map((): FormTimes[] => []);
      for (let round = 0; round < options.rounds; round += 1) {
        for (const [i, form] of forms.entries()) {
          const times = await measureForm(browser, server.origin, form, {
            ...options,
            rate,
            members,
          });
          opened[i]?.push(times);
        }
      }
      results.push(...opened);
    }
    const scores = await scoreInBrowser(browser, 70, options.clubs);
    return { rate, slowness, forms: results, scores };
  } finally {
    await browser.close();
    server.close();
  }
}
