export { openChromium } from "./chromium-session.ts";
export type { BrowserSession, Engine } from "./engine.ts";
export { describeEngines, installedEngines } from "./installed.ts";
export { openEngine } from "./open-engine.ts";
