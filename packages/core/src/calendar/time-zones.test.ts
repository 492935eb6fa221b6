import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const src = (path: string) => new URL(`../${path}`, import.meta.url).href;

/** Zones with the minutes that they were behind UTC on 1 July 2024. */
const ZONES = [
  // UTC-8, 0, +7 and +14 all the year round.
  ["Pacific/Pitcairn", 480],
  ["UTC", 0],
  ["Asia/Ho_Chi_Minh", -420],
  ["Pacific/Kiritimati", -840],
  // Two that change their clocks, and two more that once skipped a whole day:
  // Apia 30 December 2011, Manila 31 December 1844 (Kiritimati 31 December 1994).
  ["America/Los_Angeles", 420],
  ["Europe/Berlin", -120],
  ["Pacific/Apia", -780],
  ["Asia/Manila", -480],
] as const;

/** Everything that has to do with days, as one text. */
const PROBE = `
  const kit = await import(${JSON.stringify(src("index.ts"))});
  const { daysIn, shiftDay } = await import(${JSON.stringify(src("calendar/shift-day.ts"))});
  const { buildRegister } = await import(${JSON.stringify(src("testing/index.ts"))});
  const { registers } = await import(${JSON.stringify(src("testing/arbitraries.ts"))});
  const { sample } = await import("fast-check");
  const months = kit.monthsOf("1800-01-01", "2199-12-31");
  const lasts = months.map(kit.lastDayOfMonth);
  const period = kit.periodContaining("2024-12-31", "year");
  const meeting = { id: "t1", date: "2024-12-31", kind: "general", status: "held" };
  const shifts = [{ days: 1 }, { days: -1 }, { workingDays: 2 }, { months: 6 }, { months: -12 }];
  // Days on which clocks change somewhere, or a zone skipped the whole day.
  const days = ["1844-12-31", "1994-12-31", "2011-12-30", "2024-02-29", "2024-03-10", "2024-03-31", "2024-11-03", "2024-12-31", "2026-01-01"];
  const some = sample(registers, { seed: 1336, numRuns: 10 });
  const told = ({ rule, outcome, reason, numerator, denominator, rows }) =>
    [rule.id, outcome, reason, numerator, denominator, rows];
  console.log(JSON.stringify({
    offset: new Date(2024, 6, 1).getTimezoneOffset(),
    days: [
      months.length,
      lasts.every(kit.isCivilDate),
      lasts.map((day) => day.slice(8)).join(""),
      ["1964-05-13", "1964-05", "1964"].map((birth) => kit.reachedAge(birth, 60, "2024-05-13")),
      days.map((day) => shifts.map((shift) => shiftDay(day, shift))),
      days.map((day) => [daysIn(day, "2026-03-31"), daysIn("2024-03-10", day)]),
      kit.scorecard(buildRegister({ meetings: [meeting] }), { period }),
      some,
      days.slice(3).map((asOf) => some.map((register) => kit.areaStandings(register, { asOf }))),
      days.slice(3).map((asOf) => some.map((register) => kit.checkClub(register, { asOf }).map(told))),
    ],
  }));
`;

async function probe(zone: string): Promise<{ offset: number; days: unknown[] }> {
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", PROBE], {
    cwd: fileURLToPath(src(".")),
    env: { ...process.env, TZ: zone },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout);
}

test("every day is the same day in every time zone: dates, standings, findings", async () => {
  const probes = await Promise.all(ZONES.map(([zone]) => probe(zone)));
  const [first] = probes;
  for (const [i, { days }] of probes.entries()) {
    for (const [part, value] of days.entries()) {
      expect([ZONES[i]?.[0], part, value]).toEqual([ZONES[i]?.[0], part, first?.days[part]]);
    }
  }
  // The zones were really set, and there was something to compare.
  expect(probes.map(({ offset }) => offset)).toEqual(ZONES.map(([, offset]) => offset));
  expect(JSON.stringify(first?.days).length).toBeGreaterThan(100_000);
}, 120_000);

const DATE_TESTS = [
  "src/calendar/",
  "src/facts/past-year.test.ts",
  "src/facts/due-months.test.ts",
  "src/facts/privacy-facts.test.ts",
  "src/rules/area-standing.test.ts",
  "src/rules/club-rules/",
];

/** Stops every process that does not run in the zone it was given, so that no test passes by mistake. */
const inZone = (offset: number) => {
  const check = `if (new Date(2024, 6, 1).getTimezoneOffset() !== ${offset}) throw new Error("another zone")`;
  return `--import=data:text/javascript,${encodeURIComponent(check)}`;
};

/** Runs the date tests in a zone, in one process of their own; how many there were, or whatever else it says. */
async function testsIn(zone: string, offset: number): Promise<string> {
  const vitest = join(
    dirname(fileURLToPath(import.meta.resolve("vitest/package.json"))),
    "vitest.mjs",
  );
  const flags = ["--root=.", "--pool=threads", "--no-isolate", "--exclude=**/time-zones.test.ts"];
  const { PATH = "", HOME = "" } = process.env;
  const { stdout } = await run(process.execPath, [vitest, "run", ...flags, ...DATE_TESTS], {
    cwd: fileURLToPath(src("..")),
    env: { PATH, HOME, NO_COLOR: "1", TZ: zone, NODE_OPTIONS: inZone(offset) },
    maxBuffer: 2 ** 26,
  });
  return /^ *Tests +(.*)$/m.exec(stdout)?.[1] ?? stdout;
}

test("the tests of days and spans pass at UTC-8, 0, +7 and +14", async () => {
  const zones = ZONES.slice(0, 4);
  const results = await Promise.all(zones.map(([zone, offset]) => testsIn(zone, offset)));
  const [first = ""] = results;
  expect(first).toMatch(/^\d{3,} passed \(\d+\)$/);
  expect(results).toEqual(zones.map(() => first));
}, 180_000);
