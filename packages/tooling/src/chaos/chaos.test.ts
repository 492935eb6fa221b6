import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedEngines } from "../browsers/installed.ts";
import { openChaosBrowser } from "./chaos-browser.ts";
import type { FindingKind } from "./judge.ts";
import type { LaneFaults } from "./lane.ts";
import { makePlan } from "./make-plan.ts";
import { type Content, LINE_TROUBLES, type Plan, type Scene, type Step } from "./plan.ts";
import { Report } from "./report.ts";
import { runChaos, runFaulty } from "./run-all.ts";
import type { RunOptions } from "./run-plan.ts";

const scene = (phones: 1 | 2): Scene => ({
  devices: Array.from({ length: phones }, () => ({ tabs: 1, storage: "none" })),
  isSecure: true,
});
const content = (guests: number): Content => ({
  marks: ["present", "absent", "excused", "present"],
  guests,
});
const fill = (device: number): Step => ({
  do: "fill",
  device,
  tab: 0,
  content: content(device + 1),
});
const save = (device: number): Step => ({ do: "save", device, tab: 0, isAwaited: true });

const onePhone: Plan = { seed: 1, scene: scene(1), steps: [fill(0), save(0)] };
const unsentPlan: Plan = {
  seed: 2,
  scene: scene(1),
  steps: [fill(0), { do: "reload", device: 0, tab: 0 }],
};
/** Both have begun before either has sent. */
const twoPhones: Plan = { seed: 3, scene: scene(2), steps: [fill(0), fill(1), save(0), save(1)] };

const hasChromium = installedEngines().includes("chromium");

test("the same seed gives the same plan, and another seed another", () => {
  expect(makePlan(17)).toEqual(makePlan(17));
  expect(makePlan(18).steps).not.toEqual(makePlan(17).steps);
});

test("a thousand plans hold every step and every trouble", () => {
  const plans = Array.from({ length: 1000 }, (_, i) => makePlan(i + 1));
  const steps = plans.flatMap((plan) => plan.steps);
  const troubles = steps.flatMap((step) => ("trouble" in step ? [step.trouble?.kind] : []));
  expect(new Set(steps.map((step) => step.do)).size).toBe(12);
  expect(new Set(troubles)).toEqual(new Set(LINE_TROUBLES));
  expect(
    new Set(plans.flatMap(({ scene }) => scene.devices.map(({ storage }) => storage))).size,
  ).toBe(5);
  expect(new Set(plans.map(({ scene }) => scene.devices.length))).toEqual(new Set([1, 2]));
});

describe.runIf(hasChromium)("in a real browser, with a real server", () => {
  test("fifty runs lose nothing, store nothing twice, and show every conflict", async () => {
    const report = new Report((text) => console.log(text));
    const { failed } = await runChaos({ seed: 1, runs: 50, lanes: 2 }, (run) => report.add(run));
    report.close();
    expect(failed).toBe(0);
    expect(report.counts).toMatchObject({ runs: 50, lost: 0, twice: 0, unseen: 0, wrong: 0 });
    expect(report.counts["saves"]).toBeGreaterThan(100);
  }, 300_000);

  describe("what must not be is found", () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openChaosBrowser();
    });
    afterAll(() => browser.close());

    test.each<[string, LaneFaults & RunOptions, Plan, FindingKind]>([
      ["a server that forgets what it acknowledged", { isStoreForgetful: true }, onePhone, "lost"],
      ["a phone that forgets drafts and queue", { isForgetful: true }, unsentPlan, "lost"],
      [
        "a line that repeats under another id",
        { line: "repeats-under-another-id" },
        onePhone,
        "twice",
      ],
      ["a conflict that is told as a receipt", { line: "hides-conflicts" }, twoPhones, "unseen"],
    ])(
      "%s",
      async (_, fault, plan, kind) => {
        const { findings } = await runFaulty(plan, { browser, ...fault });
        expect(findings.map((each) => each.kind)).toContain(kind);
      },
      60_000,
    );

    test("and without a fault nothing is", async () => {
      const { findings, counts } = await runFaulty(twoPhones, { browser });
      expect(findings).toEqual([]);
      expect(counts).toMatchObject({ "conflicts made": 1, "conflicts seen": 1 });
    }, 60_000);
  });
});
