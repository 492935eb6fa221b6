import type { ReactiveController, ReactiveControllerHost } from "lit";
import { drawPaper } from "./draw-paper.ts";
import { element } from "./element.ts";
import type { Paper } from "./paper.ts";
import { aroundStyles, placeStyles } from "./paper-styles.ts";

/** The element that a sheet takes the place of. */
export type PaperHost = ReactiveControllerHost & HTMLElement;

/** Makes the sheet of an element as it is filled in now; undefined while there is nothing to print. */
type MakePaper = () => Paper | undefined;

const kept = new WeakMap<PaperHost, PaperInPlace>();

/**
 * Has the browser's own command to print show a sheet of paper where the
 * element is, and the element as before on the screen. The sheet is made when
 * it is asked for, since that event waits for nothing.
 *
 * @param host - the element; told again and again, it takes the latest
 * @param make - makes its sheet
 */
export function keepOnPaper(host: PaperHost, make: MakePaper): void {
  const earlier = kept.get(host);
  if (earlier) earlier.make = make;
  else kept.set(host, new PaperInPlace(host, make));
}

class PaperInPlace implements ReactiveController {
  make: MakePaper;
  private readonly host: PaperHost;
  private place: HTMLElement | undefined;
  private hasRoom = false;

  constructor(host: PaperHost, make: MakePaper) {
    this.host = host;
    this.make = make;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeprint", this);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this);
  }

  /**
   * It stays until the next time: some engines say that they are done before
   * they have looked. On the screen it takes no room, and nobody is read it.
   */
  handleEvent(): void {
    const paper = this.make();
    this.place?.remove();
    this.place = undefined;
    if (paper) this.place = this.lay(paper);
  }

  private lay(paper: Paper): HTMLElement {
    const place = element("div", "paper");
    place.lang = paper.language;
    const root = place.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheetOf(placeStyles)];
    root.append(drawPaper(paper));
    this.makeRoom();
    this.host.shadowRoot?.prepend(place);
    return place;
  }

  private makeRoom(): void {
    const { shadowRoot } = this.host;
    if (!shadowRoot || this.hasRoom) return;
    this.hasRoom = true;
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheetOf(aroundStyles)];
  }
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
