import type { ControllerHost } from "../controllers/locale-controller.ts";

/** So many people are drawn at once: more than any screen shows, and a slow phone needs 4 ms for each. */
const AT_ONCE = 16;

/** So many more whenever the browser has nothing else to do: one block, since a tap waits for whatever is being drawn. */
const SLICE = 8;

/** A frame, or a moment of rest, that does not come within so many ms is not waited for. */
const FRAME_MS = 200;

/**
 * When the form is drawn, so that a slow phone answers a tap at once: the first people of a long
 * roll before the others, and the count after the mark that was tapped.
 */
export class RollPace {
  /** Settles when the mark that was tapped is on the screen; undefined where nothing was tapped. */
  painted: Promise<void> | undefined;

  private readonly host: ControllerHost;
  private drawn = AT_ONCE;
  private isAsked = false;
  private go = () => {};

  /**
   * @param host - the element
   * @param draw - draws what is waiting to be drawn
   */
  constructor(host: ControllerHost, draw: () => void) {
    this.host = host;
    // What a person does next meets a form that shows what was done before.
    const hurry = () => {
      if (!this.painted) return;
      this.go();
      draw();
    };
    for (const type of ["click", "keydown"]) host.addEventListener(type, hurry, true);
  }

  /**
   * So many people are to be drawn now. Once drawn they stay.
   *
   * @param total - people on the roll
   * @param isHurried - all of them now
   */
  of(total: number, isHurried: boolean): number {
    if (isHurried) this.drawn = Math.max(this.drawn, total);
    if (this.drawn < total && !this.isAsked) {
      this.isAsked = true;
      whenIdle(() => {
        this.isAsked = false;
        this.drawn += SLICE;
        this.host.requestUpdate();
      });
    }
    return this.drawn;
  }

  /** A radio button shows by itself that it was tapped: everything else is drawn after that. */
  tapped(): void {
    const painted = new Promise<void>((resolve) => {
      this.go = resolve;
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, FRAME_MS);
    });
    this.painted = painted.then(() => {
      this.painted = undefined;
    });
  }
}

/**
 * Safari has no idle callbacks, and its timer takes what it cannot read for no wait. On a page that is never at rest
 * the others come all the same.
 */
function whenIdle(then: () => void): void {
  const { requestIdleCallback = setTimeout } = globalThis as Partial<typeof globalThis>;
  (requestIdleCallback as Window["requestIdleCallback"])(then, { timeout: FRAME_MS });
}
