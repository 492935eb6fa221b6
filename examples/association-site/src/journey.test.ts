import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AttendanceSheet, Scorecard } from "@ishc/core";
import { formatRatio } from "@ishc/i18n";
import { type BrowserSession, installedEngines, openEngine } from "@ishc/tooling/browsers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningSite, startRunningSite } from "./testing/running-site.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

/** Clubs whose meeting of this month is still to come, one for each browser. */
const CLUBS = ["clb-01", "clb-04", "clb-07"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** So many pixels stand between the first name on the roll and the bar. */
function roomBelowFirstName(): number {
  const form = document.querySelector("ishc-attendance-form")?.shadowRoot;
  const { top = 0 } = form?.querySelector("[part=bar]")?.getBoundingClientRect() ?? {};
  const { bottom = top } = form?.querySelector("legend")?.getBoundingClientRect() ?? {};
  return top - bottom;
}

// One site for the people in every browser: it generates what it shows, and is then killed, once for all of them.
describe("club board members", () => {
  const folder = temporaryFolder(afterAll);
  const journeys = installedEngines().map((engine, i) => ({ engine, club: CLUBS[i] as string }));
  const sessions = new Map<string, BrowserSession>();
  const recorded = new Map<string, { numerator: number; denominator: number }>();
  let site: RunningSite;

  beforeAll(async () => {
    site = await startRunningSite(folder);
    return async () => {
      await Promise.all([...sessions.values()].map((session) => session.close()));
      await site.stop("SIGTERM");
    };
  });

  test.each(journeys)(
    "one in $engine takes attendance and finds it in the scorecard",
    async ({ engine, club }) => {
      const { url } = site;
      const session = await openEngine(engine);
      sessions.set(engine, session);
      await session.setViewport(480, 800);

      const before = await attendance(url, club);
      const sheet = await read<AttendanceSheet>(`${url}/api/clubs/${club}/sheet`);
      const official = sheet.members.filter((member) => member.kind === "official");
      const absent = official.filter((_, i) => i % 20 === 5).slice(0, 3);

      await session.goto(`${url}/`);
      expect(await problemsOn(session)).toEqual([]);
      await session.click(`a[href="/clubs/${club}"]`);
      await arrival(session, `/clubs/${club}`);
      await shown(session, "ishc-club-scorecard", formatRatio(before.value ?? 0, "vi"));
      expect(await problemsOn(session)).toEqual([]);
      await session.click(`a[href="/clubs/${club}/attendance"]`);
      await arrival(session, `/clubs/${club}/attendance`);
      await shown(session, "ishc-attendance-form", sheet.club.name);
      expect(await problemsOn(session)).toEqual([]);
      expect(await session.evaluate(roomBelowFirstName)).toBeGreaterThan(0);

      await session.click(`ishc-attendance-form >>> [part="mark-rest"]`);
      for (const { id } of absent) {
        await scrollTo(session, `[data-member="${id}"]`);
        await session.click(`ishc-attendance-form >>> [data-member="${id}"] input[value="absent"]`);
      }
      await session.click(`ishc-attendance-form >>> [part="save"]`);
      await until(session, () => document.querySelector("#after-saving:not([hidden])") !== null);
      await session.click(`ishc-attendance-form >>> [part="undo"]`);
      await until(session, () => document.querySelector("#after-saving[hidden]") !== null);
      const last = absent.at(-1)?.id;
      await scrollTo(session, `[data-member="${last}"]`);
      await session.click(`ishc-attendance-form >>> [data-member="${last}"] input[value="absent"]`);
      await session.click(`ishc-attendance-form >>> [part="save"]`);
      await until(session, () => document.querySelector("#after-saving:not([hidden])") !== null);
      await session.click("#after-saving a");
      await arrival(session, `/clubs/${club}`);

      const expected = {
        numerator: before.numerator + official.length - 3,
        denominator: before.denominator + official.length,
      };
      recorded.set(engine, expected);
      expect(await attendance(url, club)).toMatchObject(expected);
      await shown(session, "ishc-club-scorecard", rateOf(expected));
    },
    240_000,
  );

  test("the site crashes, and is started again at its address", async () => {
    const port = Number(new URL(site.url).port);
    await site.stop("SIGKILL");
    site = await startRunningSite(folder, { port });
    expect((await fetch(site.url)).status).toBe(200);
  });

  test.each(journeys)("one in $engine finds it again after the crash", async ({ engine, club }) => {
    const { url } = site;
    const [session, expected] = [sessions.get(engine), recorded.get(engine)];
    if (!session || !expected) throw new Error("Nothing was recorded before the crash.");
    expect(await attendance(url, club)).toMatchObject(expected);
    await session.goto(`${url}/clubs/${club}`);
    await shown(session, "ishc-club-scorecard", rateOf(expected));

    expect(await session.consoleErrors()).toEqual([]);
    const elsewhere = (each: string) => !each.startsWith(url) && !each.startsWith("data:");
    expect((await session.requests()).filter(elsewhere)).toEqual([]);
  });
});

async function read<T>(url: string): Promise<T> {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

async function attendance(url: string, club: string) {
  const card = await read<Scorecard>(`${url}/api/clubs/${club}/scorecard?period=2024`);
  const found = card.measurements.find(({ indicator }) => indicator === "attendance-rate");
  if (!found) throw new Error("The scorecard has no attendance rate.");
  return found;
}

function rateOf({ numerator, denominator }: { numerator: number; denominator: number }): string {
  return formatRatio(numerator / denominator, "vi");
}

function arrival(session: BrowserSession, path: string): Promise<void> {
  return until(
    session,
    (wanted: string) => location.pathname === wanted && document.readyState === "complete",
    path,
  );
}

/** Waits until an element of the kit shows a text. */
function shown(session: BrowserSession, tag: string, text: string): Promise<void> {
  return until(
    session,
    (name: string, wanted: string) =>
      document.querySelector(name)?.shadowRoot?.textContent?.includes(wanted) ?? false,
    tag,
    text,
  );
}

/** Brings a row into view; what the browser laid out only now may still move for a frame. */
async function scrollTo(session: BrowserSession, row: string): Promise<void> {
  await session.evaluate(async (selector: string) => {
    const form = document.querySelector("ishc-attendance-form");
    form?.shadowRoot?.querySelector(selector)?.scrollIntoView({ block: "center" });
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  }, row);
}

async function until<Args extends readonly unknown[]>(
  session: BrowserSession,
  test: (...args: Args) => boolean,
  ...args: Args
): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    // While one page gives way to the next there is nobody to ask.
    const isSo = await session.evaluate(test, ...args).catch(() => false);
    if (isSo) return;
    if (Date.now() > deadline) {
      throw new Error(`Waited 30 s in vain for ${test} with ${JSON.stringify(args)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core has against the page as it stands, elements' insides included. */
async function problemsOn(session: BrowserSession): Promise<string[]> {
  await session.evaluate(`() => { ${AXE} }`);
  const violations = await session.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: AxeResult[] }> };
    };
    return (await axe.run({ resultTypes: ["violations"], selectors: false })).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}
