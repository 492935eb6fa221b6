import { type Browser, launch } from "puppeteer-core";
import { findFirefox } from "./find-firefox.ts";
import { thisMachine } from "./machine.ts";

/** One page and one site at a time need one process; each more, and those held ready, took as much as a test. */
const oneProcess = {
  "dom.ipc.processCount": 1,
  "dom.ipc.processPrelaunch.enabled": false,
  "extensions.webextensions.remote": false,
  "fission.webContentIsolationStrategy": 0,
};

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
    extraPrefsFirefox: oneProcess,
    networkEnabled: tellsRequests,
  });
}
