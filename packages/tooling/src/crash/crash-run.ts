import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { inOneFile } from "../one-file.ts";

/** What to write, and how often to be killed. */
export interface CrashOptions {
  /** Where: a file, or the address of a PostgreSQL database. */
  readonly place: string;
  /** How many submissions. */
  readonly writes: number;
  /** About how many of them from one kill to the next. */
  readonly betweenKills: number;
  /** Chooses the moments. */
  readonly seed: number;
  /** Kills the database server and starts it again; every third kill is one of it where it is given. */
  readonly crashServer?: () => Promise<void>;
}

/** What happened. */
export interface CrashRun {
  /** Numbers that the writer told, in the order it told them. */
  readonly acknowledged: readonly number[];
  /** How often the writer was killed. */
  readonly kills: number;
  /** How often the database server was killed. */
  readonly serverKills: number;
}

/** How long the writer runs on after the last number it is let tell, at most: about one write. */
const LONGEST_DELAY_MS = 4;

/** Writes until all is acknowledged, killing the writer or the server at seeded moments. */
export async function crashRun(options: CrashOptions): Promise<CrashRun> {
  const { place, writes, betweenKills, seed, crashServer } = options;
  const random = xoroshiro128plus(seed);
  const program = await inOneFile(join(import.meta.dirname, "writer.ts"));
  const acknowledged: number[] = [];
  let kills = 0;
  let serverKills = 0;
  while ((acknowledged.at(-1) ?? 0) < writes) {
    const from = (acknowledged.at(-1) ?? 0) + 1;
    const writer = startWriter(program, [place, `${from}`, `${writes}`]);
    const enough = acknowledged.length + uniformInt(random, 1, 2 * betweenKills);
    const delay = uniformInt(random, 0, LONGEST_DELAY_MS);
    const ended = hear(writer, acknowledged, enough);
    if ((await ended.early) === "finished") continue;
    await sleep(delay);
    if (crashServer && (kills + serverKills) % 3 === 2) {
      serverKills += 1;
      await crashServer();
    } else {
      kills += 1;
      writer.kill("SIGKILL");
    }
    await ended.atAll;
  }
  return { acknowledged, kills, serverKills };
}

function startWriter(program: string, order: readonly string[]): ChildProcess {
  const args = ["--disable-warning=ExperimentalWarning", program, ...order];
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
}

/** Notes what a writer tells; `early` is when it told enough, or ended before. */
function hear(writer: ChildProcess, acknowledged: number[], enough: number) {
  const atAll = once(writer, "close").then(() => "finished" as const);
  const told = new Promise<"enough">((resolve) => {
    let rest = "";
    writer.stdout?.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      acknowledged.push(...lines.map(Number));
      if (acknowledged.length >= enough) resolve("enough");
    });
  });
  return { atAll, early: Promise.race([told, atAll]) };
}
