import type { Scorecard, ScorecardSustainability } from "@ishc/core";
import { formatCount, formatRatio, liftInWords, pointsText } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import { measurementOf, type ShownScorecard } from "../card-view.ts";
import type { DetailsView } from "./details-view.ts";
import { rateBar } from "./rate-bar.ts";

/** How many of those to report first are named. */
const NAMED = 5;

/** How lasting the club is: the band, six conditions as ranges, and what would lift it. */
export function sustainabilitySection(view: DetailsView): TemplateResult {
  const { html, words, card } = view;
  const { sustainability } = card;
  if (sustainability) return scored({ ...view, card: { ...card, sustainability } });
  return html`
    <section part="section">
      <h3>${words.sustainability}</h3>
      <p class="lead">${words.keptScore}</p>
    </section>
  `;
}

/** A scorecard that tells how lasting the club is. */
interface ScoredView extends DetailsView {
  readonly card: ShownScorecard & Pick<Scorecard, "sustainability">;
}

function scored(view: ScoredView) {
  const { html, nothing, words, locale } = view;
  const { score, known, dimensions, method } = view.card.sustainability;
  return html`
    <section part="section">
      <h3>${words.sustainability}</h3>
      <p class="number band">${bandText(view)}</p>
      <p class="lead">
        ${score ? words.score(pointsText(score, locale)) : nothing}
        ${known ? words.known(formatRatio(known.value, locale)) : nothing}
        ${words.basis(method.name[locale])}
      </p>
      <ul class="shares">${dimensions.map((each) => dimension(view, each))}</ul>
      ${ways(view)}
    </section>
  `;
}

function bandText({ card, words, locale }: ScoredView): string {
  const { placement, bands } = card.sustainability;
  const nameOf = (key: string) => bands.find((band) => band.key === key)?.name[locale] ?? key;
  switch (placement.status) {
    case "named":
      return nameOf(placement.band);
    case "between":
      return words.between(nameOf(placement.lowest), nameOf(placement.highest));
    case "not-named":
      return placement.reason === "nothing-due" ? words.notDue : words.notEnough;
  }
}

function dimension(
  { html, nothing, words, locale }: DetailsView,
  { name, score }: ScorecardSustainability["dimensions"][number],
) {
  return html`
    <li part="dimension">
      <p class="share-name">${name[locale]} <b>${score ? pointsText(score, locale) : words.notDue}</b></p>
      ${score ? rateBar(html, score.lowest.value, score.highest.value) : nothing}
    </li>
  `;
}

/** What would lift the club by a band, or what has to be reported before one is named. */
function ways(view: ScoredView) {
  const { html, words, locale } = view;
  const { lifting, bands } = view.card.sustainability;
  const to = bands.find((band) => band.key === lifting.to)?.name[locale] ?? "";
  const isNamed = lifting.status !== "too-little-known";
  const items = isNamed ? liftTexts(view) : firstToReport(view);
  return html`
    <p class="ways">${words.lifting[lifting.status](to)}</p>
    <ul class="listed">${items.map((item) => html`<li>${item}</li>`)}</ul>
  `;
}

function liftTexts({ card, words, locale }: ScoredView): string[] {
  return card.sustainability.lifting.lifts.map((lift, i) => {
    const text = liftInWords(
      lift,
      (id) => ({
        kind: "ratio",
        unit: "ratio",
        ...measurementOf(card, id),
        ...card.indicators[id],
      }),
      locale,
    );
    return i > 0 ? `${words.or} ${text}` : text;
  });
}

function firstToReport({ card, words, locale }: ScoredView): string[] {
  const { unreported } = card.sustainability.lifting;
  const names = unreported.slice(0, NAMED).map((id) => card.indicators[id].name[locale]);
  const others = unreported.length - names.length;
  return others > 0 ? [...names, words.others(formatCount(others, locale))] : names;
}
