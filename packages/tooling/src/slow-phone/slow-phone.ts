import { chromium } from "playwright-core";
import { chromiumLaunchOptions } from "../browsers/launch-chromium.ts";
import { type FormTimes, measureForm, type PhoneOptions } from "./measure-form.ts";
import { forms } from "./pages.ts";
import { startPhoneServer } from "./phone-server.ts";
import { type ScoreTimes, scoreInBrowser } from "./score-in-browser.ts";

/** What came out. */
export interface PhoneResults {
  /** Each form with each roster. */
  readonly forms: readonly FormTimes[];
  /** Clubs of 70 people, scored at the full speed of the machine. */
  readonly scores: ScoreTimes;
}

/**
 * Measures all forms with rosters of several sizes, one after another in the
 * same browser, from the same server.
 *
 * @param sizes - people on each roster
 * @param options - how slow, how many taps, and how many clubs are scored
 */
export async function slowPhone(
  sizes: readonly number[],
  options: Omit<PhoneOptions, "members"> & { readonly clubs: number },
): Promise<PhoneResults> {
  const server = await startPhoneServer();
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const results: FormTimes[] = [];
    for (const members of sizes) {
      for (const form of forms) {
        results.push(await measureForm(browser, server.origin, form, { ...options, members }));
      }
    }
    return { forms: results, scores: await scoreInBrowser(browser, 70, options.clubs) };
  } finally {
    await browser.close();
    server.close();
  }
}
