import { SCORECARD_DETAILS_WORDS_VI } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import type { CardView } from "../card-view.ts";
import { findingList } from "./finding-list.ts";
import { indicatorGroups } from "./indicator-groups.ts";
import { sustainabilitySection } from "./sustainability-section.ts";
import { trend } from "./trend.ts";

/**
 * All that stands below the eight areas. Its words are Vietnamese where nothing else is at hand.
 *
 * @param lit - of the element
 * @param own - what the element shows
 */
export function scorecardDetails(lit: Lit, own: CardView): TemplateResult {
  const view = { ...own, ...lit, words: { ...SCORECARD_DETAILS_WORDS_VI, ...own.words } };
  return lit.html`
    ${indicatorGroups(view)} ${sustainabilitySection(view)}
    ${findingList(view)} ${trend(view)}
  `;
}
