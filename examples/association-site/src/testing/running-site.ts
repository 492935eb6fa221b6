import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { inOneFile } from "../../../../packages/tooling/src/one-file.ts";

/** The site as `npm start` runs it, in a process of its own. */
export interface RunningSite {
  /** Where it answers, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Everything it has printed so far. */
  readonly output: () => string;
  /** Sends a signal and waits for the end; gives the exit code, null when killed. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

const MAIN = join(import.meta.dirname, "../main.ts");

/** Starts the site on a free port, or the one given, and waits until it says where it is. */
export async function startRunningSite(
  dataFolder: string,
  { port = 0, databaseUrl }: { readonly port?: number; readonly databaseUrl?: string } = {},
): Promise<RunningSite> {
  const { child, output } = await spawnSite({
    ISHC_DATA_DIR: dataFolder,
    PORT: String(port),
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  });
  const ended = once(child, "exit") as Promise<[number | null]>;
  const url = await Promise.race([
    address(child, output),
    ended.then(() => Promise.reject(new Error(`The site did not start: ${output()}`))),
  ]);
  return {
    url,
    output,
    stop: async (signal) => {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}

/** Starts the site where it cannot run, and waits until it gives up. */
export async function runToEnd(
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const { child, output } = await spawnSite(env);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output: output() };
}

async function spawnSite(env: NodeJS.ProcessEnv) {
  const { HOST: _, DATABASE_URL: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [await inOneFile(MAIN)], { env: { ...inherited, ...env } });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  return { child, output: () => text };
}

async function address(child: ChildProcess, output: () => string): Promise<string> {
  for (;;) {
    const found = /http:\/\/localhost:(\d+)/.exec(output());
    if (found) return `http://127.0.0.1:${found[1]}`;
    await once(child.stdout ?? child, "data");
  }
}
