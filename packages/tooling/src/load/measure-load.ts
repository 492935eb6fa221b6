import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Register } from "@ishc/core";
import { openSqliteStore } from "@ishc/server";
import { nationalSet } from "../generators/index.ts";
import { plannedSubmissions } from "./planned-submissions.ts";
import { type Sending, type Sent, sendSteadily } from "./send-steadily.ts";
import { type Started, started } from "./started.ts";

/** How much is sent, and how fast. */
export interface LoadOptions {
  /** Submissions a second. */
  readonly rate: number;
  /** Seconds for each server. */
  readonly seconds: number;
  /** Clubs that send. */
  readonly clubs: number;
}

/** What one server did. */
export interface Served extends Sent {
  /** Milliseconds of a processor it took for all of them. */
  readonly cpuMs: number;
}

/** What each server did. */
export interface Load {
  readonly kit: Served;
  readonly bare: Served;
}

/** Servers take turns so long each, so that whatever else the machine does falls on both. */
const TURN_SECONDS = 10;

/** Before anything counts, so that engines have seen the code. */
const WARM_UP_SECONDS = 5;

/** Sends the same submissions to the kit's server and to a bare one, in turns. */
export async function measureLoad({ rate, seconds, clubs }: LoadOptions): Promise<Load> {
  const folder = await mkdtemp(join(tmpdir(), "ishc-load-"));
  const set = nationalSet({ to: clubs });
  const registers = [...set];
  const today = set.asOf;
  const file = join(folder, "kit.sqlite");
  await fill(file, registers);
  const servers = await Promise.all([
    started("kit-server.ts", [file, today]),
    started("bare-server.ts", [join(folder, "bare.sqlite")]),
  ]);
  const [kit, bare] = servers;
  try {
    const warmUp = Math.min(WARM_UP_SECONDS, seconds) * rate;
    const all = [...plannedSubmissions(registers, warmUp + seconds * rate, today)].map(sending);
    const turn = async (part: readonly Sending[]) => ({
      kit: await served(kit, part, rate),
      bare: await served(bare, part, rate),
    });
    await turn(all.slice(0, warmUp));
    const turns: Load[] = [];
    for (let at = warmUp; at < all.length; at += TURN_SECONDS * rate) {
      turns.push(await turn(all.slice(at, at + TURN_SECONDS * rate)));
    }
    return {
      kit: together(turns.map((each) => each.kit)),
      bare: together(turns.map((each) => each.bare)),
    };
  } finally {
    for (const server of servers) server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function served(server: Started, part: readonly Sending[], rate: number): Promise<Served> {
  const before = await server.cpuMs();
  const sent = await sendSteadily(part, { rate, port: server.port });
  return { ...sent, cpuMs: (await server.cpuMs()) - before };
}

function sending(submission: { readonly clubId: string }): Sending {
  return { path: `/clubs/${submission.clubId}/attendance`, body: JSON.stringify(submission) };
}

async function fill(file: string, registers: readonly Register[]): Promise<void> {
  const store = await openSqliteStore(file);
  const change = { at: new Date().toISOString(), by: "load", why: "import" };
  await store.transaction(async (transaction) => {
    for (const register of registers) await transaction.writeRegister(register, change);
  });
  await store.close();
}

function together(all: readonly Served[]): Served {
  const errors = new Map<string, number>();
  for (const [what, count] of all.flatMap((each) => [...each.errors])) {
    errors.set(what, (errors.get(what) ?? 0) + count);
  }
  const milliseconds = all.flatMap((each) => each.milliseconds);
  return { milliseconds, errors, cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0) };
}
