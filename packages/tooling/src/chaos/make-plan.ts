import { type Dice, dice } from "../generators/dice.ts";
import { FORM_NAMES, SCRIPTS } from "./forms/scripts.ts";
import {
  LINE_TROUBLES,
  type Plan,
  type Scene,
  STORAGE_TROUBLES,
  type Step,
  type StorageTrouble,
  type TabName,
} from "./plan.ts";

/** What may happen between two saves; what comes more often stands here more often. */
const EVENTS = [
  "reload",
  "reload",
  "close",
  "wake",
  "offline",
  "online",
  "online",
  "kill",
  "restart",
  "restart",
  "update",
  "clock",
  "fill-up",
] as const;

/**
 * The plan of one run.
 *
 * @param seed - the same seed gives the same plan, on any machine
 */
export function makePlan(seed: number): Plan {
  const all = dice(seed);
  const scene = makeScene(all.branch("scene"));
  return { seed, scene, steps: makeSteps(all.branch("steps"), scene) };
}

function makeScene(d: Dice): Scene {
  const tabs = (): 1 | 2 => (d.perMille(300) ? 2 : 1);
  const storage = (): StorageTrouble => (d.perMille(250) ? d.pick(STORAGE_TROUBLES) : "none");
  const devices = Array.from({ length: d.perMille(600) ? 2 : 1 }, () => ({
    tabs: tabs(),
    storage: storage(),
  }));
  const form = d.perMille(250) ? "attendance" : d.pick(FORM_NAMES);
  // A meeting is there before its attendance is.
  const isNew = form !== "attendance" && d.perMille(500);
  return { devices, isSecure: !d.perMille(150), form, isNew };
}

function makeSteps(d: Dice, scene: Scene): Step[] {
  const steps: Step[] = [];
  const rounds = d.between(2, 4);
  const fill = (tab: TabName): Step => ({
    do: "fill",
    ...tab,
    answers: SCRIPTS[scene.form].answers(d, steps.length * 50 + d.between(1, 49)),
    isNext: d.perMille(700),
  });
  // Who begins before the other has sent makes a conflict.
  const begun: TabName[] =
    scene.devices.length > 1 && d.perMille(600)
      ? [...scene.devices.keys()].map((device) => ({ device, tab: 0 }))
      : [];
  steps.push(...begun.map(fill));
  for (let round = 0; round < rounds; round += 1) {
    const next = begun.shift();
    const tab = next ?? anyTab(d, scene);
    if (d.perMille(350)) steps.push(makeEvent(d, scene));
    if (!next) steps.push(fill(tab));
    if (d.perMille(300)) steps.push(makeEvent(d, scene));
    const save = makeSave(d, tab);
    steps.push(save);
    if (endsServer(save) && d.perMille(600)) steps.push({ do: "restart" });
    if (round > 0 && d.perMille(400)) steps.push({ do: "online" }, { do: "restart" });
    if (d.perMille(450)) steps.push(makeEvent(d, scene));
    if (d.perMille(600)) steps.push(makeDecision(d, tab));
  }
  // In the end most people look what became of it, and decide what is to be decided.
  steps.push({ do: "online" }, { do: "restart" });
  for (const device of scene.devices.keys()) {
    if (d.perMille(950)) steps.push(makeDecision(d, { device, tab: 0 }));
  }
  return steps;
}

function makeDecision(d: Dice, tab: TabName): Step {
  return { do: "decide", ...tab, keep: d.pick(["mine", "theirs"]) };
}

function endsServer(step: Step): boolean {
  return step.do === "save" && (step.trouble?.kind.startsWith("killed") ?? false);
}

function makeSave(d: Dice, tab: TabName): Step {
  const isAwaited = d.perMille(750);
  if (d.perMille(250)) return { do: "save", ...tab, isAwaited };
  const trouble = { kind: d.pick(LINE_TROUBLES), perMille: d.between(0, 999) };
  return { do: "save", ...tab, isAwaited, trouble };
}

function makeEvent(d: Dice, scene: Scene): Step {
  const kind = d.pick(EVENTS);
  const tab = anyTab(d, scene);
  switch (kind) {
    case "reload":
    case "close":
    case "wake":
      return { do: kind, ...tab };
    case "clock":
      return { do: kind, device: tab.device, hours: d.between(-26_000, 26_000) };
    case "fill-up":
      return { do: kind, device: tab.device };
    default:
      return { do: kind };
  }
}

function anyTab(d: Dice, { devices }: Scene): TabName {
  const device = d.between(0, devices.length - 1);
  return { device, tab: d.between(0, (devices[device]?.tabs ?? 1) - 1) };
}
