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

  /** Language, `vi` or `en`; the nearest `lang` decides unless given. */
  declare locale: Locale | undefined;

  /** `light` or `dark`; the reader's own setting decides unless given. */
  declare theme: "light" | "dark" | undefined;

  private readonly _language = new LocaleController(this, () => this.locale);

  /** The language in use. */
  protected get language(): Locale {
    return this._language.value;
  }

  /** @internal */
  protected override render(): TemplateResult {
    return html`<div class="frame" part="frame" lang=${this.language}>${this.content()}</div>`;
  }

  /** What stands in the frame. */
  protected abstract content(): unknown;
}
