import { openChromium } from "./chromium-session.ts";
import type { BrowserSession, Engine } from "./engine.ts";
import { openFirefox } from "./firefox-session.ts";
import { openWebKit } from "./webkit-session.ts";

/**
 * Starts a browser with one empty page; close it when done.
 *
 * @throws Error when the engine is not on this machine; ask `installedEngines` first
 */
export function openEngine(engine: Engine): Promise<BrowserSession> {
  return { chromium: openChromium, firefox: openFirefox, webkit: openWebKit }[engine]();
}
