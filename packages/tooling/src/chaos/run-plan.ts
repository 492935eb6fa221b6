import type { DeviceFault } from "./device-in-page.ts";
import type { Shown } from "./form-in-page.ts";
import { SCRIPTS } from "./forms/scripts.ts";
import type { Handsets } from "./handsets.ts";
import type { Evidence, PhoneAtEnd } from "./judging/evidence.ts";
import { isSafe } from "./judging/judge-saves.ts";
import type { Lane } from "./lane.ts";
import { Phone } from "./phone.ts";
import type { DevicePlan, Plan, Step } from "./plan.ts";
import { readStored } from "./stored-rows.ts";
import { type Save, Witness } from "./witness.ts";

/** Queues are empty so long after everything is well again. */
const DRAINED_MS = 12_000;

/** A phone that keeps its queue in memory is given so long to hear what became of it. */
const ANSWER_MS = 4000;

/** Nothing was under way so many looks in a row. */
const QUIET_LOOKS = 2;

/** How often phones are told meanwhile that the network is back. */
const WAKE_MS = 60;

/** What may be wrong with a phone, to show that the suite finds it. */
export interface RunOptions {
  readonly phone?: DeviceFault;
}

/** Does what a plan says, lets everything become well again, and looks at what there is. */
export async function runPlan(
  plan: Plan,
  {
    handsets,
    lane,
    phone: fault,
  }: RunOptions & { readonly handsets: Handsets; readonly lane: Lane },
): Promise<Evidence> {
  const clubId = await lane.addClub(plan.seed);
  const witness = new Witness();
  const { scene } = plan;
  const script = SCRIPTS[scene.form];
  const taken = await handsets.take(scene.devices);
  const origins = scene.devices.map((device) => lane.origin(device, scene.isSecure));
  const formPath = `/clubs/${clubId}/${scene.form}`;
  const path = scene.isNew ? formPath : `${formPath}/${script.known}`;
  const newPath = scene.isNew || scene.form === "attendance" ? undefined : formPath;
  const other = scene.form === "attendance" ? "member" : "attendance";
  const elsewhere = { script: SCRIPTS[other], path: `/clubs/${clubId}/${other}` };
  const phones = taken.map((handset, number) => {
    const device = scene.devices[number] as DevicePlan;
    const origin = origins[number] as string;
    const where = { origin, path, newPath, elsewhere };
    return new Phone({ number, handset, plan: device, script, ...where, witness, fault });
  });
  const { line, server } = lane;
  const before = { receipts: line.receipts.length, met: line.met.length, kills: server.kills };
  let evidence: Evidence;
  try {
    const run = { phones, lane, clubId, witness };
    for (const step of plan.steps) await take(step, run);
    const atEnd = await end(run);
    evidence = {
      script,
      witness,
      stored: readStored(lane.file, clubId),
      listed: await lane.conflicts(clubId),
      phones: atEnd,
      receipts: line.receipts.slice(before.receipts).map(readReceipt),
      met: line.met.slice(before.met),
      kills: server.kills - before.kills,
    };
  } finally {
    for (const [i, handset] of taken.entries()) await handset.empty(origins[i] as string);
  }
  // Those of a run that broke off are not trusted with another.
  handsets.giveBack(taken);
  return evidence;
}

function isAnswered({ device, submission }: Save, { answered }: Witness): boolean {
  return answered.has(`${device}/${submission.id}/${submission.revision}`);
}

function readReceipt(text: string): Evidence["receipts"][number] {
  return JSON.parse(text) as Evidence["receipts"][number];
}

/** What is on stage. */
interface Run {
  readonly phones: readonly Phone[];
  readonly lane: Lane;
  readonly clubId: string;
  readonly witness: Witness;
}

async function take(step: Step, { phones, lane, clubId, witness }: Run): Promise<void> {
  const { line, server, site } = lane;
  const phone = "device" in step ? phones[step.device] : undefined;
  switch (step.do) {
    case "fill":
      return phone?.fill(step.tab, step.answers, step.isNext);
    case "save":
      if (step.trouble) line.arm(step.trouble);
      return phone?.save(step.tab, step.isAwaited);
    case "decide":
      // Without the other record nobody decides.
      if (line.isDown || server.port === undefined) return;
      return phone?.decide(step.tab, step.keep);
    case "wake":
      return phone?.wakeTab(step.tab);
    case "reload":
      return phone?.reload(step.tab);
    case "close":
      return phone?.close(step.tab);
    case "clock":
      return phone?.setClock(step.hours);
    case "fill-up":
      return phone?.fillUp();
    case "offline":
      line.isDown = true;
      return;
    case "online":
      line.isDown = false;
      for (const each of phones) await each.wake();
      return;
    case "kill":
      return server.kill();
    case "restart":
      return server.start();
    case "update":
      witness.updates += 1;
      site.updated.add(clubId);
  }
}

/** Line and server are well again, everything is sent, and each phone opens the form once more. */
async function end(run: Run): Promise<PhoneAtEnd[]> {
  const { phones, lane } = run;
  lane.line.heal();
  await lane.server.start();
  await drained(run, ANSWER_MS);
  const told: (boolean | undefined)[] = [];
  for (const phone of phones) told.push(await phone.isToldElsewhere());
  for (const phone of phones) for (const n of phone.openTabs) await phone.close(n);
  for (const phone of phones) await phone.open(0);
  // What was in memory only has gone with the tabs.
  const found = (await drained(run, 0)).map((phone, i) => ({ ...phone, isToldElsewhere: told[i] }));
  if (run.witness.begunAnew === 0) return found;
  const begun: (Shown | undefined)[] = [];
  for (const phone of phones) begun.push(await phone.lookAtNew());
  return found.map((phone, i) => ({ ...phone, begun: begun[i] }));
}

async function drained(
  { phones, lane, clubId, witness }: Run,
  answerMs: number,
): Promise<PhoneAtEnd[]> {
  const deadline = performance.now() + DRAINED_MS;
  const patience = performance.now() + answerMs;
  for (let quiet = 0; ; ) {
    const now: PhoneAtEnd[] = [];
    for (const phone of phones) {
      now.push({ shown: await phone.look(), queue: await phone.queue() });
    }
    const stored = readStored(lane.file, clubId);
    // Of a phone that keeps its queue the queue tells enough; another may hold something in memory.
    const inMemory = witness.saves.filter(
      ({ device, isConfirmed, isWarned, isDecided }) =>
        isConfirmed && !isWarned && !isDecided && !phones[device]?.keepsAll,
    );
    const isAllSent =
      now.every(({ queue }) => queue.every(({ state }) => state === "needs-you")) &&
      now.every(({ shown }) => !shown?.isSending) &&
      inMemory.every((save) =>
        performance.now() < patience
          ? isAnswered(save, witness)
          : isSafe(save, { stored, phones: now }),
      );
    // An answer that has just come in has yet to be shown.
    quiet = isAllSent && lane.line.underWay === 0 ? quiet + 1 : 0;
    if (quiet === QUIET_LOOKS || performance.now() > deadline) return now;
    // One killed by a late trouble may have to be started again.
    await lane.server.start();
    if (quiet === 0) for (const phone of phones) await phone.wake();
    await new Promise((resolve) => setTimeout(resolve, WAKE_MS));
  }
}
