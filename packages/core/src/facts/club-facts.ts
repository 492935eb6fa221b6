import { AREAS, type Area } from "../activity/area.ts";
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
import { clubRow } from "./club-row.ts";
import { deedFacts, exchangeFacts } from "./deed-facts.ts";
import { dueMonths } from "./due-months.ts";
import { entitlementFacts } from "./entitlement-facts.ts";
import type { AreaFactId, FactId } from "./fact-catalogue.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { type Facts, noFacts } from "./facts.ts";
import { fundFacts, incomeFacts } from "./fund-facts.ts";
import { checkedUpFacts, measuredFacts } from "./health-coverage-facts.ts";
import { checkUpFacts, measuringFacts } from "./health-facts.ts";
import { insuranceFacts } from "./insurance-facts.ts";
import { irregularityFacts } from "./irregularity-facts.ts";
import { meetingFacts, meetingMonths } from "./meeting-facts.ts";
import type { MeetingMonths } from "./meeting-months.ts";
import { moneyFacts } from "./money-facts.ts";
import { newcomerFacts } from "./newcomer-facts.ts";
import { inOneLayout } from "./one-layout.ts";
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
  /** The meetings of the period month by month, for whoever shows each month. */
  readonly meetings?: MeetingMonths | undefined;
}

/**
 * Counts one club, and keeps the evidence for whoever shows it.
 *
 * @internal
 */
export function clubFactsWithEvidence(
  given: Register,
  period: ReportingPeriod,
  asOf: CivilDate,
): FactsWithEvidence {
  const register = inOneLayout(given);
  const span = { from: period.from, to: earlierOf(asOf, period.to) };
  const evidence = areaEvidence(register, span.from, span.to, asOf);
  if (span.to < span.from) return { facts: noFacts(period, asOf), evidence };
  const roll = rollOf(register, span);
  const books = register.funds && new ClubBooks(register.funds);
  const due = dueMonths(register.club, span, asOf);
  const meetings = meetingMonths({ register, span, roll });
  const counting = { register, span, asOf, roll, books, due, meetings };
  const flows = flowParts(counting, evidence);
  const isActive = clubStage(register.club, span.to) === "active";
  const isInPeriod = wasActive(register.club, span) || hasMet(meetings);
  const parts = [...flows];
  if (isInPeriod) parts.push(areaFacts(register, evidence));
  if (isActive) parts.push(...stockParts(counting), retentionFacts(register, span));
  const values = clubRow(parts, isInPeriod).values();
  values.clubs = isActive ? 1 : 0;
  return { facts: { period, asOf, values }, evidence, meetings };
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
    consentFacts(counting),
    { topics: {}, values: irregularityFacts(register, on, books) },
  ];
}

function hasMet(meetings: MeetingMonths | undefined): boolean {
  return meetings !== undefined && meetings.met().length > 0;
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
  for (const { area } of covered) values[AREA_FACTS[area]] = 1;
  return { values, topics: { areas: "Counted" } };
}

/** Made once: an engine looks a name up anew each time that it is put together. */
const AREA_FACTS = Object.fromEntries(AREAS.map((area) => [area, `area:${area}`])) as Record<
  Area,
  AreaFactId
>;
