import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { DeathPoint } from "./deadly-store.ts";
import type { HandlerFault } from "./faulty-handler.ts";

/** A fault of the server, to show that the suite finds it; `forgets` is one of its store. */
export type ServerFault = "forgets" | HandlerFault;

/** What the child is told. */
export type ServerOrder =
  | { readonly file: string; readonly fault?: ServerFault | undefined }
  | { readonly dieAt: DeathPoint };

/** Which database, and what is wrong with the server. */
export type ServerSetting = Extract<ServerOrder, { file: string }>;

/** The server in a process of its own, which can be killed and started again on the same file. */
export class ServerProcess {
  /** Where it listens; undefined while it is dead. */
  port: number | undefined;
  /** How often it was killed, by whomever. */
  kills = 0;

  private readonly script: string;
  private readonly setting: ServerSetting;
  private spare: ChildProcess;
  private child: ChildProcess | undefined;

  /**
   * @param script - its file
   * @param setting - which database
   */
  constructor(script: string, setting: ServerSetting) {
    this.script = script;
    this.setting = setting;
    this.spare = spawn(script);
  }

  /** Starts it, unless it runs. */
  async start(): Promise<void> {
    if (this.port !== undefined) return;
    const child = this.spare;
    this.child = child;
    this.spare = spawn(this.script);
    child.once("exit", () => this.hasDied(child));
    const started = once(child, "message") as Promise<[number]>;
    child.send(this.setting);
    const [port] = await Promise.race([started, untilDeath(child)]);
    this.port = port;
  }

  /** Kills it at once, in whatever it is doing. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }

  /** It will kill itself at that point of the next write, unless it has died already. */
  dieAt(point: DeathPoint): void {
    // One that is dying does not hear it; without a callback that would be an error of the process.
    this.child?.send({ dieAt: point } satisfies ServerOrder, () => {});
  }

  /** Ends everything. */
  async stop(): Promise<void> {
    await this.kill();
    this.spare.kill("SIGKILL");
  }

  private hasDied(child: ChildProcess): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.port = undefined;
    this.kills += 1;
  }
}

async function untilDeath(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, "exit")) as [number | null];
  throw new Error(`The server did not start; it ended with ${code}.`);
}

function spawn(script: string): ChildProcess {
  return fork(script, {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    // Many are started; what the first has compiled the others need not.
    env: { NODE_COMPILE_CACHE: `${script}.cache`, ...process.env },
  });
}
