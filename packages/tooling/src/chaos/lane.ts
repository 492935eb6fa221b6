import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inOneFile } from "../one-file.ts";
import { HOSTS } from "./chaos-browser.ts";
import { chaosRegister } from "./chaos-register.ts";
import { ChaosSite } from "./chaos-site.ts";
import type { DevicePlan } from "./plan.ts";
import { type ServerFault, ServerProcess } from "./server-process.ts";
import { type LineFault, TroubledLine } from "./troubled-line.ts";
import type { NamedCopy } from "./witness.ts";

/** Faults to show that the suite finds them. */
export interface LaneFaults {
  readonly line?: LineFault;
  readonly server?: ServerFault;
}

const SERVER = join(import.meta.dirname, "chaos-server.ts");

/** Server, database, line and site of its own, for runs one after the other. */
export class Lane {
  readonly file: string;
  readonly server: ServerProcess;
  readonly line: TroubledLine;
  readonly site: ChaosSite;
  private readonly folder: string;
  private clubs = 0;

  private constructor(folder: string, script: string, { line, server }: LaneFaults) {
    this.folder = folder;
    this.file = join(folder, "chaos.sqlite");
    this.server = new ServerProcess(script, { file: this.file, fault: server });
    this.line = new TroubledLine(this.server, line);
    this.site = new ChaosSite(this.line);
  }

  /** Starts everything. */
  static async start(faults: LaneFaults = {}): Promise<Lane> {
    const folder = await mkdtemp(join(tmpdir(), "ishc-chaos-"));
    const lane = new Lane(folder, await inOneFile(SERVER), faults);
    await lane.server.start();
    await lane.site.start();
    return lane;
  }

  /** Adds a club nobody has done anything with, and gives its id. */
  async addClub(seed: number): Promise<string> {
    this.clubs += 1;
    const clubId = `run-${seed}-${this.clubs}`;
    const response = await this.ask(`/clubs/${clubId}/register`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(chaosRegister(clubId)),
    });
    // The server may have died of a late trouble after it took the first try.
    const isThere = response.ok || response.status === 428;
    if (!isThere) throw new Error(`The register was not taken: ${await response.text()}`);
    return clubId;
  }

  /** Asks the server, past the line; again where it dies of a trouble that came late. */
  private async ask(path: string, request: RequestInit = {}): Promise<Response> {
    for (let tries = 0; ; tries += 1) {
      await this.server.start();
      try {
        return await fetch(`http://127.0.0.1:${this.server.port}/api${path}`, request);
      } catch (error) {
        if (tries === 5) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  /** Submissions that the server lists for those who look after the club, as open conflicts. */
  async conflicts(clubId: string): Promise<readonly NamedCopy[]> {
    const response = await this.ask(`/clubs/${clubId}/conflicts`);
    if (!response.ok) throw new Error(`The conflicts were not told: ${await response.text()}`);
    const { conflicts } = (await response.json()) as {
      conflicts: readonly { kept: readonly { receipt: NamedCopy }[] }[];
    };
    return conflicts.flatMap(({ kept }) => kept.map(({ receipt }) => receipt));
  }

  /** Where the pages of a phone come from. */
  origin({ storage }: DevicePlan, isSecure: boolean): string {
    const kind = isSecure ? "secure" : "insecure";
    const host = storage === "blocked" ? HOSTS[`${kind}-blocked`] : HOSTS[kind];
    return `http://${host}:${this.site.port}`;
  }

  /** Ends everything, and leaves nothing. */
  async stop(): Promise<void> {
    this.site.stop();
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
