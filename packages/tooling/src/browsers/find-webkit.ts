import { type Machine, namedIn, onPath } from "./machine.ts";

/** What is needed to drive WebKit on Linux. */
export interface WebKitPlace {
  /** The WebDriver server. */
  readonly driver: string;
  /** The small browser that comes with it. */
  readonly browser: string;
  /** The invisible screen to show it on; absent where there is a screen. */
  readonly xvfb: string | undefined;
}

const browserFolders = ["x86_64-linux-gnu", "aarch64-linux-gnu", "."].flatMap((arch) =>
  ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"].map((api) => `/usr/lib/${arch}/${api}`),
);

/**
 * Finds WebKitGTK's driver and browser (Debian: webkit2gtk-driver and xvfb);
 * `WEBKIT_DRIVER_PATH` and `WEBKIT_BROWSER_PATH` name others.
 *
 * WebKit stands in for Safari, the browser of every iPhone, which runs on no
 * machine but Apple's.
 *
 * @returns nothing when a part is missing, a screen included
 */
export function findWebKit(machine: Machine): WebKitPlace | undefined {
  const driver = namedIn(machine, "WEBKIT_DRIVER_PATH") ?? onPath(machine, ["WebKitWebDriver"]);
  const browser =
    namedIn(machine, "WEBKIT_BROWSER_PATH") ??
    browserFolders.map((folder) => `${folder}/MiniBrowser`).find((path) => machine.exists(path));
  const xvfb = onPath(machine, ["Xvfb"]);
  const screen = xvfb !== undefined || (machine.env["DISPLAY"] ?? "") !== "";
  if (driver === undefined || browser === undefined || !screen) return undefined;
  return { driver, browser, xvfb };
}
