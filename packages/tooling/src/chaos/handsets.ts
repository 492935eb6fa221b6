import { ChaosBrowser, type PhoneKind } from "./chaos-browser.ts";
import { Handset } from "./handset.ts";
import type { DevicePlan } from "./plan.ts";

/** The phone that a trouble of storage takes; any other does with one that is sound. */
const KINDS: Partial<Record<DevicePlan["storage"], PhoneKind>> = {
  blocked: "blocked",
  "queue-blocked": "broken",
};

/** The phones of all runs: each is used again as soon as a run has given it back. */
export class Handsets {
  private readonly browser: ChaosBrowser;
  private readonly free: Handset[] = [];

  private constructor(browser: ChaosBrowser) {
    this.browser = browser;
  }

  /**
   * Starts the browser that they are of.
   *
   * @throws Error when there is none
   */
  static async open(): Promise<Handsets> {
    return new Handsets(await ChaosBrowser.open());
  }

  /** A phone for each, without anything in it. */
  async take(devices: readonly DevicePlan[]): Promise<Handset[]> {
    const taken: Handset[] = [];
    for (const { storage } of devices) {
      const kind = KINDS[storage] ?? "sound";
      const at = this.free.findIndex((each) => each.kind === kind);
      const [found] = at < 0 ? [] : this.free.splice(at, 1);
      taken.push(found ?? (await Handset.make(this.browser, kind)));
    }
    return taken;
  }

  /** Takes back what a run has emptied. What nobody gives back is not used again. */
  giveBack(handsets: readonly Handset[]): void {
    this.free.push(...handsets);
  }

  /** Ends everything, and leaves nothing. */
  close(): Promise<void> {
    return this.browser.close();
  }
}
