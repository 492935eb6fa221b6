import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/** A PostgreSQL server of our own, in a temporary folder, on a Unix socket. */
export interface Postgres {
  /**
   * Makes a database and gives its address.
   *
   * @param like - name of another that it is to be a copy of, and whose connections are cut; else it is empty
   */
  readonly createDatabase: (name: string, like?: string) => Promise<string>;
  /** Ends every process of the server at once, as a power cut would, and starts it again. */
  readonly crash: () => Promise<void>;
  /** Ends the server and removes what it kept. */
  readonly stop: () => Promise<void>;
}

/** How long a server may take to come up, recovery included. */
const PATIENCE_MS = 30_000;

/**
 * Starts a server.
 *
 * @param parent - where its folder is made; others must be able to look into it
 * @throws Error with what to do where PostgreSQL is not installed or does not come up
 */
export async function startPostgres(parent: string = tmpdir()): Promise<Postgres> {
  const bin = binaries();
  const folder = mkdtempSync(join(parent, "ishc-pg-"));
  const data = join(folder, "data");
  // Others than root must be able to make their folder in it.
  chmodSync(folder, 0o777);
  run(join(bin, "initdb"), [
    "-D",
    data,
    "-U",
    "ishc",
    "-A",
    "trust",
    "-k",
    "-E",
    "UTF8",
    "--no-locale",
  ]);
  const start = async () => {
    const process = spawnServer(join(bin, "postgres"), data, folder);
    await untilReady(bin, folder, process);
    return process;
  };
  let server = await start();
  // Kept: after each new database, whoever connects anew has to find out all about the server once more.
  let connected: Promise<Client> | undefined;
  const addressOf = (name: string) =>
    `postgresql://ishc@localhost/${name}?host=${encodeURIComponent(folder)}`;
  return {
    async createDatabase(name, like = "template1") {
      connected ??= connect(addressOf("postgres"));
      const client = await connected;
      const [made, original] = [name, like].map((each) => client.escapeIdentifier(each));
      // Whoever has said goodbye may not be gone yet, for as long as others take the processor.
      await client.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1",
        [like],
      );
      await client.query(`CREATE DATABASE ${made} TEMPLATE ${original}`);
      return addressOf(name);
    },
    async crash() {
      connected = undefined;
      await killAll(server);
      server = await start();
    },
    async stop() {
      await killAll(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ends the servers that were started in a folder, whoever started them, and removes it. */
export function endServersIn(parent: string): void {
  for (const name of readdirSync(parent)) {
    const file = join(parent, name, "data/postmaster.pid");
    // One that never came up, or was ended, has none.
    if (existsSync(file)) killAtOnce(Number.parseInt(readFileSync(file, "utf8"), 10));
  }
  // Those that die have the folder for a moment longer.
  rmSync(parent, { recursive: true, force: true, maxRetries: 10 });
}

async function connect(address: string): Promise<Client> {
  const client = new Client(address);
  // The server ends without a goodbye.
  client.on("error", () => {});
  await client.connect();
  return client;
}

function binaries(): string {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => join(root, version, "bin"))
    .concat((process.env["PATH"] ?? "").split(":"))
    .find((folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name))));
  if (found !== undefined) return found;
  throw new Error(
    "PostgreSQL is not installed, and these tests need it. On Debian: apt-get install postgresql",
  );
}

/** PostgreSQL refuses to run as root; somebody without rights takes its place. */
function asNobody(command: string, args: readonly string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [command, [...args]];
  return ["setpriv", ["--reuid=nobody", "--regid=nogroup", "--clear-groups", command, ...args]];
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(...asNobody(command, args), {
    cwd: "/",
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
}

function spawnServer(postgres: string, data: string, folder: string): ChildProcess {
  const settings = [
    "listen_addresses=",
    "max_connections=50",
    // It would look into what a test has just made, and hold it.
    "autovacuum=off",
    // In its folder: what a server that is killed leaves in the memory of the machine stays there.
    "dynamic_shared_memory_type=mmap",
  ];
  const args = ["-D", data, "-k", folder, ...settings.flatMap((setting) => ["-c", setting])];
  return spawn(...asNobody(postgres, args), { cwd: "/", stdio: "ignore" });
}

async function untilReady(bin: string, folder: string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(50)) {
    if (hasEnded(server)) break;
    const asked = spawnSync(join(bin, "pg_isready"), ["-q", "-h", folder, "-U", "ishc"]);
    if (asked.status === 0) return;
  }
  throw new Error(`PostgreSQL did not come up in ${PATIENCE_MS / 1000} s.`);
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null;

/** Its processes are sessions of their own, so that killing the first leaves the others running. */
async function killAll(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || hasEnded(server)) return;
  const gone = once(server, "exit");
  const all = killAtOnce(server.pid);
  await gone;
  while (all.some((pid) => existsSync(`/proc/${pid}`) && !isZombie(pid))) await sleep(10);
}

/** Kills a server with its children, and gives which they were. */
function killAtOnce(pid: number): readonly number[] {
  const all = [pid, ...childrenOf(pid)];
  for (const each of all) kill(each);
  return all;
}

function childrenOf(pid: number): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((each) => each > 0 && statOf(each)?.[1] === String(pid));
}

const isZombie = (pid: number) => [undefined, "Z"].includes(statOf(pid)?.[0]);

/** State and parent of a process. */
function statOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ");
  } catch {
    return undefined;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}
