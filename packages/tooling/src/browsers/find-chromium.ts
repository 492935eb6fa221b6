import { join } from "node:path";
import { chromium } from "playwright-core";
import { type Machine, namedIn, onPath } from "./machine.ts";

/** A Chromium to start: a program on the machine, or the one npm brought along. */
export type ChromiumPlace =
  | { readonly kind: "installed"; readonly path: string }
  | { readonly kind: "bundled" };

/** Draws, runs and keeps as the others do, starts in a third of the time, and has neither windows nor settings. */
const SHELL = "chromium-headless-shell";

const browsers = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

/**
 * Finds a Chromium: the one `CHROME_PATH` names, else an installed one, else
 * Playwright's download, else the one inside `@sparticuz/chromium`.
 *
 * The last needs nothing but npm, so that `npm test` works on a computer
 * without any browser; it exists for Linux on x64 only.
 *
 * @param isWhole - whether it has to be the browser that people use, with the settings they can make
 */
export function findChromium(machine: Machine, isWhole = false): ChromiumPlace | undefined {
  const path =
    namedIn(machine, "CHROME_PATH") ??
    onPath(machine, isWhole ? browsers : [SHELL, ...browsers]) ??
    usualPlaces(machine).find((place) => machine.exists(place));
  if (path !== undefined) return { kind: "installed", path };
  return machine.platform === "linux" && machine.arch === "x64" ? { kind: "bundled" } : undefined;
}

/** Where browsers are on systems that do not put them on the search path. */
function usualPlaces(machine: Machine): string[] {
  const windows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((variable) => machine.env[variable])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]);
  const apps = ["/Applications", join(machine.home, "Applications")].flatMap((folder) => [
    join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
    join(folder, "Chromium.app/Contents/MacOS/Chromium"),
    join(folder, "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
  ]);
  const own = { win32: windows, darwin: apps }[machine.platform as string] ?? [];
  return [...own, chromium.executablePath()];
}
