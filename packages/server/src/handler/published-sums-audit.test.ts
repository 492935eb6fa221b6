import {
  type AdministrativeUnit,
  countedClub,
  type Member,
  membershipOn,
  overviewOfFacts,
  type PublishedMeasurement,
  parsePeriod,
  type Register,
  type ReportingPeriod,
  scorecard,
  unitIndex,
} from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fundWith, type Line } from "../../../core/src/fund/loan-book.fixture.ts";
import { type ReaderView, solvedCells } from "../../../core/src/publication/reader.fixture.ts";
import { publicCounts } from "./public-counts.ts";
import { publishedOverview, publishedScorecard } from "./published-figures.ts";

// What adds up over members, in every public document of several periods: members once for each
// meeting, and what all of them pay. A reader who knows how often each club met writes all of it into
// one table with the members, and solves it.

const since = { from: "1992-04-01" } as const;
const below = { ...since, parents: [{ code: "58", ...since }] };
const COMMUNES = ["00001", "00002"] as const;
const UNITS: readonly AdministrativeUnit[] = [
  { code: "58", name: "Tỉnh Minh Họa", level: "province", ...since },
  ...COMMUNES.map((code) => ({ code, name: `Xã ${code}`, level: "commune" as const, ...below })),
];
const INDEX = unitIndex(UNITS);
const AS_OF = "2024-07-05";
const MONTHS = ["2024-04", "2024-05", "2024-06"] as const;
const PERIODS = ["2024-03", ...MONTHS, "2024-Q2"].map((id): ReportingPeriod => {
  const period = parsePeriod(id);
  if (!period.ok) throw new Error(`${id} is no period.`);
  return period.value;
});

type Month = (typeof MONTHS)[number];

/** A club of the tests. */
interface Village {
  readonly commune: number;
  /** Members from the beginning. */
  readonly founders: number;
  /** How many join, and in which month: on its second day unless another is said. */
  readonly joining: readonly [number, Month, number?];
  /** How many leave at most, and in which month: on its first day. */
  readonly leaving: readonly [number, Month];
  /** How often it meets in each month, on the third day and the days after. */
  readonly meetings: readonly [number, number, number];
  /** How many come, at most. */
  readonly come: number;
  /** The month in which its book is opened; no book where it is none of them. */
  readonly book: Month | "none";
}

/**
 * The roll of a village: in each month its members are the same from the third day to the last. All are
 * older women, so that nothing is kept back for the sake of a division.
 */
function rollOf({ founders, joining, leaving }: Village): Member[] {
  return buildMembers(founders + joining[0]).map((member, at) => {
    const [, month, day = 2] = joining;
    const from = at < founders ? "2021-06-01" : `${month}-${String(day).padStart(2, "0")}`;
    const leaves = at < Math.min(leaving[0], founders) && { to: `${leaving[1]}-01` };
    const memberships = [{ kind: "official" as const, from, ...leaves }];
    return { ...member, sex: "female", birthDate: "1955-03-12", memberships };
  });
}

/** A club in which every member pays 1,000 đồng in every month. */
function registerOf(village: Village, i: number): Register {
  const { commune, meetings, come, book } = village;
  const members = rollOf(village);
  const onRoll = (date: string) => members.filter((member) => membershipOn(member, date));
  const days = MONTHS.flatMap((month, m) =>
    Array.from(
      { length: meetings[m] ?? 0 },
      (_, k) => `${month}-${String(k + 3).padStart(2, "0")}`,
    ),
  );
  const paid = MONTHS.filter((month) => book <= month).map(
    (month): Line => [`${month}-20`, "fee", onRoll(`${month}-01`).length],
  );
  return buildRegister({
    club: {
      ...buildRegister().club,
      id: `club-${i}`,
      communes: [{ code: COMMUNES[commune] ?? "", from: "2021-06-01" }],
    },
    members,
    board: [],
    meetings: days.map((date) => ({
      id: date,
      date,
      kind: "general",
      status: "held",
      attendance: onRoll(date).map(({ id }, at) => ({
        memberId: id,
        status: at < come ? ("present" as const) : ("absent" as const),
      })),
    })),
    ...(book !== "none" && {
      funds: {
        operating: { ...fundWith(paid.filter(([, , n]) => n > 0)), openedOn: `${book}-01` },
        fees: [{ from: "2021-06-01", monthlyVnd: 1000 }],
      },
    }),
  });
}

const cell = (place: string, name: string, period: string) => `${place} ${name} ${period}`;
const SUMS = ["eligible", "present", "due", "paid", "raised"] as const;

/** Every public document of every period, by what it tells of each place. */
function toldCells(registers: readonly Register[]): Map<string, number> {
  const told = new Map<string, number>();
  const tell = (place: string, period: string, measurements: readonly PublishedMeasurement[]) => {
    const of = (id: string) => {
      const found = measurements.find(({ indicator }) => indicator === id);
      return found?.status === "suppressed" ? undefined : found;
    };
    const put = (name: string, value: number | undefined) => {
      if (value !== undefined) told.set(cell(place, name, period), value);
    };
    put("eligible", of("attendance-rate")?.denominator);
    put("present", of("attendance-rate")?.numerator);
    put("due", of("fee-collection")?.denominator);
    put("paid", of("fee-collection")?.numerator);
    // Nothing else comes in.
    for (const id of ["funds-raised-fees", "funds-raised", "self-financing"]) {
      put("raised", of(id)?.numerator);
    }
    const members = of("club-size")?.numerator;
    if (members !== undefined) told.set(cell(place, "members", period), members);
  };
  for (const period of PERIODS) {
    const plan = { period, asOf: AS_OF, units: INDEX };
    const clubs = registers.map((register) => countedClub(register, period, AS_OF));
    const counts = publicCounts(clubs, plan);
    for (const unit of UNITS) {
      const overview = publishedOverview(overviewOfFacts(unit, { ...plan, clubs }), counts);
      tell(unit.code, period.id, overview.measurements);
      for (const child of overview.children) tell(child.code, period.id, child.measurements);
      for (const club of overview.clubList) tell(club.id, period.id, club.measurements);
    }
    for (const register of registers) {
      const { club, measurements, trend } = publishedScorecard(scorecard(register, plan), counts);
      tell(club.id, period.id, measurements);
      for (const { month, attendance } of trend) tell(club.id, month, [attendance]);
    }
  }
  return told;
}

/** The numbers themselves, without what nobody is told. */
function truthOf(registers: readonly Register[]): Map<string, number> {
  const truth = new Map<string, number>();
  for (const period of PERIODS) {
    for (const register of registers) {
      const { values } = countedClub(register, period, AS_OF).facts;
      const own = register.club.id;
      const places = [own, register.club.communes[0]?.code ?? "", "58"];
      const add = (name: string, value: number) => {
        for (const place of places) {
          const key = cell(place, name, period.id);
          truth.set(key, (truth.get(key) ?? 0) + value);
        }
      };
      add("members", values.members);
      add("eligible", values.attendanceEligible);
      add("present", values.attendancePresent);
      add("due", values.feesDueVnd);
      add("paid", values.feesPaidVnd);
      add("raised", values.feesRaisedVnd);
    }
  }
  return truth;
}

/** What comes to what, over places and months, for a reader who takes the members of a month to be the same all month. */
function sumsOf(villages: readonly Village[]): [string, ...string[]][] {
  const sums: [string, ...string[]][] = [];
  const clubsIn = (at: number) =>
    villages.flatMap(({ commune }, i) => (commune === at ? [`club-${i}`] : []));
  const parts: (readonly [string, readonly string[]])[] = [
    ["58", COMMUNES],
    ...COMMUNES.map((code, at) => [code, clubsIn(at)] as const),
  ];
  const periods = PERIODS.map(({ id }) => id);
  const members = (i: number, period: string) => cell(`club-${i}`, "members", period);
  for (const [whole, inside] of parts) {
    for (const period of periods) {
      for (const name of ["members", ...SUMS]) {
        sums.push([cell(whole, name, period), ...inside.map((part) => cell(part, name, period))]);
      }
    }
  }
  const places = ["58", ...COMMUNES, ...villages.map((_, i) => `club-${i}`)];
  for (const place of places) {
    for (const name of SUMS) {
      sums.push([cell(place, name, "2024-Q2"), ...MONTHS.map((month) => cell(place, name, month))]);
    }
    sums.push([cell(place, "members", "2024-Q2"), cell(place, "members", "2024-06")]);
  }
  for (const [i, { meetings, book }] of villages.entries()) {
    for (const [m, month] of MONTHS.entries()) {
      const times = { eligible: meetings[m] ?? 0, due: book <= month ? 1 : 0 };
      const all = { ...times, present: times.eligible, paid: times.due, raised: times.due };
      for (const name of SUMS) {
        const sum = cell(`club-${i}`, name, month);
        // Whoever did not meet or pay came to nothing, as everybody knows.
        if (all[name] === 0) sums.push([sum]);
        else if (name === "eligible") sums.push([sum, ...Array(all[name]).fill(members(i, month))]);
        // Fees are owed by the members of the first day: those of the month before.
        else if (name !== "present") sums.push([sum, members(i, periods[m] ?? "")]);
      }
    }
  }
  return sums;
}

/** What a reader knows in the end: all that is told, and all that follows. */
function known(villages: readonly Village[], told: ReadonlyMap<string, number>) {
  const sums = sumsOf(villages);
  const unbounded = { low: 0, high: Number.POSITIVE_INFINITY };
  const hidden = new Map(
    sums.flat().flatMap((key) => (told.has(key) ? [] : [[key, unbounded] as const])),
  );
  const view: ReaderView = { sums, told, hidden };
  return new Set([...told.keys(), ...solvedCells(view)]);
}

const FEW = 5;
const isFew = (count: number) => count > 0 && count < FEW;

/** Few members of a month, and attendance and fees of few, that the documents tell, or that follow from them. */
function givenAway(villages: readonly Village[]): string[] {
  const registers = villages.map(registerOf);
  const truth = truthOf(registers);
  const all = known(villages, toldCells(registers));
  const of = (place: string, name: string, period: string) =>
    truth.get(cell(place, name, period)) ?? 0;
  const few: string[] = [];
  for (const place of [...COMMUNES, ...villages.map((_, i) => `club-${i}`)]) {
    for (const { id } of PERIODS) {
      if (isFew(of(place, "members", id))) few.push(cell(place, "members", id));
    }
  }
  for (const [i, { meetings }] of villages.entries()) {
    for (const [m, month] of MONTHS.entries()) {
      const club = `club-${i}`;
      const isOfFew = isFew(of(club, "eligible", month) / (meetings[m] || 1));
      const isPaidByFew = isFew(of(club, "due", month) / 1000);
      const names = [
        ...(isOfFew ? ["eligible", "present"] : []),
        ...(isPaidByFew ? ["due", "paid", "raised"] : []),
      ];
      few.push(...names.map((name) => cell(club, name, month)));
    }
  }
  return few.filter((key) => all.has(key));
}

const village = (given: Partial<Village> = {}): Village => ({
  commune: 0,
  founders: 50,
  joining: [0, "2024-05"],
  leaving: [0, "2024-05"],
  meetings: [1, 1, 1],
  come: 40,
  book: "none",
  ...given,
});

const sizes = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 60 }));
const times = fc.integer({ min: 0, max: 3 });
const changing = fc.tuple(fc.oneof(fc.constant(0), sizes), fc.constantFrom(...MONTHS));
const countries = fc.array(
  fc.record<Village>({
    commune: fc.integer({ min: 0, max: COMMUNES.length - 1 }),
    founders: sizes,
    joining: changing,
    leaving: changing,
    meetings: fc.tuple(times, times, times),
    come: fc.integer({ min: 0, max: 60 }),
    book: fc.constantFrom(...MONTHS, "none"),
  }),
  { minLength: 1, maxLength: 6 },
);

describe("from attendance and fees in all public documents", () => {
  test("members of a club that alone met cannot be read off its commune and province", () => {
    const [rest, none] = [village({ meetings: [0, 0, 0] }), [0, 0, 0] as const];
    const alone = village({ founders: 3, come: 2, meetings: [1, 0, 0] });
    const villages = [alone, { ...rest, founders: 12, meetings: none }, rest];
    expect(givenAway(villages)).toEqual([]);
    const told = toldCells(villages.map(registerOf));
    for (const place of ["00001", "58"]) {
      expect(told.has(cell(place, "eligible", "2024-04"))).toBe(false);
      expect(told.get(cell(place, "members", "2024-04"))).toBe(65);
    }
  });

  test("members of a club that did not meet cannot be worked out from those that did", () => {
    const villages = [
      village({ founders: 3, meetings: [0, 1, 0] }),
      village({ founders: 12 }),
      village({ founders: 50 }),
    ];
    expect(givenAway(villages)).toEqual([]);
  });

  test("nor those of a club that has paid in another month than others", () => {
    const quiet = { meetings: [0, 0, 0] } as const;
    const villages = [
      village({ ...quiet, founders: 3, book: "2024-05" }),
      village({ ...quiet, founders: 12, book: "2024-04" }),
      village({ ...quiet, founders: 50, book: "2024-04" }),
    ];
    expect(givenAway(villages)).toEqual([]);
  });

  test("a month of few cannot be worked out from the quarter and the other months", () => {
    const villages = [
      village({ founders: 3, joining: [60, "2024-05"], book: "2024-04" }),
      village({ book: "2024-04" }),
    ];
    expect(givenAway(villages)).toEqual([]);
    expect(toldCells(villages.map(registerOf)).get(cell("club-0", "eligible", "2024-06"))).toBe(63);
  });

  test("a meeting of few is not told, though others joined before the month was over", () => {
    const told = toldCells([registerOf(village({ founders: 3, joining: [60, "2024-05", 20] }), 0)]);
    expect(told.get(cell("club-0", "members", "2024-05"))).toBe(63);
    for (const period of ["2024-04", "2024-05", "2024-Q2"]) {
      for (const place of ["club-0", "00001", "58"]) {
        expect(told.has(cell(place, "eligible", period))).toBe(false);
      }
    }
    expect(told.get(cell("58", "eligible", "2024-06"))).toBe(63);
  });

  test("where no club is small, everything is told", () => {
    const villages = [0, 0, 1].map((commune, i) =>
      village({ commune, meetings: [i, 1, 2], founders: 20 + i, book: "2024-04" }),
    );
    const registers = villages.map(registerOf);
    const told = toldCells(registers);
    for (const [key, value] of truthOf(registers))
      expect([key, told.get(key)]).toEqual([key, value]);
  });

  test("a club that is kept back takes nothing of its commune with it in a month in which it did not meet or pay", () => {
    const villages = [
      village({ founders: 3, meetings: [0, 1, 0], book: "2024-05" }),
      village({ founders: 40, meetings: [1, 0, 1], book: "2024-05" }),
      village({ founders: 50, book: "2024-04" }),
    ];
    const told = toldCells(villages.map(registerOf));
    expect(givenAway(villages)).toEqual([]);
    expect(told.get(cell("00001", "due", "2024-04"))).toBe(50_000);
    expect(told.has(cell("00001", "due", "2024-05"))).toBe(false);
    expect(told.has(cell("00001", "eligible", "2024-05"))).toBe(false);
  });

  test("nothing of few follows in any random clubs that meet, pay, grow and shrink as they like", () => {
    fc.assert(
      fc.property(countries, (villages) => {
        expect(givenAway(villages)).toEqual([]);
      }),
      { seed: 1336, numRuns: 150 },
    );
  }, 60_000);
});
