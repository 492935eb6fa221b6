import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedEngines } from "../browsers/installed.ts";
import type { Counts } from "./counts.ts";
import type { Answers } from "./forms/form-script.ts";
import type { FormName } from "./forms/scripts.ts";
import { Handsets } from "./handsets.ts";
import type { FindingKind } from "./judging/evidence.ts";
import type { LaneFaults } from "./lane.ts";
import { makePlan } from "./make-plan.ts";
import { LINE_TROUBLES, type Plan, type Scene, type Step } from "./plan.ts";
import { Report } from "./report.ts";
import { runChaos, runFaulty } from "./run-all.ts";
import type { RunOptions } from "./run-plan.ts";

const scene = (phones: 1 | 2, form: FormName = "attendance"): Scene => ({
  devices: Array.from({ length: phones }, () => ({ tabs: 1, storage: "none" })),
  isSecure: true,
  form,
  isNew: form !== "attendance",
});
const fill = (
  device: number,
  answers: Answers = ["present", "absent", "excused", "present", String(device + 1)],
): Step => ({ do: "fill", device, tab: 0, answers, isNext: false });
const save = (device: number): Step => ({ do: "save", device, tab: 0, isAwaited: true });

const onePhone: Plan = { seed: 1, scene: scene(1), steps: [fill(0), save(0)] };
const unsentPlan: Plan = {
  seed: 2,
  scene: scene(1),
  steps: [fill(0), { do: "reload", device: 0, tab: 0 }],
};
/** Both have begun before either has sent. */
const twoPhones: Plan = { seed: 3, scene: scene(2), steps: [fill(0), fill(1), save(0), save(1)] };
/** The second keeps nothing, says so, and is closed before it has heard of the conflict. */
const warnedPhone: Plan = {
  seed: 6,
  scene: {
    ...scene(2),
    devices: [
      { tabs: 1, storage: "none" },
      { tabs: 1, storage: "blocked" },
    ],
  },
  steps: [
    fill(0),
    fill(1),
    save(0),
    { ...save(1), trouble: { kind: "killed-after-commit", perMille: 0 } } as Step,
    { do: "close", device: 1, tab: 0 },
  ],
};
const newMember: Plan = {
  seed: 4,
  scene: scene(1, "member"),
  steps: [fill(0, ["Trần Thị Minh Họa", "1950", "female", "official", "2023-02-03"]), save(0)],
};
const fullPhone: Plan = {
  seed: 5,
  scene: scene(1),
  steps: [{ do: "fill-up", device: 0 }, fill(0), { do: "close", device: 0, tab: 0 }],
};

/** What is done to the phones, the line, the server and the pages, by the names of counts. */
const TRIED =
  /^(form|met|storage): |^on |^with|^told|^(servers killed|reloads|tabs |clocks |scripts |conflicts )/;

const hasChromium = installedEngines().includes("chromium");

test("the same seed gives the same plan, and another seed another", () => {
  expect(makePlan(17)).toEqual(makePlan(17));
  expect(makePlan(18).steps).not.toEqual(makePlan(17).steps);
});

test("a thousand plans hold every step and every trouble", () => {
  const plans = Array.from({ length: 1000 }, (_, i) => makePlan(i + 1));
  const steps = plans.flatMap((plan) => plan.steps);
  const troubles = steps.flatMap((step) => ("trouble" in step ? [step.trouble?.kind] : []));
  expect(new Set(steps.map((step) => step.do)).size).toBe(13);
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
    // Nothing is shown by troubles that were planned and not met.
    const tried = Object.entries(report.counts).filter(([name]) => TRIED.test(name));
    expect(tried.length).toBeGreaterThan(25);
    expect(tried.filter(([, count]) => count === 0)).toEqual([]);
  }, 600_000);

  describe("what must not be is found", () => {
    let handsets: Handsets;
    beforeAll(async () => {
      handsets = await Handsets.open();
    });
    afterAll(() => handsets.close());

    test.each<[string, LaneFaults & RunOptions, Plan, FindingKind]>([
      ["a server that forgets what it acknowledged", { server: "forgets" }, onePhone, "lost"],
      ["a phone that forgets drafts and queue", { phone: "forgets" }, unsentPlan, "lost"],
      [
        "a line that repeats under another id",
        { line: "repeats-under-another-id" },
        onePhone,
        "twice",
      ],
      ["a conflict that is told as a receipt", { line: "hides-conflicts" }, twoPhones, "unseen"],
      ["a conflict that is told and not drawn", { phone: "hides-conflicts" }, twoPhones, "unseen"],
      ["a conflict that no other form tells of", { phone: "hides-others" }, twoPhones, "unseen"],
      ["a conflict that is not listed", { server: "lists-no-conflicts" }, twoPhones, "unseen"],
      ["a member who is stored twice", { server: "doubles-members" }, newMember, "twice"],
      ["a draft that is dropped for want of room", { phone: "hides-full" }, fullPhone, "lost"],
    ])(
      "%s",
      async (_, fault, plan, kind) => {
        const { findings } = await runFaulty(plan, { handsets, ...fault });
        expect(findings.map((each) => each.kind)).toContain(kind);
      },
      60_000,
    );

    test.each<[string, Plan, Counts]>([
      [
        "a conflict",
        twoPhones,
        {
          "conflicts made": 1,
          "conflicts seen": 1,
          "conflicts listed": 1,
          "told of in another form": 1,
        },
      ],
      [
        "a conflict that only the list tells of",
        warnedPhone,
        { "conflicts seen": 0, "conflicts listed": 1 },
      ],
      ["a new member", newMember, { "of them stored": 1 }],
      ["a full phone", fullPhone, { "storage: full later": 1, "gone after a warning": 1 }],
    ])(
      "and without a fault nothing is: %s",
      async (_, plan, expected) => {
        const { findings, counts } = await runFaulty(plan, { handsets });
        expect(findings).toEqual([]);
        expect(counts).toMatchObject(expected);
      },
      60_000,
    );
  });
});
