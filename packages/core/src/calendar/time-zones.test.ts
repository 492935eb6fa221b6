import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);
const CORE = fileURLToPath(new URL("../..", import.meta.url));

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

/** Everything that has to do with days, worked out where it is evaluated. */
const PROBE = `
  import * as kit from "./src/index.ts";
  import { daysIn, shiftDay } from "./src/calendar/shift-day.ts";
  import { buildRegister } from "./src/testing/index.ts";
  import { registers } from "./src/testing/arbitraries.ts";
  import { sample } from "fast-check";
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
  export const offset = new Date(2024, 6, 1).getTimezoneOffset();
  export const parts = [
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
  ];
`;

/**
 * Evaluates it once for each zone, with every module it is made of, and prints what came of it. Node takes a change of
 * TZ at once; to load hundreds of modules in a process for each zone took ten times as long as what they do.
 */
const IN_EVERY_ZONE = `
  const [bundle, ...zones] = process.argv.slice(1);
  const told = [];
  for (const zone of zones) {
    process.env.TZ = zone;
    const { offset, parts } = await import(bundle + "?" + zone);
    told.push({ offset, days: parts });
  }
  console.log(JSON.stringify(told));
`;

interface Probe {
  readonly offset: number;
  readonly days: readonly unknown[];
}

async function probesIn(zones: readonly string[]): Promise<readonly Probe[]> {
  const folder = mkdtempSync(join(tmpdir(), "ishc-zones-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, "probe.mjs");
  const stdin = { contents: PROBE, resolveDir: CORE };
  await build({ stdin, outfile, bundle: true, platform: "node", format: "esm" });
  const args = ["--input-type=module", "--eval", IN_EVERY_ZONE, pathToFileURL(outfile).href];
  const { stdout } = await run(process.execPath, [...args, ...zones], { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout);
}

test("every day is the same day in every time zone: dates, standings, findings", async () => {
  const probes = await probesIn(ZONES.map(([zone]) => zone));
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

/** A process for each zone, which is set before it starts. */
const PROJECTS = ZONES.slice(0, 4).map(([zone, offset]) => ({
  test: {
    name: zone,
    env: { TZ: zone },
    execArgv: [inZone(offset)],
    pool: "forks",
    isolate: false,
    include: ["src/**/*.test.ts"],
    exclude: ["**/time-zones.test.ts"],
  },
}));

/** Runs the date tests in every zone, and prints last what became of how many in each. */
const RUN = `
  import { startVitest } from "vitest/node";
  const [filters, projects] = JSON.parse(process.argv[1]);
  const options = { config: false, watch: false };
  const ran = await startVitest("test", filters, options, { test: { projects } });
  const counts = Object.fromEntries(projects.map(({ test }) => [test.name, {}]));
  for (const { project, children } of ran.state.getTestModules()) {
    for (const each of children.allTests()) {
      const { state } = each.result();
      counts[project.name][state] = (counts[project.name][state] ?? 0) + 1;
    }
  }
  process.stdout.write("\\n" + JSON.stringify(counts), () => process.exit());
`;

/** What became of how many date tests in each zone. Rejects with what was said of them where any failed. */
async function testsInZones(): Promise<Record<string, Record<string, number>>> {
  const order = JSON.stringify([DATE_TESTS, PROJECTS]);
  const { PATH = "", HOME = "", NODE_COMPILE_CACHE } = process.env;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", RUN, order], {
    cwd: CORE,
    env: { PATH, HOME, NO_COLOR: "1", ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout.slice(stdout.lastIndexOf("\n")));
}

test("the tests of days and spans pass at UTC-8, 0, +7 and +14", async () => {
  const results = await testsInZones();
  const zones = ZONES.slice(0, 4).map(([zone]) => zone);
  const { passed = 0 } = results[zones[0] ?? ""] ?? {};
  expect(passed).toBeGreaterThan(99);
  expect(results).toEqual(Object.fromEntries(zones.map((zone) => [zone, { passed }])));
}, 180_000);
