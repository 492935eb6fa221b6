import type { ReactiveController } from "lit";
import { tryLock } from "../outbox/lock.ts";
import type { Release } from "../outbox/lock-request.ts";
import { pause } from "../outbox/pause.ts";
import type { ControllerHost } from "./locale-controller.ts";

/** How often a tab that waits looks whether the other has gone. */
const LOOK_MS = 2000;

/** A tab that has just gone, or an element that was moved, needs a moment to let go. */
const MOMENT_MS = 100;

/** A lock that this page holds, and the element it holds it for. */
interface Grip {
  owner: DraftLock;
  release: Release;
}

/** What this page holds. An element that has left hands its own to the next one. */
const grips = new Map<string, Grip>();

/** Lets one tab at a time fill in a draft. */
export class DraftLock implements ReactiveController {
  /** Another tab fills it in. */
  isElsewhere = false;

  private readonly host: ControllerHost;
  private readonly onTaken: () => void;
  private key = "";
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host - the element
   * @param onTaken - called when the draft was elsewhere and is here now: it may have changed
   */
  constructor(host: ControllerHost, onTaken: () => void) {
    this.host = host;
    this.onTaken = onTaken;
    host.addController(this);
  }

  /** Asks for the draft again after the element has been out of the page. */
  hostConnected(): void {
    if (this.key !== "" && !this.isMine) void this.look();
  }

  /** Gives the draft back, unless the element was only moved. */
  hostDisconnected(): void {
    setTimeout(() => {
      if (!this.host.isConnected) this.giveBack();
    });
  }

  /**
   * Asks for a draft, and gives back the one before.
   *
   * @param key - of the draft
   */
  async take(key: string): Promise<void> {
    if (key !== this.key) this.giveBack();
    this.key = key;
    if (this.isMine || (await this.ask(false))) return;
    await pause(MOMENT_MS);
    if (!(await this.ask(false))) this.set(true);
  }

  /** Takes the draft away from the other tab: a person asked for it. */
  async takeOver(): Promise<void> {
    if (await this.ask(true)) this.onTaken();
  }

  private get isMine(): boolean {
    return grips.get(this.key)?.owner === this;
  }

  private async ask(steal: boolean): Promise<boolean> {
    const { key } = this;
    const before = grips.get(key);
    if (before && !before.owner.host.isConnected) before.owner = this;
    else {
      const grip: Grip = { owner: this, release: () => {} };
      const onLost = () => grip.owner.lost(key, grip);
      const release = await tryLock(`ishc-draft:${key}`, { steal, onLost });
      if (release) {
        grip.release = release;
        if (key !== this.key) release();
        else grips.set(key, grip);
        // An element that is moved while it asks asks twice: the one answer it has is for both.
      } else if (!this.isMine) return false;
    }
    // It left before its turn: hostDisconnected had nothing to give back yet.
    if (!this.host.isConnected) this.giveBack();
    this.set(false);
    return true;
  }

  private lost(key: string, grip: Grip): void {
    if (grips.get(key) === grip) grips.delete(key);
    if (key === this.key) this.set(true);
  }

  private set(isElsewhere: boolean): void {
    clearTimeout(this.timer);
    if (isElsewhere) this.timer = setTimeout(() => void this.look(), LOOK_MS);
    this.isElsewhere = isElsewhere;
    this.host.requestUpdate();
  }

  private async look(): Promise<void> {
    if (await this.ask(false)) this.onTaken();
    else if (this.host.isConnected) this.set(true);
  }

  private giveBack(): void {
    clearTimeout(this.timer);
    if (!this.isMine) return;
    grips.get(this.key)?.release();
    grips.delete(this.key);
  }
}
