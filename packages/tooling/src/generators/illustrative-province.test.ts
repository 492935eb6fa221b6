import {
  type Activity,
  type CheckOptions,
  type CircumstanceKind,
  type CivilDate,
  type Consent,
  checkClub,
  clubFacts,
  type Facts,
  type LedgerEntry,
  loansOutsideTerms,
  type Member,
  measure,
  mergeFacts,
  negativeBalances,
  parsePeriod,
  parseRegister,
  parseUnits,
  type Register,
  type ReportingPeriod,
  type RulePack,
  rulePackOn,
  type SupervisionAction,
  type SupervisionVisit,
  suspectedDuplicates,
  type Training,
} from "@ishc/core";
import { describe, expect, test } from "vitest";
import { illustrativeProvince } from "./illustrative-province.ts";
import { MEANT_FINDINGS, type MeantFinding } from "./province/meant-findings.ts";

describe.each([1336, 7, 2024])("the illustrative province of seed %i", (seed) => {
  const province = illustrativeProvince(seed);
  const { registers, asOf, units } = province;
  const total = totalOf(registers, periodOf("2024"), asOf);

  test("holds sound registers and units only", () => {
    const read = registers.map((register) => parseRegister(register, { units }));
    expect(read.filter((result) => !result.ok)).toEqual([]);
    expect(parseUnits(units).ok).toBe(true);
  });

  test("has 36 clubs in 6 districts and nearly 2,000 members", () => {
    expect(total.values.clubs).toBe(36);
    expect(units.filter((unit) => unit.level === "district")).toHaveLength(6);
    expect(total.values.members).toBeGreaterThan(1900);
    expect(total.values.members).toBeLessThan(2000);
  });

  test("meets every month, with over 85 % attending", () => {
    expect(measure("meeting-regularity", total).value).toBe(1);
    expect(measure("attendance-rate", total).value).toBeGreaterThan(0.85);
    expect(measure("attendance-rate", total).value).toBeLessThan(0.95);
  });

  test("runs all eight areas in every club", () => {
    expect(measure("all-areas", total)).toMatchObject({ numerator: 36, denominator: 36 });
  });

  test("fills every section of every register", () => {
    for (const register of registers) {
      expect(Object.keys(register).sort()).toEqual(SECTIONS);
      expect(register.care?.visits?.length).toBeGreaterThan(100);
      expect(register.funds?.incomeGeneration?.entries.length).toBeGreaterThan(100);
    }
  });

  test("leaves the attendance of May open in every third club", () => {
    const open = registers.filter((register) => register.meetings?.at(-1)?.status === "planned");
    expect(open).toHaveLength(12);
  });

  describe("misses rules where it was meant to, and nowhere else", () => {
    test("in the year so far", () => {
      const missed = missedBy(registers, { asOf, units });
      expect(missed).toEqual(meant("year"));
    });

    test("in April alone: one club has seven areas of eight", () => {
      const missed = missedBy(registers, { asOf, units, period: periodOf("2024-04") });
      expect(missed.filter((each) => each.endsWith("ALL-8"))).toEqual(meant("april"));
    });

    test("under the law on personal data that came later", () => {
      expect(missedBy(registers, { asOf, rulePack: laterLaw() })).toEqual(meant("later-law"));
    });

    test("and shows the rows where something is amiss", () => {
      const rows = registers.flatMap((register) => [
        ...negativeBalances(register, asOf).map(({ path }) => [register.club.id, ...path]),
        ...loansOutsideTerms(register).map(({ path }) => [register.club.id, ...path.slice(0, 2)]),
        ...suspectedDuplicates(register).map(({ path }) => [register.club.id, path[0]]),
      ]);
      expect(rows).toEqual([
        ["clb-20", "funds", "operating"],
        ["clb-26", "funds", "loans"],
        ["clb-28", "members"],
      ]);
    });
  });
});

describe("the clubs that lack something on purpose", () => {
  const { registers, asOf } = illustrativeProvince();

  test.each(MEANT_FINDINGS)("club $club $why ($rule)", ({ club, rule, shows }) => {
    const [register] = registers.slice(club - 1);
    if (!register) throw new RangeError(`There is no club ${club}.`);
    expect(missedBy([register], howToSee(shows, asOf))).toContain(`${register.club.id} ${rule}`);
  });
});

describe("something of everything that happens in clubs", () => {
  const { registers, asOf } = illustrativeProvince();
  const members = registers.flatMap((each) => each.members ?? []);
  const consents = members.flatMap((each) => each.consents ?? []);
  const entries = registers.flatMap((each) => each.funds?.incomeGeneration?.entries ?? []);
  const daily = registers.flatMap((each) => each.funds?.operating?.entries ?? []);
  const loans = registers.flatMap((each) => each.funds?.loans ?? []);
  const people = registers.flatMap((each) => each.care?.people ?? []);
  const cases = registers.flatMap((each) => each.activities ?? []).filter(isCase);
  const support = registers.flatMap((each) => each.support ?? []);
  const actions = support.flatMap(({ supervision = [] }) => supervision).flatMap(actionsOf);
  const feedback = support.flatMap((each) => each.feedback ?? []);
  const visits = support.flatMap((each) => each.studyVisits ?? []);

  test.each<[string, number]>([
    ["somebody poor", members.filter(isIn("poor")).length],
    ["somebody near-poor", members.filter(isIn("near-poor")).length],
    ["somebody of an ethnic minority", members.filter(isIn("ethnic-minority")).length],
    ["somebody without health insurance", members.filter(isUninsured).length],
    ["somebody who came back", members.filter((each) => each.memberships.length > 1).length],
    ["an agreement not given: health", members.length - agreed(consents, "health")],
    ["an agreement not given: loans", members.length - agreed(consents, "loans")],
    ["an agreement taken back", consents.filter((each) => each.withdrawnOn).length],
    ["a request about own data", registers.flatMap((each) => each.dataRequests ?? []).length],
    ["a need of care that is over", people.filter((each) => each.to).length],
    ["a neighbour in care", people.filter((each) => each.name).length],
    ["a loan that runs longer", loans.filter((each) => each.reschedules).length],
    ["a debt written off", entries.filter((each) => each.kind === "write-off").length],
    ["a line taken back among loans", entries.filter((each) => each.reverses).length],
    ["a line taken back among fees", daily.filter((each) => each.reverses).length],
    ["interest handed over", daily.filter((each) => each.kind === "transfer-in").length],
    ["a case on rights settled", cases.filter((each) => each.settledOn).length],
    ["a case on rights open", cases.filter((each) => !each.settledOn).length],
    ["an action done in time", actions.filter(isDone((done, due) => done <= due)).length],
    ["an action done late", actions.filter(isDone((done, due) => done > due)).length],
    ["an action open", actions.filter((each) => !each.closedOn).length],
    ["an action open and overdue", actions.filter(isOverdue(asOf)).length],
    ["a word from a member answered", feedback.filter((each) => each.answeredOn).length],
    ["a word from a member open", feedback.filter((each) => !each.answeredOn).length],
    ["a commendation", support.flatMap((each) => each.commendations ?? []).length],
    ["a course on site", support.flatMap((each) => each.training ?? []).filter(isOnSite).length],
  ])("%s: %i", (_, count) => {
    expect(count).toBeGreaterThan(0);
  });

  test("three study visits, each in the book of its host", () => {
    expect(new Set(visits.map(({ date }) => date)).size).toBe(3);
    expect(visits.filter(({ direction }) => direction === "in")).toHaveLength(3);
  });

  test("one agreement with the health sector a district", () => {
    const numbers = support.flatMap((each) => each.agreements ?? []).map(({ partner }) => partner);
    expect(numbers).toHaveLength(36);
    expect(new Set(numbers).size).toBe(6);
  });

  test("a book that adds up: what leaves one fund enters the other on that day", () => {
    for (const { funds } of registers) {
      const out = transfersOf(funds?.incomeGeneration?.entries, "transfer-out");
      expect(transfersOf(funds?.operating?.entries, "transfer-in")).toEqual(out);
      expect(out.length).toBeGreaterThan(2);
    }
  });
});

test("the same seed gives the same province, another seed another one", () => {
  expect(illustrativeProvince(5)).toEqual(illustrativeProvince(5));
  expect(illustrativeProvince(5)).not.toEqual(illustrativeProvince(6));
});

const SECTIONS = [
  "activities",
  "board",
  "care",
  "club",
  "dataRequests",
  "funds",
  "health",
  "meetings",
  "members",
  "schemaVersion",
  "support",
  "volunteers",
];

/** The rules on personal data, as if they had been in force all along. */
function laterLaw(): RulePack {
  const pack = rulePackOn("2026-01-01");
  if (!pack) throw new RangeError("Expected a rule pack in force in 2026.");
  const rules = pack.rules.filter(({ id }) => id === "DATA-CONSENT" || id === "DATA-REQ");
  return { ...pack, rules: rules.map(({ from: _, ...rule }) => rule) };
}

function howToSee(shows: MeantFinding["shows"], asOf: CivilDate): CheckOptions {
  if (shows === "april") return { asOf, period: periodOf("2024-04") };
  return shows === "later-law" ? { asOf, rulePack: laterLaw() } : { asOf };
}

function missedBy(registers: readonly Register[], options: CheckOptions): string[] {
  return registers.flatMap((register) =>
    checkClub(register, options)
      .filter((finding) => finding.outcome === "missed")
      .map((finding) => `${register.club.id} ${finding.rule.id}`),
  );
}

function meant(shows: MeantFinding["shows"]): string[] {
  return MEANT_FINDINGS.filter((finding) => finding.shows === shows).map(
    ({ club, rule }) => `clb-${String(club).padStart(2, "0")} ${rule}`,
  );
}

function totalOf(registers: readonly Register[], period: ReportingPeriod, asOf: CivilDate): Facts {
  return mergeFacts(registers.map((register) => clubFacts(register, period, asOf)));
}

function periodOf(id: string): ReportingPeriod {
  const period = parsePeriod(id);
  if (!period.ok) throw new RangeError(`Expected a period, but received ${id}.`);
  return period.value;
}

const isCase = ({ kind }: Activity) => kind === "entitlement-case";
const actionsOf = ({ actions = [] }: SupervisionVisit) => actions;
const isOnSite = ({ mode }: Training) => mode === "on-site";
const isUninsured = ({ healthInsurance }: Member) => healthInsurance?.length === 0;

function isIn(wanted: CircumstanceKind) {
  return ({ circumstances = [] }: Member) => circumstances.some(({ kind }) => kind === wanted);
}

function agreed(consents: readonly Consent[], purpose: Consent["purpose"]): number {
  return consents.filter((consent) => consent.purpose === purpose).length;
}

function isDone(test: (done: CivilDate, due: CivilDate) => boolean) {
  return ({ closedOn, dueOn }: SupervisionAction) =>
    closedOn !== undefined && dueOn !== undefined && test(closedOn, dueOn);
}

function isOverdue(asOf: CivilDate) {
  return ({ closedOn, dueOn }: SupervisionAction) =>
    closedOn === undefined && dueOn !== undefined && dueOn < asOf;
}

function transfersOf(entries: readonly LedgerEntry[] = [], kind: LedgerEntry["kind"]) {
  return entries
    .filter((entry) => entry.kind === kind)
    .map(({ date, amountVnd }) => [date, amountVnd]);
}
