import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { chromiumLaunchOptions } from "../browsers/launch-chromium.ts";

/** Names that lead to this machine. The first two count as secure, as https does. */
export const HOSTS = {
  secure: "127.0.0.1",
  "secure-blocked": "chan.localhost",
  insecure: "hoi.test",
  "insecure-blocked": "chan.test",
} as const;

/** Site data from these is refused by the browser itself, as when a person has set it so. */
const BLOCKED = [HOSTS["secure-blocked"], HOSTS["insecure-blocked"]];

const BLOCK = 2;

const CONTEXT = { viewport: { width: 400, height: 700 }, locale: "vi" };

/**
 * A phone by what its browser does with what sites store.
 *
 * - `sound`: keeps it
 * - `blocked`: refuses it to hosts that are blocked
 * - `broken`: its IndexedDB is broken on the disk
 */
export type PhoneKind = "sound" | "blocked" | "broken";

/** The Chromium found on this machine, with phones as runs need them. */
export class ChaosBrowser {
  private readonly sound: Profile;
  private blocking: Promise<Profile> | undefined;
  private readonly broken: Profile[] = [];

  private constructor(sound: Profile) {
    this.sound = sound;
  }

  /**
   * Starts it.
   *
   * @throws Error when there is none
   */
  static async open(): Promise<ChaosBrowser> {
    return new ChaosBrowser(await Profile.open("sound"));
  }

  /** A phone that has never been used. One that is broken needs a browser of its own. */
  async newPhone(kind: PhoneKind): Promise<BrowserContext> {
    if (kind === "sound") return this.sound.browser.newContext(CONTEXT);
    if (kind === "blocked") {
      this.blocking ??= Profile.open(kind);
      return (await this.blocking).browser.newContext(CONTEXT);
    }
    const profile = await Profile.open(kind);
    this.broken.push(profile);
    return profile.context;
  }

  /** Ends everything, and leaves nothing. */
  async close(): Promise<void> {
    for (const profile of [this.sound, ...this.broken]) await profile.close();
    await (await this.blocking)?.close();
  }
}

/** A running browser with a folder of its own. */
class Profile {
  readonly context: BrowserContext;
  private readonly folder: string;

  private constructor(folder: string, context: BrowserContext) {
    this.folder = folder;
    this.context = context;
  }

  static async open(kind: PhoneKind): Promise<Profile> {
    const folder = await mkdtemp(join(tmpdir(), "ishc-chaos-profile-"));
    await mkdir(join(folder, "Default"));
    await writeFile(join(folder, "Default/Preferences"), JSON.stringify(preferences()));
    // Where a folder should be lies a file: no database can be opened.
    if (kind === "broken") await writeFile(join(folder, "Default/IndexedDB"), "");
    // Settings, and databases on the disk, are of the browser that people use.
    const { args = [], ...options } = await chromiumLaunchOptions(kind !== "sound");
    const rule = `--host-resolver-rules=MAP *.test 127.0.0.1, MAP *.localhost 127.0.0.1`;
    const context = await chromium.launchPersistentContext(folder, {
      ...options,
      ...CONTEXT,
      args: [...args, rule],
    });
    return new Profile(folder, context);
  }

  get browser(): Browser {
    return this.context.browser() as Browser;
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Site settings as a person would make them. A context made later takes them over. */
function preferences() {
  const cookies = Object.fromEntries(BLOCKED.map((host) => [`${host},*`, { setting: BLOCK }]));
  return { profile: { content_settings: { exceptions: { cookies } } } };
}
