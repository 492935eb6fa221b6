import { type Browser, launch } from "puppeteer-core";
import { findFirefox } from "./find-firefox.ts";
import { thisMachine } from "./machine.ts";

/**
 * Starts the Firefox found on this machine, without a window, driven over
 * WebDriver BiDi: the protocol Firefox itself maintains, where Playwright
 * needs a Firefox of its own making.
 *
 * @param tellsRequests - whether pages hear of their requests; telling of every module of every test
 *   file took more than the tests
 * @throws Error when there is none
 */
export async function launchFirefox(tellsRequests: boolean): Promise<Browser> {
  const executablePath = findFirefox(thisMachine);
  if (executablePath === undefined) {
    throw new Error("No Firefox found. Install one, or set FIREFOX_PATH.");
  }
  return launch({
    browser: "firefox",
    executablePath,
    headless: true,
    networkEnabled: tellsRequests,
  });
}
