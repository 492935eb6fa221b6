import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { chaosRegister } from "./chaos-register.ts";
import { ChaosSite } from "./chaos-site.ts";
import { Handset } from "./handset.ts";
import { ServerProcess } from "./server-process.ts";
import { type LineFault, TroubledLine } from "./troubled-line.ts";

/** A name that browsers are told leads to this machine, and do not count as secure. */
export const INSECURE_HOST = "hoi.test";

/** Faults to show that the suite finds them. */
export interface LaneFaults {
  readonly line?: LineFault;
  readonly isStoreForgetful?: boolean;
}

/** Server, database, line and site of its own, for runs one after the other. */
export class Lane {
  readonly file: string;
  readonly server: ServerProcess;
  readonly line: TroubledLine;
  readonly site: ChaosSite;
  private readonly folder: string;
  private readonly inUse: Handset[] = [];
  private clubs = 0;

  private constructor(folder: string, { line, isStoreForgetful = false }: LaneFaults) {
    this.folder = folder;
    this.file = join(folder, "chaos.sqlite");
    this.server = new ServerProcess({ file: this.file, isForgetful: isStoreForgetful });
    this.line = new TroubledLine(this.server, line);
    this.site = new ChaosSite(this.line);
  }

  /** Starts everything. */
  static async start(faults: LaneFaults = {}): Promise<Lane> {
    const lane = new Lane(await mkdtemp(join(tmpdir(), "ishc-chaos-")), faults);
    await lane.server.start();
    await lane.site.start();
    return lane;
  }

  /** Adds a club nobody has done anything with, and gives its id. */
  async addClub(seed: number): Promise<string> {
    await this.server.start();
    this.clubs += 1;
    const clubId = `run-${seed}-${this.clubs}`;
    const response = await fetch(
      `http://127.0.0.1:${this.server.port}/api/clubs/${clubId}/register`,
      {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(chaosRegister(clubId)),
      },
    );
    if (!response.ok) throw new Error(`The register was not taken: ${await response.text()}`);
    return clubId;
  }

  /** So many phones without anything in them. */
  async handsets(browser: Browser, count: number): Promise<readonly Handset[]> {
    while (this.inUse.length < count) this.inUse.push(await Handset.make(browser));
    return this.inUse.slice(0, count);
  }

  /** Where pages can come from. */
  get origins(): readonly string[] {
    return ["127.0.0.1", INSECURE_HOST].map((host) => `http://${host}:${this.site.port}`);
  }

  /** The page with a club's form. */
  address(clubId: string, isSecure: boolean): string {
    return `${this.origins[isSecure ? 0 : 1]}/clubs/${clubId}`;
  }

  /** Ends everything, and leaves nothing. */
  async stop(): Promise<void> {
    this.site.stop();
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
