import { AREAS, type Area } from "../activity/area.ts";

/**
 * How a fact behaves over time. Over clubs every fact adds.
 *
 * - `stock`: the state on the last day; of several periods the last one counts
 * - `flow`: what happened in the period; periods add
 * - `tested`: 0 or 1 a club and period; a longer period must be computed anew
 */
export type FactKind = "stock" | "flow" | "tested";

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
  "board",
  "meetings",
  "attendance",
  "areas",
] as const;

/** One of {@link TOPICS}. */
export type Topic = (typeof TOPICS)[number];

/** Whether a club is counted on a topic, did not report it, or had nothing due. */
export type TopicState = "Counted" | "NotReported" | "NotDue";

/**
 * Every plain fact with its kind and meaning. “Members” are official members;
 * “on the last day” is the last day of the period, or the as-of date if earlier.
 */
export const PLAIN_FACTS = {
  clubs: ["stock", "clubs active on the last day"],
  clubsInPeriod: ["tested", "clubs active on any day of the period, or that met in it"],
  members: ["stock", "members on the roll on the last day"],
  honoraryMembers: ["stock", "honorary members on the last day"],
  sexMembers: ["stock", "members of the clubs that report sex"],
  women: ["stock", "women among sexMembers"],
  age60Members: ["stock", "members of the clubs that report age on the base of 60"],
  older60: ["stock", "of age60Members, those known to be 60 or older"],
  younger60: ["stock", "of age60Members, those known to be under 60"],
  age60Unknown: ["stock", "of age60Members, those whose birth date does not tell"],
  older60Women: ["stock", "women among older60"],
  age55Members: ["stock", "members of the clubs that report age on the base of 55"],
  older55: ["stock", "of age55Members, those known to be 55 or older"],
  younger55: ["stock", "of age55Members, those known to be under 55"],
  age55Unknown: ["stock", "of age55Members, those whose birth date does not tell"],
  boardMembers: ["stock", "people on the management board; a person with two posts counts once"],
  boardHeads: ["stock", "posts of head held"],
  boardDeputies: ["stock", "posts of deputy held"],
  monthsDue: ["flow", "months in which a general meeting was due"],
  monthsMet: ["flow", "of monthsDue, those in which one was held"],
  clubsMetEveryMonth: ["tested", "clubs that met in every month due"],
  meetingsHeld: ["flow", "general meetings held"],
  meetingsCancelled: ["flow", "general meetings cancelled"],
  meetingsUnmarked: ["flow", "general meetings held whose attendance was not taken"],
  attendanceEligible: [
    "flow",
    "members on the roll on the day, over the meetings where attendance was taken",
  ],
  attendancePresent: ["flow", "of attendanceEligible, marked present"],
  attendanceAbsent: ["flow", "of attendanceEligible, marked absent"],
  attendanceExcused: ["flow", "of attendanceEligible, marked excused"],
  attendanceRepresented: ["flow", "of attendanceEligible, marked represented"],
  attendanceBlank: ["flow", "of attendanceEligible, not marked"],
  honoraryPresent: ["flow", "honorary members marked present"],
  guests: ["flow", "guests at general meetings"],
  areasExpected: ["tested", "areas a club is expected to run: eight for each club counted"],
  areasCovered: ["tested", "of areasExpected, those with evidence in the period"],
  clubsAllAreas: ["tested", "clubs with evidence in all eight areas"],
} as const satisfies Record<string, readonly [FactKind, string]>;

/** The 0/1 fact that a club showed evidence in an area: `area:health`, say. */
export type AreaFactId = `area:${Area}`;

/** The 0/1 fact that a club is in a state on a topic: `attendanceCounted`, say. */
export type TopicFactId = `${Topic}${TopicState}`;

/** The id of a fact: a column of the facts table. */
export type FactId = keyof typeof PLAIN_FACTS | AreaFactId | TopicFactId;

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
export const FACTS: readonly FactDefinition[] = [...plainFacts, ...areaFacts, ...topicFacts];

function define(id: FactId, kind: FactKind, meaning: string): FactDefinition {
  return { id, kind, meaning };
}
