import {
  FACTS,
  type FactId,
  TOPIC_FACTS,
  TOPICS,
  type Topic,
  type TopicState,
} from "./fact-catalogue.ts";
import type { FactPart } from "./fact-part.ts";
import { FactRow, placeOfFact } from "./fact-row.ts";

/** One for all clubs: each is read to the end before another comes. */
const row = new FactRow();

/**
 * What the parts of a club come to; and, of a club that was there, whether it is
 * counted on each topic.
 *
 * @returns a row to be read before the next club is put together
 */
export function clubRow(parts: readonly FactPart[], isInPeriod: boolean): FactRow {
  row.copy(isInPeriod ? NOTHING_SAID : NOTHING);
  for (const { values, topics } of parts) {
    for (const id in values) row.put(placeOfFact(id as FactId), values[id as FactId] as number);
    if (!isInPeriod) continue;
    for (const topic in topics) say(topic as Topic, topics[topic as Topic] as TopicState);
  }
  return row;
}

function say(topic: Topic, state: TopicState): void {
  const places = TOPIC_PLACES.get(topic) as TopicPlaces;
  row.put(places.unsaid, 0);
  row.put(places[state], 1);
}

/** What a club's own book cannot tell, only reports and the list of units. */
const IN_NO_REGISTER: ReadonlySet<Topic> = new Set<Topic>(["ranking", "coverage", "communes"]);

/** Where the facts of a topic stand, and which of them is 1 where no part speaks of it. */
type TopicPlaces = Readonly<Record<TopicState | "unsaid", number>>;

const TOPIC_PLACES: ReadonlyMap<Topic, TopicPlaces> = new Map(
  TOPICS.map((topic) => [topic, placesOf(topic)]),
);

function placesOf(topic: Topic): TopicPlaces {
  const facts = TOPIC_FACTS[topic];
  return {
    Counted: placeOfFact(facts.Counted),
    NotReported: placeOfFact(facts.NotReported),
    NotDue: placeOfFact(facts.NotDue),
    unsaid: placeOfFact(IN_NO_REGISTER.has(topic) ? facts.NotReported : facts.NotDue),
  };
}

/** Of a club that was not there. */
const NOTHING = new Float64Array(FACTS.length);

/** A club that was there, and of which nothing is known. */
const NOTHING_SAID = nothingSaid();

function nothingSaid(): Float64Array {
  const numbers = new Float64Array(FACTS.length);
  numbers[placeOfFact("clubsInPeriod")] = 1;
  for (const { unsaid } of TOPIC_PLACES.values()) numbers[unsaid] = 1;
  return numbers;
}
