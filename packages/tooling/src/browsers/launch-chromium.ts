import type { LaunchOptions } from "playwright-core";
import { unpackChromium } from "./bundled-chromium.ts";
import { findChromium } from "./find-chromium.ts";
import { thisMachine } from "./machine.ts";

/** Keeps Chromium quiet: no sandbox (containers have none), no talk with its maker. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Options that start the Chromium found on this machine with Playwright.
 *
 * @param isWhole - as with {@link findChromium}
 * @throws Error when there is none
 */
export async function chromiumLaunchOptions(isWhole = false): Promise<LaunchOptions> {
  const place = findChromium(thisMachine, isWhole);
  if (place === undefined) throw new Error("No Chromium found. Install one, or set CHROME_PATH.");
  if (place.kind === "installed") return { executablePath: place.path, args };
  const { path, env } = await unpackChromium();
  return { executablePath: path, args, env: { ...definedEnv(), ...env } };
}

function definedEnv(): Record<string, string> {
  const pairs = Object.entries(process.env);
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
