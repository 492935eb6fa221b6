import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { clubStage } from "../club/club.ts";
import { ClubBooks } from "../fund/club-books.ts";
import type { Register } from "../register/register.ts";
import { actionFacts } from "./action-facts.ts";
import { type AreaEvidence, areaEvidence } from "./area-evidence.ts";
import { areaMonthFacts } from "./area-month-facts.ts";
import { boardFacts } from "./board-facts.ts";
import { careFacts } from "./care-facts.ts";
import { deedFacts, exchangeFacts } from "./deed-facts.ts";
import { dueMonths } from "./due-months.ts";
import { entitlementFacts } from "./entitlement-facts.ts";
import {
  FACTS,
  type FactId,
  TOPIC_FACTS,
  TOPICS,
  type Topic,
  type TopicState,
} from "./fact-catalogue.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { placeOfFact } from "./fact-row.ts";
import { writeFacts } from "./fact-sums.generated.ts";
import { type Facts, noFacts } from "./facts.ts";
import { fundFacts, incomeFacts } from "./fund-facts.ts";
import { checkedUpFacts, measuredFacts } from "./health-coverage-facts.ts";
import { checkUpFacts, measuringFacts } from "./health-facts.ts";
import { insuranceFacts } from "./insurance-facts.ts";
import { irregularityFacts } from "./irregularity-facts.ts";
import { meetingFacts } from "./meeting-facts.ts";
import { moneyFacts } from "./money-facts.ts";
import { newcomerFacts } from "./newcomer-facts.ts";
import { pairingFacts } from "./pairing-facts.ts";
import { paperFacts } from "./paper-facts.ts";
import { consentFacts, requestFacts } from "./privacy-facts.ts";
import { replicationFacts } from "./replication-facts.ts";
import { retentionFacts } from "./retention-facts.ts";
import { joiningFacts, rollFacts } from "./roll-facts.ts";
import { RollIndex } from "./roll-index.ts";
import type { Span } from "./span.ts";
import { supportFacts } from "./support-facts.ts";
import { trainingFacts } from "./training-facts.ts";
import { volunteerFacts } from "./volunteer-facts.ts";
import { wasActive } from "./was-active.ts";
import { zeroes } from "./zeroes.ts";

/**
 * Counts one club for one period. What lies after the as-of date is not
 * counted, and what is not yet due is not missing. The roll, the board and
 * whatever else is the state of a day are counted where the club is active on
 * the last day; what happened in the period is counted in any case.
 *
 * @param register - a register from {@link parseRegister}
 * @param period - the period to count
 * @param asOf - the day to count on; the period's last day unless given
 * @returns facts of one club, ready for {@link mergeFacts} and {@link measure}
 * @example
 * import { clubFacts, periodContaining } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const facts = clubFacts(buildRegister(), periodContaining("2024-05-13", "month"));
 * facts.values.clubs; // 1
 */
export function clubFacts(
  register: Register,
  period: ReportingPeriod,
  asOf: CivilDate = period.to,
): Facts {
  return clubFactsWithEvidence(register, period, asOf).facts;
}

/** The facts of a club, and what there is to show for each area, which they rest on. */
export interface FactsWithEvidence {
  readonly facts: Facts;
  readonly evidence: readonly AreaEvidence[];
  /** Who was on the roll in the period, for whoever counts parts of it once more. */
  readonly roll?: RollIndex | undefined;
}

/**
 * Counts one club, and keeps the evidence for whoever shows it.
 *
 * @internal
 */
export function clubFactsWithEvidence(
  register: Register,
  period: ReportingPeriod,
  asOf: CivilDate,
): FactsWithEvidence {
  const span = { from: period.from, to: earlierOf(asOf, period.to) };
  const evidence = areaEvidence(register, span.from, span.to, asOf);
  if (span.to < span.from) return { facts: noFacts(period, asOf), evidence };
  const roll = rollOf(register, span);
  const books = register.funds && new ClubBooks(register.funds);
  const due = dueMonths(register.club, span, asOf);
  const counting = { register, span, asOf, roll, books, due };
  const flows = flowParts(counting, evidence);
  const isActive = clubStage(register.club, span.to) === "active";
  const isInPeriod = wasActive(register.club, span) || hasMet(flows);
  const parts = [...flows];
  if (isInPeriod) parts.push(areaFacts(register, evidence));
  if (isActive) parts.push(...stockParts(counting), retentionFacts(register, span));
  const values = counted(parts, isInPeriod);
  values.clubs = isActive ? 1 : 0;
  return { facts: { period, asOf, values }, evidence, roll };
}

/**
 * Counts meetings and attendance alone, period by period: all that a trend needs,
 * at a fraction of what counting the whole club each time would cost.
 *
 * @param periods - in order
 * @param counting - the day of counting, and where it was made already, the roll
 * @internal
 */
export function clubMeetingFacts(
  register: Register,
  periods: readonly ReportingPeriod[],
  { asOf, roll: known }: Pick<Counting, "asOf" | "roll">,
): Facts[] {
  const whole = spanOf(periods, asOf);
  const roll = whole && (known?.isAbout(whole) ? known : rollOf(register, whole));
  return periods.map((period) => {
    const span = { from: period.from, to: earlierOf(asOf, period.to) };
    if (span.to < span.from) return noFacts(period, asOf);
    const due = dueMonths(register.club, span, asOf);
    const part = meetingFacts({ register, span, asOf, roll, due });
    const isInPeriod = wasActive(register.club, span) || hasMet([part]);
    return { period, asOf, values: counted([part], isInPeriod) };
  });
}

function spanOf(periods: readonly ReportingPeriod[], asOf: CivilDate): Span | undefined {
  const [first, last] = [periods[0], periods[periods.length - 1]];
  return first && last && { from: first.from, to: earlierOf(asOf, last.to) };
}

function rollOf({ members }: Register, span: Span): RollIndex | undefined {
  return members && new RollIndex(members, span);
}

/** What happened in the span; counted whatever stage the club was in, so that months add to years. */
function flowParts(counting: Counting, evidence: readonly AreaEvidence[]): FactPart[] {
  return [
    meetingFacts(counting),
    deedFacts(counting, evidence),
    areaMonthFacts(counting, evidence),
    entitlementFacts(counting),
    measuringFacts(counting),
    measuredFacts(counting),
    careFacts(counting),
    requestFacts(counting),
    ...moneyFacts(counting),
    actionFacts(counting),
    newcomerFacts(counting),
    replicationFacts(counting),
    joiningFacts(counting.register, counting.span),
    {
      topics: {},
      values: { clubsFounded: wasFounded(counting.register.club, counting.span) ? 1 : 0 },
    },
  ];
}

/** The state on a day on which the club is active. */
function stockParts(counting: Counting): FactPart[] {
  const { register, books } = counting;
  const on = counting.span.to;
  return [
    rollFacts(register, on),
    boardFacts(register, on),
    paperFacts(register.club, on),
    volunteerFacts(register, on),
    fundFacts(counting),
    incomeFacts(counting),
    checkUpFacts(register, on),
    checkedUpFacts(register, on),
    insuranceFacts(register, on),
    pairingFacts(register, on),
    exchangeFacts(register, on),
    supportFacts(register, on),
    trainingFacts(register, on),
    consentFacts(register, on),
    { topics: {}, values: irregularityFacts(register, on, books) },
  ];
}

/** What the parts come to; and, of a club that was there, whether it is counted on each topic. */
function counted(parts: readonly FactPart[], isInPeriod: boolean): Record<FactId, number> {
  const row = Float64Array.from(isInPeriod ? NOTHING_SAID : NOTHING);
  for (const { values, topics } of parts) {
    for (const id in values) row[placeOfFact(id as FactId)] = values[id as FactId] as number;
    if (!isInPeriod) continue;
    for (const topic in topics) say(row, topic as Topic, topics[topic as Topic] as TopicState);
  }
  const values = zeroes();
  writeFacts(values, row);
  return values;
}

function say(row: Float64Array, topic: Topic, state: TopicState): void {
  const places = TOPIC_PLACES.get(topic) as TopicPlaces;
  row[places.unsaid] = 0;
  row[places[state]] = 1;
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
  const row = new Float64Array(FACTS.length);
  row[placeOfFact("clubsInPeriod")] = 1;
  for (const { unsaid } of TOPIC_PLACES.values()) row[unsaid] = 1;
  return row;
}

function hasMet([meetings]: readonly FactPart[]): boolean {
  return (meetings?.values.meetingsHeld ?? 0) > 0;
}

function wasFounded({ stages }: Register["club"], { from, to }: Span): boolean {
  const founded = stages.find((step) => step.stage === "active")?.from;
  return founded !== undefined && from <= founded && founded <= to;
}

/** Without the section of activities, what meetings covered is not the whole: not reported. */
function areaFacts(register: Register, evidence: readonly AreaEvidence[]): FactPart {
  if (!register.activities) return { values: {}, topics: { areas: "NotReported" } };
  const covered = evidence.filter((area) => area.entries > 0);
  const values: Partial<Record<FactId, number>> = {
    areasExpected: evidence.length,
    areasCovered: covered.length,
    clubsAllAreas: covered.length === evidence.length ? 1 : 0,
  };
  for (const { area } of covered) values[`area:${area}`] = 1;
  return { values, topics: { areas: "Counted" } };
}
