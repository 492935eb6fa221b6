import { type Engine, engines } from "./engine.ts";
import { findChromium } from "./find-chromium.ts";
import { findFirefox } from "./find-firefox.ts";
import { findWebKit } from "./find-webkit.ts";
import { type Machine, thisMachine } from "./machine.ts";

const find = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/**
 * The engines that can be started here.
 *
 * @throws Error when `ISHC_REQUIRE_ENGINES` (names with commas between) asks
 *   for one that was not found, so that a build server cannot quietly test less
 */
export function installedEngines(machine: Machine = thisMachine): Engine[] {
  const found = engines.filter((engine) => find[engine](machine) !== undefined);
  const missing = requiredEngines(machine).filter((engine) => !found.includes(engine));
  if (missing.length === 0) return found;
  throw new Error(
    `ISHC_REQUIRE_ENGINES asks for ${missing.join(", ")}, not found on this machine. Install it, or name it in CHROME_PATH, FIREFOX_PATH or WEBKIT_DRIVER_PATH.`,
  );
}

/** One sentence that says which engines run and which were not found. */
export function describeEngines(found: readonly Engine[]): string {
  const missing = engines.filter((engine) => !found.includes(engine));
  const ran = `Browser engines: ${found.length === 0 ? "none" : found.join(", ")}.`;
  return missing.length === 0 ? ran : `${ran} Not found on this machine: ${missing.join(", ")}.`;
}

function requiredEngines(machine: Machine): Engine[] {
  const names = (machine.env["ISHC_REQUIRE_ENGINES"] ?? "").split(",").map((name) => name.trim());
  return names
    .filter((name) => name !== "")
    .map((name) => {
      const engine = engines.find((known) => known === name);
      if (engine !== undefined) return engine;
      throw new Error(
        `ISHC_REQUIRE_ENGINES names "${name}"; the engines are ${engines.join(", ")}.`,
      );
    });
}
