import type { Locale } from "@ishc/i18n";
import {
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { LocaleController } from "../controllers/locale-controller.ts";
import { VERSION } from "../version.ts";
import { controls } from "./controls.styles.ts";
import type { FetchedWords } from "./fetched-words.ts";
import { tokens } from "./tokens.styles.ts";

/**
 * What every element of the kit has in common: language, theme, isolation from
 * the page's styles, and one frame inside one shadow root.
 */
export abstract class IshcElement extends LitElement {
  /** @internal */
  static override properties: PropertyDeclarations = {
    locale: { type: String },
    theme: { type: String, reflect: true },
  };

  /** @internal */
  static override styles: CSSResultGroup = [tokens, controls];

  /** Version of the package, for the guard against a second definition. */
  static readonly version: string = VERSION;

  /** @internal English, where it is a file of its own. */
  static readonly english: FetchedWords<object> | undefined;

  /** Language, `vi` or `en`; the nearest `lang` decides unless given. */
  declare locale: Locale | undefined;

  /** `light` or `dark`; the reader's own setting decides unless given. */
  declare theme: "light" | "dark" | undefined;

  private readonly _language = new LocaleController(this, () => this.locale);

  /** The language in use: Vietnamese as long as the words of another are not here. */
  protected get language(): Locale {
    const asked = this._language.value;
    const { english } = this.constructor as typeof IshcElement;
    return asked === "vi" || !english || english.isHereFor(this) ? asked : "vi";
  }

  /** @internal */
  protected override render(): TemplateResult {
    return html`<div class="frame" part="frame" lang=${this.language}>${this.content()}</div>`;
  }

  /** What stands in the frame. */
  protected abstract content(): unknown;
}
