import type { ControllerHost } from "../controllers/locale-controller.ts";

/** Where a page says which hash a file must have; another address would get round it. */
const PINS = "link[integrity],script[type=importmap]";

/**
 * A part of an element that is a file of its own: another language, or what is
 * seldom seen. It is fetched once a page, when the first element asks for it,
 * and again when the network is back, if it could not be had.
 *
 * @example
 * ```ts
 * const extras = new FetchedPart((_again) => import("./extras.ts"));
 * ```
 */
export class FetchedPart<T> {
  /** The part, once it is here. */
  value: T | undefined;

  private readonly load: (again: string) => Promise<T>;
  private readonly waiting = new Set<ControllerHost>();
  /** There while it is on its way, and where it could not be had and waits for the network. */
  private asking: Promise<void> | undefined;
  /** So often it was asked for. */
  private times = 0;

  /**
   * @param load - fetches the file. The build puts `_again` behind its address, by that name: Firefox
   *   keeps the failure of an address for as long as the page is open, and with another fragment it is a new one
   */
  constructor(load: (again: string) => Promise<T>) {
    this.load = load;
  }

  /**
   * Whether the part is here. If not it is fetched, and the element is drawn
   * again when it comes.
   *
   * @param host - the element that asks
   */
  isHereFor(host: ControllerHost): boolean {
    if (!this.value) {
      this.waiting.add(host);
      void this.asked;
    }
    return !!this.value;
  }

  /** Settles when the part is here or could not be had; it is fetched where nobody has asked for it. Never rejects. */
  get asked(): Promise<void> {
    this.asking ??= this.fetch();
    return this.asking;
  }

  /** Fetches it; never rejects. */
  protected async fetch(): Promise<void> {
    const again = this.times > 0 && !document.querySelector(PINS) ? `#${this.times}` : "";
    this.times += 1;
    try {
      this.value = await this.load(again);
      this.redraw();
    } catch {
      window.addEventListener("online", () => this.again(), { once: true });
    }
  }

  /** Asks again, for every element that waits. */
  again(): void {
    this.asking = undefined;
    this.redraw();
  }

  /** Draws again what waits for it. */
  protected redraw(): void {
    for (const host of this.waiting) host.requestUpdate();
    this.waiting.clear();
  }
}
