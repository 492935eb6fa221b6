import { type Register, type scorecard, spanOfMonths } from "@ishc/core";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { nationalSet } from "../generators/index.ts";
import { repository } from "../repository.ts";

/** What scoring clubs took in a browser at its full speed, club by club. */
export interface ScoreTimes {
  /** People on the roll of each. */
  readonly members: number;
  /** `JSON.parse` on the text of each register, ms. */
  readonly parseMs: readonly number[];
  /** From the parsed register to its scorecard, ms. */
  readonly scoreMs: readonly number[];
}

/** The browser's name for core. */
declare const core: { readonly scorecard: typeof scorecard };

const period = spanOfMonths("2026-01", "2026-12");

/**
 * Scores invented clubs with 12 meetings, each another one, as a page would that has their registers.
 *
 * The first is scored by code that the browser has just read; it counts as the others do.
 *
 * @param members - people on the roll of each
 * @param count - how many clubs
 */
export async function scoreInBrowser(
  browser: Browser,
  members: number,
  count: number,
): Promise<ScoreTimes> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: await coreScript() });
    const texts = clubsOf(members, count).map((register) => JSON.stringify(register));
    const times = await page.evaluate(scoreAll, { texts, period });
    return { members, ...times };
  } finally {
    await page.close();
  }
}

/** Runs in the page. Registers come as texts, and each is read before it is scored. */
function scoreAll({ texts, period: asked }: { texts: string[]; period: typeof period }) {
  const parseMs: number[] = [];
  const scoreMs: number[] = [];
  for (const text of texts) {
    const begun = performance.now();
    const register = JSON.parse(text) as Register;
    const read = performance.now();
    const { club } = core.scorecard(register, { period: asked });
    const scored = performance.now();
    if (club.id !== register.club.id) throw new Error(`Scored another club: ${club.id}.`);
    parseMs.push(read - begun);
    scoreMs.push(scored - read);
  }
  return { parseMs, scoreMs };
}

/** Core as one script. */
async function coreScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: 'export { scorecard } from "@ishc/core"', resolveDir: repository },
    bundle: true,
    format: "iife",
    globalName: "core",
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Clubs of an invented country, of that size and with 12 meetings. */
function clubsOf(members: number, count: number): Register[] {
  const clubs: Register[] = [];
  for (const register of nationalSet({ seed: 1336 })) {
    if (register.members?.length !== members || register.meetings?.length !== 12) continue;
    clubs.push(register);
    if (clubs.length === count) return clubs;
  }
  throw new Error(`The invented country has only ${clubs.length} clubs with ${members} members.`);
}
