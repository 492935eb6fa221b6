import { CLUB_SCORECARD_WORDS_VI } from "@ishc/i18n";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { isDocument, ResourceController } from "../controllers/resource-controller.ts";
import { FetchedWords } from "../element/fetched-words.ts";
import { IshcElement } from "../element/ishc-element.ts";
import { resourceNotice } from "../element/resource-notice.ts";
import { mergedWords } from "../element/words.ts";
import {
  type CardView,
  isKeptBack,
  type ScorecardWords,
  type ShownScorecard,
} from "./card-view.ts";
import { styles } from "./club-scorecard.styles.ts";
import { fetchedDetails } from "./fetched-details.ts";
import { rest } from "./rest.ts";
import { scorecardBody } from "./scorecard-body.ts";

const isCard = isDocument<ShownScorecard>(
  "ishc-scorecard",
  ["club", "period", "sources", "indicators"],
  ["measurements", "headline", "groups", "findings", "areas", "trend"],
);

/** Only a card that keeps numbers back may say nothing of how lasting the club is. */
function isScoredOrKeptBack({ sustainability, measurements }: ShownScorecard): boolean {
  return sustainability instanceof Object || measurements.some(isKeptBack);
}

const english = new FetchedWords<ScorecardWords>((_again) => import("./en.ts"));

/**
 * Shows one club in one period: the numbers that matter, the eight areas, every other
 * number by group with where it comes from, how lasting the club is, what was asked and
 * met, and attendance month by month. Holds no personal data. Defined as
 * `<ishc-club-scorecard>` by `@ishc/widgets/club-scorecard.js`. What stands below the
 * areas is drawn by a file of its own; where that cannot be had, a sentence says what is
 * missing and offers to try again.
 *
 * **Attributes**: `src`, `locale`, `theme` (each also a property).
 *
 * **Events**: none; nothing here is changed by the reader.
 *
 * **Parts**: `frame`, `header`, `title`, `notice`, `headline`, `figure`,
 * `section`, `group`, `passport`, `area`, `dimension`, `finding`, `met`, `trend`.
 *
 * **Custom properties**: `--ishc-text-size` and the others of the theming guide.
 *
 * **Accessibility**: headings from level 2, lists and tables; bars repeat what
 * the text says and are hidden from screen readers. Nothing is told by colour
 * alone. Groups are folded, and open by tap or by key. Prints on A4 with every group
 * open, and passports left out unless opened.
 *
 * @example
 * ```html
 * <ishc-club-scorecard src="/api/clubs/c1/scorecard?period=2024-H1">
 *   <a href="/clubs/c1">Số liệu của câu lạc bộ</a>
 * </ishc-club-scorecard>
 * ```
 */
export class IshcClubScorecard extends IshcElement {
  /** @internal */
  static override properties: PropertyDeclarations = {
    ...IshcElement.properties,
    data: { attribute: false },
    words: { attribute: false },
    src: { type: String },
    headers: { attribute: false },
  };

  /** @internal */
  static override styles = [IshcElement.styles, styles];

  /** @internal */
  static override readonly english = english;

  /** The scorecard, with or without small counts of people; wins over `src`. */
  declare data: ShownScorecard | undefined;
  /** Address of the scorecard as JSON. */
  declare src: string | undefined;
  /**
   * Sent along with what is asked for this element, such as `authorization`; an attribute it is not, since
   * what stands in a page is read by all of its scripts. Kept nowhere.
   */
  declare headers: Readonly<Record<string, string>> | undefined;
  /** Words to put in place of the built-in ones. */
  declare words: Partial<ScorecardWords> | undefined;

  private readonly _resource = new ResourceController<ShownScorecard>(this, {
    src: () => (this.data ? undefined : this.src),
    accepts: (input): input is ShownScorecard => isCard(input) && isScoredOrKeptBack(input),
    headers: () => this.headers,
  });
  private readonly _words = mergedWords<ScorecardWords>(
    { vi: CLUB_SCORECARD_WORDS_VI, en: english },
    () => this.language,
    () => this.words,
  );

  /** Fetches the scorecard again; what is shown stays until the new one is here. */
  async reload(): Promise<void> {
    await this._resource.load();
  }

  /** @internal */
  protected override content(): TemplateResult {
    const words = this._words();
    const card = this.data ?? this._resource.data;
    if (!card) return resourceNotice(this._resource, words, () => void this.reload());
    const view = { card, words, locale: this.language };
    const body = scorecardBody(view, this._rest(view));
    if (this.data || this._resource.state !== "failed") return body;
    return html`
      <div class="notice stale" part="notice" role="status" translate="no">
        <p>${words.stale}</p>
        <button type="button" @click=${() => void this.reload()}>${words.retry}</button>
      </div>
      ${body}
    `;
  }

  /** Fetched as soon as the first of it can be read, not when it is scrolled to: paper waits for nothing. */
  private _rest(view: CardView): TemplateResult {
    const part = fetchedDetails.isHereFor(this) ? fetchedDetails.value : undefined;
    part?.dress(this);
    return rest(view, fetchedDetails, part?.scorecardDetails({ html, nothing }, view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "ishc-club-scorecard": IshcClubScorecard;
  }
}
