import { checkPinned } from "./check-pinned.ts";

/** How often a file is asked for before only a network that returns is waited for. */
const tries = 5;

/** Wait before the second try, ms; doubled before each further one. */
const firstWait = 5000;

/**
 * The files of elements, which lie beside the loader. Each is fetched once a
 * page, and tried again when it could not be had.
 *
 * @example
 * ```ts
 * const files = new ElementFiles(import.meta.url, (address) => import(address));
 * await files.fetched("club-scorecard"); // <ishc-club-scorecard> is defined
 * ```
 */
export class ElementFiles {
  /** Origin of the loader, which the page trusts with its scripts. */
  readonly origin: string;

  private readonly base: URL;
  private readonly load: (address: string) => Promise<unknown>;
  private readonly asked = new Map<string, Promise<void>>();

  /**
   * @param base - address of the loader
   * @param load - imports a module
   */
  constructor(base: string, load: (address: string) => Promise<unknown>) {
    this.base = new URL(base);
    this.origin = this.base.origin;
    this.load = load;
  }

  /**
   * Resolves when the file of an element has run; never rejects.
   *
   * @param name - the element without `ishc-`, such as `club-scorecard`
   */
  fetched(name: string): Promise<void> {
    const asked = this.asked.get(name) ?? this.fetch(name);
    this.asked.set(name, asked);
    return asked;
  }

  private async fetch(name: string): Promise<void> {
    // What stands behind the `?` of the loader goes along: an optimiser's version, or ours.
    const address = new URL(`${name}.js${this.base.search}`, this.base).href;
    for (let failed = 0; ; failed += 1) {
      try {
        await checkPinned(address);
        // Some browsers keep the failure of an address; with another fragment it is a new one.
        await this.load(failed > 0 ? `${address}#${failed}` : address);
        return;
      } catch (error) {
        if (failed === 0) console.warn(`ISHC: ${address} could not be loaded.`, error);
        await again(failed);
      }
    }
  }
}

/** Waits for the network to come back, or for some time where it may come back untold. */
function again(failed: number): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener("online", resolve, { once: true });
    if (failed + 1 < tries) setTimeout(resolve, firstWait * 2 ** failed);
  });
}
