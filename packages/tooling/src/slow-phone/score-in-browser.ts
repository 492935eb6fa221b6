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
  /** From the parsed register to its scorecard, ms; by code that has scored another club before. */
  readonly scoreMs: readonly number[];
  /** The same of the first club in each of several fresh pages: by code that has just been read and never run. */
  readonly firstMs: readonly number[];
}

/** The browser's name for core. */
declare const core: { readonly scorecard: typeof scorecard };

const period = spanOfMonths("2026-01", "2026-12");

/** Enough for a median of firsts; each is a page with a process of its own. */
const FRESH_PAGES = 9;

/**
 * Scores invented clubs with 12 meetings, each another one, as a page would that has their registers.
 *
 * Whoever opens a page and looks at one club waits for the first: it is told apart from those that follow it.
 *
 * @param members - people on the roll of each
 * @param count - how many clubs follow the first
 */
export async function scoreInBrowser(
  browser: Browser,
  members: number,
  count: number,
): Promise<ScoreTimes> {
  const script = await coreScript();
  const texts = clubsOf(members, count + 1).map((register) => JSON.stringify(register));
  const firstMs: number[] = [];
  for (const text of texts.slice(1, FRESH_PAGES)) {
    firstMs.push(...(await scoredInPage(browser, script, [text])).scoreMs);
  }
  const { parseMs, scoreMs } = await scoredInPage(browser, script, texts);
  return {
    members,
    parseMs: parseMs.slice(1),
    scoreMs: scoreMs.slice(1),
    firstMs: [...firstMs, ...scoreMs.slice(0, 1)],
  };
}

/** In a page of its own, which shares nothing with those before it. */
async function scoredInPage(browser: Browser, script: string, texts: string[]) {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: script });
    return await page.evaluate(scoreAll, { texts, period });
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
