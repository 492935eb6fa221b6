import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { findChromium } from "./find-chromium.ts";
import { findFirefox } from "./find-firefox.ts";
import { findWebKit } from "./find-webkit.ts";
import { describeEngines, installedEngines } from "./installed.ts";
import type { Machine } from "./machine.ts";

function machine(
  files: string[],
  env: Machine["env"] = {},
  system: Partial<Machine> = {},
): Machine {
  return {
    env: { PATH: "/usr/local/bin:/usr/bin", ...env },
    platform: "linux",
    arch: "x64",
    home: "/home/hoa",
    exists: (path) => files.includes(path),
    ...system,
  };
}

const chrome = "/usr/bin/google-chrome";
const shell = "/usr/bin/chromium-headless-shell";
const webkit = [
  "/usr/bin/WebKitWebDriver",
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  "/usr/bin/Xvfb",
];

test.each([
  ["the one named", machine(["/opt/c", chrome], { CHROME_PATH: "/opt/c" }), "/opt/c"],
  ["the one on the path", machine([chrome, chromium.executablePath()]), chrome],
  ["Debian's before Google's", machine([chrome, "/usr/bin/chromium"]), "/usr/bin/chromium"],
  ["the light one before the whole", machine(["/usr/bin/chromium", shell]), shell],
  ["Playwright's download", machine([chromium.executablePath()]), chromium.executablePath()],
  [
    "the usual place on a Mac",
    machine(
      ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
      {},
      { platform: "darwin" },
    ),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  [
    "the usual place on Windows",
    machine(
      ["C:/P/Google/Chrome/Application/chrome.exe"],
      { PROGRAMFILES: "C:/P" },
      { platform: "win32" },
    ),
    "C:/P/Google/Chrome/Application/chrome.exe",
  ],
])("takes %s", (_name, computer, path) => {
  expect(findChromium(computer)).toEqual({ kind: "installed", path });
});

test("the browser that people use is another than the light one", () => {
  const place = { kind: "installed", path: chrome };
  expect(findChromium(machine([shell, chrome]), true)).toEqual(place);
  expect(findChromium(machine([shell]), true)).toEqual({ kind: "bundled" });
});

test("falls back to the Chromium from npm, on Linux with x64 only", () => {
  expect(findChromium(machine([]))).toEqual({ kind: "bundled" });
  expect(findChromium(machine([], {}, { arch: "arm64" }))).toBeUndefined();
  expect(findChromium(machine([], {}, { platform: "darwin" }))).toBeUndefined();
});

test.each([
  ["CHROME_PATH", findChromium],
  ["FIREFOX_PATH", findFirefox],
  ["WEBKIT_DRIVER_PATH", findWebKit],
])("%s that leads nowhere is said, not passed over", (variable, find) => {
  const computer = machine([chrome, "/usr/bin/firefox", ...webkit], { [variable]: "/gone" });
  expect(() => find(computer)).toThrow(`${variable} is set to /gone`);
});

test.each([
  ["the release", ["/usr/bin/firefox", "/usr/bin/firefox-esr"], "/usr/bin/firefox"],
  ["Debian's long-lived one", ["/usr/bin/firefox-esr"], "/usr/bin/firefox-esr"],
  ["none", [], undefined],
])("finds of Firefox %s", (_name, files, path) => {
  expect(findFirefox(machine(files))).toBe(path);
});

test.each(webkit)("WebKit is not there without %s", (missing) => {
  expect(findWebKit(machine(webkit))).toBeDefined();
  expect(findWebKit(machine(webkit.filter((path) => path !== missing)))).toBeUndefined();
});

test("a screen of one's own serves as well as an invisible one", () => {
  const computer = machine(webkit.slice(0, 2), { DISPLAY: ":1" });
  expect(findWebKit(computer)).toMatchObject({ xvfb: undefined });
});

test("an engine asked for and not found is a failure", () => {
  const bare = (names: string) => machine([chrome], { ISHC_REQUIRE_ENGINES: names });
  expect(installedEngines(bare("chromium"))).toEqual(["chromium"]);
  expect(installedEngines(bare(""))).toEqual(["chromium"]);
  expect(() => installedEngines(bare("chromium, firefox,webkit"))).toThrow(
    /asks for firefox, webkit, not found/,
  );
  expect(() => installedEngines(bare("chrome"))).toThrow(/names "chrome"; the engines are/);
});

test("says which engines run and which were not found", () => {
  expect(describeEngines(["chromium", "firefox", "webkit"])).toBe(
    "Browser engines: chromium, firefox, webkit.",
  );
  expect(describeEngines(["chromium"])).toBe(
    "Browser engines: chromium. Not found on this machine: firefox, webkit.",
  );
  expect(describeEngines([])).toMatch(/^Browser engines: none\./);
});
