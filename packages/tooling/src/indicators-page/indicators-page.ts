import type { FactId, IndicatorDefinition, IndicatorGroup } from "@ishc/core";
import { missingInWords, rangeInWords, valueInWords } from "./in-words.ts";
import type { IndicatorBook } from "./indicator-book.ts";
import { linkedSource } from "./linked-source.ts";

/** Every indicator as a page: what it counts, how, what is missing from it, and who says so. */
export function indicatorsPage(book: IndicatorBook): string {
  const groups = book.groups
    .map((group) => ({ group, members: book.indicators.filter((each) => each.group === group) }))
    .filter(({ members }) => members.length > 0);
  return [
    INTRODUCTION,
    ...groups.flatMap(({ group, members }) => [
      `## ${headingOf(group)}`,
      "",
      "| indicator | | formula |",
      "|---|---|---|",
      ...members.map((each) => indexRow(each, book)),
      "",
      ...members.flatMap((each) => section(each, book)),
    ]),
  ].join("\n");
}

const INTRODUCTION = `# Indicators

Written by \`npm run generate\` from the definitions in \`@ishc/core\`; the same as data is \`INDICATORS\`. An
indicator is one [fact](facts.md) over another, derived anew at every level from the facts of all clubs
together, and never averaged. What authority means is in [rules](rules.md), the documents are in
[sources](../sources.md).

**What is missing.** A club that did not report the topic is in neither fact: it is told apart as *not
reported*, and one of which nothing was due as *not due*. Where nothing is below the line there is no
number, but a reason: no club was active, nothing was due, nothing was reported, or there is nothing to
divide by. What a club reported but left blank is told apart with the number, as each indicator says.
`;

const headingOf = (group: IndicatorGroup) => {
  const words = group.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function indexRow(definition: IndicatorDefinition, { formulaOf }: IndicatorBook): string {
  const { id, name } = definition;
  return `| [\`${id}\`](#${id}) | ${name.en}<br>*${name.vi}* | \`${formulaOf(definition)}\` |`;
}

function section(definition: IndicatorDefinition, book: IndicatorBook): string[] {
  const { id, name, above, below, numerator, denominator, topic } = definition;
  return [
    `### ${id}`,
    "",
    `**${name.en}** · *${name.vi}*`,
    "",
    ...(book.notes.get(id) ?? []).flatMap((paragraph) => [paragraph, ""]),
    `- **Formula:** \`${book.formulaOf(definition)}\``,
    `- **Above the line:** ${above.en} (*${above.vi}*), ${factText(numerator, book)}`,
    `- **Below the line:** ${below.en} (*${below.vi}*), ${factText(denominator, book)}`,
    `- **Value:** ${valueInWords(definition)}; ${rangeInWords(book.rangeOf(definition))}; ${BETTER[definition.direction]}`,
    `- **Reported on:** \`${topic}\``,
    `- **Missing:** ${missingInWords(definition, (fact) => factText(fact, book))}`,
    `- **Source:** ${sourceText(definition, book)}`,
    "",
  ];
}

/** The source and how binding it is; a choice of the kit is called that already. */
function sourceText(
  { source, authority }: IndicatorDefinition,
  { sources }: IndicatorBook,
): string {
  const name = linkedSource(sources[source]);
  return source === "kit" ? name : `${name} (${authority.replace("-", " ")})`;
}

const BETTER: Readonly<Record<IndicatorDefinition["direction"], string>> = {
  higher: "more is better",
  lower: "less is better",
  band: "neither more nor less is better in itself",
};

/** A fact with its kind and meaning. */
function factText(id: FactId, { facts }: IndicatorBook): string {
  const fact = facts.find((each) => each.id === id);
  return `\`${id}\` (${fact?.kind}: ${fact?.meaning})`;
}
