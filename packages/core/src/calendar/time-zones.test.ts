import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/**
 * Zones that once skipped a whole day: Kiritimati 31 December 1994, Apia 30
 * December 2011, Manila 31 December 1844; and two that change their clocks.
 */
const ZONES = [
  "America/Los_Angeles",
  "Asia/Ho_Chi_Minh",
  "Asia/Manila",
  "Europe/Berlin",
  "Pacific/Apia",
  "Pacific/Kiritimati",
];

/** Everything that has to do with days, as one text. */
const PROBE = `
  const kit = await import(${JSON.stringify(new URL("../index.ts", import.meta.url).href)});
  const { buildRegister } = await import(${JSON.stringify(new URL("../testing/index.ts", import.meta.url).href)});
  const months = kit.monthsOf("1800-01-01", "2199-12-31");
  const lasts = months.map(kit.lastDayOfMonth);
  const period = kit.periodContaining("2024-12-31", "year");
  const meeting = { id: "t1", date: "2024-12-31", kind: "general", status: "held" };
  console.log(JSON.stringify({
    offset: new Date(2024, 6, 1).getTimezoneOffset(),
    days: [
      months.length,
      lasts.every(kit.isCivilDate),
      lasts.map((day) => day.slice(8)).join(""),
      ["1964-05-13", "1964-05", "1964"].map((birth) => kit.reachedAge(birth, 60, "2024-05-13")),
      kit.scorecard(buildRegister({ meetings: [meeting] }), { period }),
    ],
  }));
`;

async function probe(zone: string): Promise<{ offset: number; days: unknown }> {
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", PROBE], {
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout);
}

test("every day is the same day in every time zone", async () => {
  const [utc, ...others] = await Promise.all(["UTC", ...ZONES].map(probe));
  expect(others.map((each) => each.days)).toEqual(ZONES.map(() => utc?.days));
  // The zones were really set.
  expect(others.map((each) => each.offset)).toEqual([420, -420, -480, -120, -780, -840]);
}, 30_000);
