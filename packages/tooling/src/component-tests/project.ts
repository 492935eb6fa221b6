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
 * What differs from one engine to the next is asked of all three: the elements as a person has them (axe, sizes,
 * keyboard, what is announced, drafts, printing), the queue in their databases, their locks, their loading. What is
 * the same logic in each, and every state of every form, is asked in Chromium alone: machines have two slow cores.
 */
const IN_EVERY_ENGINE = [
  "packages/widgets/src/*-form/**/*.test.ts",
  "packages/widgets/src/club-scorecard/**/*.test.ts",
  "packages/widgets/src/{outbox,loader,print}/**/*.test.ts",
  "packages/widgets/src/testing/{announcements,axe-in-states,hostile-page}.test.ts",
  "packages/tooling/src/**/*.component.test.ts",
];

/**
 * Vitest projects that run component tests in every engine found.
 *
 * @param include - globs of the test files, for Chromium; others run those that may differ
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
        include: engine === "chromium" ? include : IN_EVERY_ENGINE,
        sequence: { groupOrder },
        // Three browsers at once, on machines with two slow cores.
        testTimeout: 30_000,
        // Files share a page, which a setup file empties.
        isolate: false,
        setupFiles: ["packages/widgets/src/testing/empty-page.ts"],
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
