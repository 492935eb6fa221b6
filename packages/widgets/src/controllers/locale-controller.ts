import { LOCALES, type Locale } from "@ishc/i18n";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** An element with controllers. */
export type ControllerHost = ReactiveControllerHost & HTMLElement;

/**
 * The language of an element: its own setting, or the nearest `lang` above it,
 * out through shadow roots. Follows both while the element stands in a page.
 */
export class LocaleController implements ReactiveController {
  private readonly host: ControllerHost;
  private readonly own: () => string | undefined;
  private observer: MutationObserver | undefined;
  private inherited: Locale = "vi";

  /**
   * @param host - the element
   * @param own - its own setting, where it has one
   */
  constructor(host: ControllerHost, own: () => string | undefined) {
    this.host = host;
    this.own = own;
    host.addController(this);
  }

  /** The language in use. */
  get value(): Locale {
    const own = this.own();
    return own ? localeOf(own) : this.inherited;
  }

  /** Reads the language where the element now stands, and watches it. */
  hostConnected(): void {
    this.inherited = inheritedLocale(this.host);
    this.observer = new MutationObserver(() => this.read());
    for (const root of rootsAbove(this.host)) {
      this.observer.observe(root, { attributeFilter: ["lang"], subtree: true });
    }
  }

  /** Stops watching. */
  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private read(): void {
    const before = this.inherited;
    this.inherited = inheritedLocale(this.host);
    if (this.inherited !== before) this.host.requestUpdate();
  }
}

/**
 * The language of the nearest `lang` at or above an element.
 *
 * @param element - where to start
 * @returns the language; Vietnamese where nothing says otherwise
 */
export function inheritedLocale(element: Element): Locale {
  for (let start: Element | undefined = element; start; start = hostOf(start)) {
    const lang = start.closest("[lang]")?.getAttribute("lang");
    if (lang) return localeOf(lang);
  }
  return "vi";
}

/** The language of one tag: `en-GB` is English, and what nobody knows is Vietnamese. */
function localeOf(tag: string): Locale {
  const [language] = tag.trim().toLowerCase().split("-");
  return LOCALES.find((each) => each === language) ?? "vi";
}

function rootsAbove(element: Element): Node[] {
  const roots: Node[] = [];
  for (let start: Element | undefined = element; start; start = hostOf(start)) {
    roots.push(start.getRootNode());
  }
  return roots;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
