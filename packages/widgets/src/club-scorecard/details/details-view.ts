import type { ClubScorecardWords, ScorecardDetailsWords } from "@ishc/i18n";
import type { Lit } from "../../element/lit.ts";
import type { CardView } from "../card-view.ts";

/** Everything the templates of the details read, and what they are written with. */
export interface DetailsView extends CardView, Lit {
  /** The words in use, those of the details among them. */
  readonly words: ClubScorecardWords & ScorecardDetailsWords;
}
