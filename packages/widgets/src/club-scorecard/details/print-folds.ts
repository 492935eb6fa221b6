import type { ReactiveController, ReactiveControllerHost } from "lit";

const EVENTS = ["beforeprint", "afterprint"];

/** Opens folds while the page is printed: paper cannot be tapped. */
export class PrintFolds implements ReactiveController {
  private readonly folds: () => Iterable<HTMLDetailsElement>;
  private opened: HTMLDetailsElement[] = [];

  /**
   * @param host - the element
   * @param folds - those to open
   */
  constructor(host: ReactiveControllerHost, folds: () => Iterable<HTMLDetailsElement>) {
    this.folds = folds;
    host.addController(this);
  }

  /** Waits for the page to be printed. */
  hostConnected(): void {
    for (const type of EVENTS) addEventListener(type, this);
  }

  /** Waits no more. */
  hostDisconnected(): void {
    for (const type of EVENTS) removeEventListener(type, this);
  }

  /** Opens what is folded, or folds again what it opened. */
  handleEvent({ type }: Event): void {
    const isBefore = type === EVENTS[0];
    if (isBefore) this.opened = [...this.folds()].filter((each) => !each.open);
    for (const each of this.opened) each.open = isBefore;
  }
}
