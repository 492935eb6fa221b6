import type { FactDefinition, IndicatorDefinition } from "@ishc/core";
import type { IndicatorBook } from "./indicator-book.ts";

/** Every fact as a page: how it behaves over time, what it counts, and which indicators are made of it. */
export function factsPage({ facts, topics, indicators }: IndicatorBook): string {
  const states = new Set(topics.flatMap((topic) => STATES.map((state) => `${topic}${state}`)));
  const counts = facts.filter(({ id }) => !states.has(id));
  return [
    INTRODUCTION,
    "## What is counted",
    "",
    "| fact | kind | meaning | in the indicators |",
    "|---|---|---|---|",
    ...counts.map((fact) => countRow(fact, indicators)),
    "",
    TOPICS,
    "| topic | counted | did not report | nothing due |",
    "|---|---|---|---|",
    ...topics.map((topic) => topicRow(topic)),
    "",
  ].join("\n");
}

const STATES = ["Counted", "NotReported", "NotDue"] as const;

const INTRODUCTION = `# Facts

Written by \`npm run generate\` from the definitions in \`@ishc/core\`; the same as data is \`FACTS\`. Facts are
whole numbers of at least 0 that were counted for one club and one period. Over clubs every fact adds.
Over time

- a **stock** is the state on the last day: of several periods the last one counts;
- a **flow** is what happened in the period: periods add;
- what is **tested** was judged club by club over the whole period: a longer one is counted anew.

“Members” are official members; “on the last day” is the last day of the period, or the as-of date if
earlier; a “month due” is one that has ended and on whose first day the club was active; “in the year to
the last day” is the twelve months that end with it. What is made of facts is in [indicators](indicators.md).
`;

const TOPICS = `## Who is counted

For each topic every club is in one of three states, tested over the period: it is counted, it did not
report, or nothing was due. The three add up to \`clubsInPeriod\`.
`;

function countRow(
  { id, kind, meaning }: FactDefinition,
  indicators: readonly IndicatorDefinition[],
): string {
  const users = indicators
    .filter(({ numerator, denominator, blank }) => [numerator, denominator, blank].includes(id))
    .map((each) => `[\`${each.id}\`](indicators.md#${each.id})`);
  return `| \`${id}\` | ${kind} | ${meaning.replaceAll("|", "\\|")} | ${users.join(", ")} |`;
}

function topicRow(topic: string): string {
  return `| \`${topic}\` | ${STATES.map((state) => `\`${topic}${state}\``).join(" | ")} |`;
}
