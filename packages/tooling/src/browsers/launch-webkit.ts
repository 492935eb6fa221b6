import { spawn } from "node:child_process";
import { connect } from "node:net";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";
import { freePort, type Screen, startScreen, stopWithUs } from "./children.ts";
import { findWebKit, type WebKitPlace } from "./find-webkit.ts";
import { thisMachine } from "./machine.ts";

/** A running WebKit and the way to end it with all it brought up. */
export interface RunningWebKit {
  readonly driver: WebDriver;
  close(): Promise<void>;
}

/**
 * Starts WebKitGTK's MiniBrowser through its WebDriver, on a screen nobody sees.
 *
 * @throws Error when a part of it is missing
 */
export async function launchWebKit(): Promise<RunningWebKit> {
  const place = findWebKit(thisMachine);
  if (place === undefined) {
    throw new Error("No WebKit found. On Debian, install webkit2gtk-driver and xvfb.");
  }
  const screen = place.xvfb === undefined ? undefined : await startScreen(place.xvfb);
  const server = await startDriver(place, screen);
  const driver = await openSession(place, server.url);
  return {
    driver,
    async close() {
      await driver.quit().catch(() => undefined); // already gone: nothing left to end
      server.stop();
      screen?.stop();
    },
  };
}

async function startDriver(place: WebKitPlace, screen: Screen | undefined) {
  const port = await freePort();
  const env = { ...process.env, ...(screen && { DISPLAY: screen.display }), ...settings };
  const child = spawn(place.driver, [`--port=${port}`], { env, stdio: "ignore" });
  stopWithUs(child);
  await answers(port);
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}

const settings = {
  // Containers lack what its sandbox is built from, as Chromium's.
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  // Layers are for a graphics card. Without one they cost half of all the processor's time here.
  WEBKIT_DISABLE_COMPOSITING_MODE: "1",
};

function openSession(place: WebKitPlace, url: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: place.browser, args: ["--automation"] },
  });
  return Promise.resolve(new Builder().usingServer(url).withCapabilities(capabilities).build());
}

/** Waits up to ten seconds until something listens on the port. */
async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await listens(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver did not start within ten seconds.");
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.end());
  });
}
