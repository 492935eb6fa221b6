import { playwright } from "@vitest/browser-playwright";
import type { TestProjectConfiguration } from "vitest/config";
import type { BrowserInstanceOption } from "vitest/node";
import type { Engine } from "../browsers/engine.ts";
import { installedEngines } from "../browsers/installed.ts";
import { chromiumLaunchOptions } from "../browsers/launch-chromium.ts";
import { pressKeys, screenshotTo } from "./commands.ts";
import { firefoxProvider, webkitProvider } from "./engine-provider.ts";

const instance: Record<Engine, () => Promise<BrowserInstanceOption>> = {
  chromium: async () => ({
    browser: "chromium",
    provider: playwright({ launchOptions: await chromiumLaunchOptions() }),
  }),
  firefox: async () => ({ browser: "firefox", provider: firefoxProvider() }),
  webkit: async () => ({ browser: "webkit", provider: webkitProvider() }),
};

/**
 * Every state of every form: a minute and a half of each engine. What they ask of an engine (axe, the
 * keyboard, sizes, what is announced) the suite of each form asks in all three, of one state.
 */
const IN_CHROMIUM_ALONE = ["acts-by-key", "every-state", "script-in-texts"].map(
  (name) => `packages/widgets/src/testing/${name}.test.ts`,
);

/**
 * Vitest projects that run the same component tests in every engine found.
 *
 * @param include - globs of the test files
 * @param groupOrder - Vitest's number for what may run at the same time
 * @returns one project for each engine, named after it
 */
export async function componentProjects(
  include: string[],
  groupOrder: number,
): Promise<TestProjectConfiguration[]> {
  return Promise.all(
    installedEngines().map(async (engine) => ({
      test: {
        name: engine,
        include,
        exclude: engine === "chromium" ? [] : IN_CHROMIUM_ALONE,
        sequence: { groupOrder },
        // Three browsers at once, on machines with two slow cores.
        testTimeout: 30_000,
        browser: {
          enabled: true,
          headless: true,
          ui: false,
          screenshotFailures: false,
          viewport: { width: 800, height: 900 },
          commands: { pressKeys, screenshotTo },
          ...(await withProvider(engine)),
        },
      },
    })),
  );
}

async function withProvider(engine: Engine) {
  const { provider, ...rest } = await instance[engine]();
  return { ...(provider && { provider }), instances: [{ ...rest, name: engine }] };
}
