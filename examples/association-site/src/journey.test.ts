import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AttendanceSheet, Scorecard } from "@ishc/core";
import { formatRatio } from "@ishc/i18n";
import { type BrowserSession, installedEngines, openEngine } from "@ishc/tooling/browsers";
import { describe, expect, onTestFinished, test } from "vitest";
import { startRunningSite } from "./testing/running-site.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const CLUB = "clb-01";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** So many pixels stand between the first name on the roll and the bar. */
function roomBelowFirstName(): number {
  const form = document.querySelector("ishc-attendance-form")?.shadowRoot;
  const { top = 0 } = form?.querySelector("[part=bar]")?.getBoundingClientRect() ?? {};
  const { bottom = top } = form?.querySelector("legend")?.getBoundingClientRect() ?? {};
  return top - bottom;
}

describe.each(installedEngines())("a club board member in %s", (engine) => {
  test("takes attendance, finds it in the scorecard, and finds it again after a crash", async () => {
    const folder = temporaryFolder();
    const first = await startRunningSite(folder);
    onTestFinished(async () => void (await first.stop("SIGKILL")));
    const session = await openEngine(engine);
    onTestFinished(() => session.close());
    await session.setViewport(480, 800);

    const before = await attendance(first.url);
    const sheet = await read<AttendanceSheet>(`${first.url}/api/clubs/${CLUB}/sheet`);
    const official = sheet.members.filter((member) => member.kind === "official");
    const absent = official.filter((_, i) => i % 20 === 5).slice(0, 3);

    await session.goto(`${first.url}/`);
    expect(await problemsOn(session)).toEqual([]);
    await session.click(`a[href="/clubs/${CLUB}"]`);
    await arrival(session, `/clubs/${CLUB}`);
    await shown(session, "ishc-club-scorecard", formatRatio(before.value ?? 0, "vi"));
    expect(await problemsOn(session)).toEqual([]);
    await session.click(`a[href="/clubs/${CLUB}/attendance"]`);
    await arrival(session, `/clubs/${CLUB}/attendance`);
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
    await arrival(session, `/clubs/${CLUB}`);

    const expected = {
      numerator: before.numerator + official.length - 3,
      denominator: before.denominator + official.length,
    };
    const rate = formatRatio(expected.numerator / expected.denominator, "vi");
    expect(await attendance(first.url)).toMatchObject(expected);
    await shown(session, "ishc-club-scorecard", rate);

    await first.stop("SIGKILL");
    const second = await startRunningSite(folder, { port: Number(new URL(first.url).port) });
    onTestFinished(async () => void (await second.stop("SIGTERM")));
    expect(await attendance(second.url)).toMatchObject(expected);
    await session.goto(`${second.url}/clubs/${CLUB}`);
    await shown(session, "ishc-club-scorecard", rate);

    expect(await session.consoleErrors()).toEqual([]);
    const elsewhere = (url: string) => !url.startsWith(first.url) && !url.startsWith("data:");
    expect((await session.requests()).filter(elsewhere)).toEqual([]);
  }, 240_000);
});

async function read<T>(url: string): Promise<T> {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

async function attendance(url: string) {
  const card = await read<Scorecard>(`${url}/api/clubs/${CLUB}/scorecard?period=2024`);
  const found = card.measurements.find(({ indicator }) => indicator === "attendance-rate");
  if (!found) throw new Error("The scorecard has no attendance rate.");
  return found;
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
      axe: { run: () => Promise<{ violations: AxeResult[] }> };
    };
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}
