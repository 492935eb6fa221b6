import { chromium } from "playwright-core";
import { chromiumLaunchOptions } from "../browsers/launch-chromium.ts";
import { type FormTimes, measureForm, type PhoneOptions } from "./measure-form.ts";
import { forms } from "./pages.ts";
import { startPhoneServer } from "./phone-server.ts";

/**
 * Measures both forms with rosters of several sizes, one after another in the
 * same browser, from the same server.
 *
 * @param sizes - people on each roster
 */
export async function slowPhone(
  sizes: readonly number[],
  options: Omit<PhoneOptions, "members">,
): Promise<FormTimes[]> {
  const server = await startPhoneServer();
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const results: FormTimes[] = [];
    for (const members of sizes) {
      for (const form of forms) {
        results.push(await measureForm(browser, server.origin, form, { ...options, members }));
      }
    }
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}
