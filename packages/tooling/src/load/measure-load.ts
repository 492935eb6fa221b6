import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Register } from "@ishc/core";
import { openSqliteStore } from "@ishc/server";
import { nationalSet } from "../generators/index.ts";
import { boardToken } from "./board-token.ts";
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

/** What each server did in one turn. */
export interface Turn {
  readonly kit: Served;
  readonly bare: Served;
}

/** What each server did in all turns together, and in each. */
export interface Load extends Turn {
  readonly turns: readonly Turn[];
}

/**
 * Servers take turns so long each, so that whatever else the machine does falls on both. Long enough for the slowest
 * hundredth of a turn to be ten submissions; short enough for one wait for somebody else's disk to fall on one of many.
 */
const TURN_SECONDS = 5;

/** Before anything counts, so that engines have seen the code. */
const WARM_UP_SECONDS = 5;

/** Sends the same submissions to the kit's server and to a bare one, in turns. */
export async function measureLoad(options: LoadOptions): Promise<Load> {
  return withKit(options, async ({ kit, folder, warmUp, counted }) => {
    const { rate } = options;
    const bare = await started("bare-server.ts", [join(folder, "bare.sqlite")]);
    try {
      const turn = async (part: readonly Sending[]) => ({
        kit: await served(kit, part, rate),
        bare: await served(bare, part, rate),
      });
      await turn(warmUp);
      const turns: Turn[] = [];
      for (let at = 0; at < counted.length; at += TURN_SECONDS * rate) {
        turns.push(await turn(counted.slice(at, at + TURN_SECONDS * rate)));
      }
      return {
        kit: together(turns.map((each) => each.kit)),
        bare: together(turns.map((each) => each.bare)),
        turns,
      };
    } finally {
      bare.stop();
    }
  });
}

/** Sends all of them to the kit's server on end: it has no pause in which to catch up. */
export async function measureAlone(options: LoadOptions): Promise<Served> {
  return withKit(options, async ({ kit, warmUp, counted }) => {
    await served(kit, warmUp, options.rate);
    return served(kit, counted, options.rate);
  });
}

/** What there is to measure with. */
interface Bench {
  readonly kit: Started;
  /** Gone at the end. */
  readonly folder: string;
  readonly warmUp: readonly Sending[];
  readonly counted: readonly Sending[];
}

async function withKit<T>(
  { rate, seconds, clubs }: LoadOptions,
  measure: (bench: Bench) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "ishc-load-"));
  let kit: Started | undefined;
  try {
    const set = nationalSet({ to: clubs });
    const registers = [...set];
    const file = join(folder, "kit.sqlite");
    const senders = await fill(file, registers);
    kit = await started("kit-server.ts", [file, set.asOf]);
    const warmUp = Math.min(WARM_UP_SECONDS, seconds) * rate;
    const planned = plannedSubmissions(registers, warmUp + seconds * rate, set.asOf);
    const all = [...planned].map((each) => sending(each, senders));
    return await measure({ kit, folder, warmUp: all.slice(0, warmUp), counted: all.slice(warmUp) });
  } finally {
    kit?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function served(server: Started, part: readonly Sending[], rate: number): Promise<Served> {
  const before = await server.cpuMs();
  const sent = await sendSteadily(part, { rate, port: server.port });
  return { ...sent, cpuMs: (await server.cpuMs()) - before };
}

/** Who sends for a club. */
type Sender = Pick<Sending, "secret" | "address">;

function sending(
  submission: { readonly clubId: string },
  senders: ReadonlyMap<string, Sender>,
): Sending {
  const { clubId } = submission;
  const { secret, address } = senders.get(clubId) as Sender;
  return { path: `/clubs/${clubId}/attendance`, body: JSON.stringify(submission), secret, address };
}

/** Stores the registers, and a token for each club's board; gives who sends, by club. */
async function fill(file: string, registers: readonly Register[]): Promise<Map<string, Sender>> {
  const store = await openSqliteStore(file);
  const now = new Date();
  const change = { at: now.toISOString(), by: "load", why: "import" };
  const senders = new Map<string, Sender>();
  await store.transaction(async (transaction) => {
    for (const [i, register] of registers.entries()) {
      const clubId = register.club.id;
      const { secret, token } = boardToken(clubId, now);
      senders.set(clubId, { secret, address: `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}` });
      await transaction.writeRegister(register, change);
      await transaction.addToken(token);
    }
  });
  await store.close();
  return senders;
}

function together(all: readonly Served[]): Served {
  const errors = new Map<string, number>();
  for (const [what, count] of all.flatMap((each) => [...each.errors])) {
    errors.set(what, (errors.get(what) ?? 0) + count);
  }
  const milliseconds = all.flatMap((each) => each.milliseconds);
  return { milliseconds, errors, cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0) };
}
