import type { ReactiveController, ReactiveControllerHost } from "lit";

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
    addEventListener("beforeprint", this.open);
    addEventListener("afterprint", this.close);
  }

  /** Waits no more. */
  hostDisconnected(): void {
    removeEventListener("beforeprint", this.open);
    removeEventListener("afterprint", this.close);
  }

  private readonly open = () => {
    this.opened = [...this.folds()].filter((each) => !each.open);
    for (const each of this.opened) each.open = true;
  };

  private readonly close = () => {
    for (const each of this.opened.splice(0)) each.open = false;
  };
}
