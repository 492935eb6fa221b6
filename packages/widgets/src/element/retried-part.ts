import { PATIENCE_MS } from "../controllers/patience.ts";
import { FetchedPart } from "./fetched-part.ts";

/**
 * A part that is missed where it is not there: elements say so, and a person may
 * ask for it again.
 *
 * @example
 * ```ts
 * const details = new RetriedPart((_again) => import("./details.ts"));
 * ```
 */
export class RetriedPart<T> extends FetchedPart<T> {
  /** It could not be had, and nobody asks for it at the moment. */
  isFailed = false;

  /** Asks, and says where it was in vain, or takes too long; what comes late is taken all the same. */
  protected override async fetch(): Promise<void> {
    this.isFailed = false;
    const patience = setTimeout(() => this.tell(true), PATIENCE_MS);
    await super.fetch();
    clearTimeout(patience);
    this.tell(!this.value);
  }

  private tell(isFailed: boolean): void {
    this.isFailed = isFailed;
    this.redraw();
  }
}
