import { AREAS, type Area } from "../activity/area.ts";
import { type FactKind, PLAIN_FACTS } from "./plain-facts.ts";

/**
 * The subjects a club can report on or not. For each, three facts say how many
 * clubs were counted, did not report, or had nothing due; they sum to
 * `clubsInPeriod`.
 */
export const TOPICS = [
  "roll",
  "sex",
  "age60",
  "age55",
  "retention",
  "newcomers",
  "insurance",
  "board",
  "boardPosts",
  "meetings",
  "attendance",
  "areas",
  "areaMonths",
  "circumstances",
  "boardSex",
  "papers",
  "parent",
  "linked",
  "founding",
  "survival",
  "unit",
  "agenda",
  "funds",
  "ledgers",
  "loanTerms",
  "loans",
  "borrowers",
  "fee",
  "feeDues",
  "income",
  "lending",
  "repayments",
  "loansOwed",
  "lateLoans",
  "fundOverPeriod",
  "raised",
  "streams",
  "cover",
  "volunteers",
  "deeds",
  "entitlements",
  "exchanges",
  "team",
  "measuring",
  "measured",
  "checkUps",
  "checkedUp",
  "care",
  "pairings",
  "consent",
  "dataRequests",
  "supervision",
  "actions",
  "trained",
  "studyVisits",
  "commendations",
  "ranking",
  "coverage",
  "communes",
] as const;

/** One of {@link TOPICS}. */
export type Topic = (typeof TOPICS)[number];

/** Whether a club is counted on a topic, did not report it, or had nothing due. */
export type TopicState = "Counted" | "NotReported" | "NotDue";

/** The 0/1 fact that a club showed evidence in an area: `area:health`, say. */
export type AreaFactId = `area:${Area}`;

/** How many of its months due a club showed evidence in an area: `areaMonths:health`, say. */
export type AreaMonthsFactId = `areaMonths:${Area}`;

/** The 0/1 fact that a club is in a state on a topic: `attendanceCounted`, say. */
export type TopicFactId = `${Topic}${TopicState}`;

/** The id of a fact: a column of the facts table. */
export type FactId = keyof typeof PLAIN_FACTS | AreaFactId | AreaMonthsFactId | TopicFactId;

/**
 * For each topic, the facts that a club is in one of its states; made once, since
 * putting a name together for every club and topic costs more than counting.
 */
export const TOPIC_FACTS = Object.fromEntries(
  TOPICS.map((topic) => [
    topic,
    {
      Counted: `${topic}Counted`,
      NotReported: `${topic}NotReported`,
      NotDue: `${topic}NotDue`,
    },
  ]),
) as Readonly<Record<Topic, Readonly<Record<TopicState, TopicFactId>>>>;

/** What a fact is. */
export interface FactDefinition {
  /** Its id. */
  readonly id: FactId;
  /** How it behaves over time. */
  readonly kind: FactKind;
  /** What it counts, in English. */
  readonly meaning: string;
}

const plainFacts = Object.entries(PLAIN_FACTS).map(([id, [kind, meaning]]) =>
  define(id as FactId, kind, meaning),
);

const areaFacts = AREAS.map((area) =>
  define(`area:${area}`, "tested", `clubs with evidence in ${area}`),
);

const areaMonthsFacts = AREAS.map((area) =>
  define(`areaMonths:${area}`, "flow", `of areaMonthsDue, those with evidence in ${area}`),
);

const topicFacts = TOPICS.flatMap((topic) => [
  define(`${topic}Counted`, "tested", `clubs counted on ${topic}`),
  define(`${topic}NotReported`, "tested", `clubs that did not report ${topic}`),
  define(`${topic}NotDue`, "tested", `clubs with nothing due on ${topic}`),
]);

/**
 * Every fact the kit knows, in the order of the facts table.
 *
 * @example
 * import { FACTS } from "@ishc/core";
 * FACTS[0]?.id; // "clubs"
 */
export const FACTS: readonly FactDefinition[] = [
  ...plainFacts,
  ...areaFacts,
  ...areaMonthsFacts,
  ...topicFacts,
];

function define(id: FactId, kind: FactKind, meaning: string): FactDefinition {
  return { id, kind, meaning };
}
