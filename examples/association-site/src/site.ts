import {
  type Meeting,
  parsePeriod,
  type Register,
  scorecard,
  unitAt,
  unitIndex,
  unitOverview,
} from "@ishc/core";
import { createHandler } from "@ishc/server";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { type Assets, readAssets } from "./assets.ts";
import { CLUB_FORMS, scriptOf } from "./club-forms.ts";
import { directory, findClubs } from "./directory.ts";
import type { SiteData } from "./open-data.ts";
import { clubPage } from "./pages/club-page.ts";
import { errorPage } from "./pages/error-page.ts";
import { formPage } from "./pages/form-page.ts";
import { layout, type Page } from "./pages/layout.ts";
import { notFoundPage } from "./pages/not-found-page.ts";
import { overviewPage } from "./pages/overview-page.ts";
import { thisDevicePage } from "./pages/this-device-page.ts";
import { remembered } from "./remembered.ts";
import { securityHeaders } from "./security-headers.ts";
import { serviceWorker } from "./service-worker.ts";

/** What the page's visitors may do. A real site asks who is signed in. */
const OPEN_TO_ALL: readonly string[] = [
  "read-figures",
  "read-unit-figures",
  "read-sheet",
  "submit",
];

/** Beside its element, on the page of every form. */
const FORM_SCRIPTS = ["/assets/shown-copy.js", "/assets/after-saving.js", "/assets/kept-page.js"];

/** For so long a form and its sheet may be opened without a signal: from one meeting's eve to the next week. Our choice. */
const DAYS_KEPT = 7;

/**
 * What our worker may keep, answer by answer. Every other cache is told otherwise: a sheet stays
 * `no-store`, since it has names. A site with accounts says it only to whom it lets keep them.
 */
const MAY_BE_KEPT = {
  "worker-cache-control": `private, stale-if-error=${DAYS_KEPT * 86_400}`,
} as const;

/**
 * The whole site: pages, widgets, and the API behind them.
 *
 * @param data - from `openData`
 * @param assets - its files
 * @returns a Hono application; its `fetch` answers requests
 */
export async function createSite(
  { store, sample }: SiteData,
  assets: Assets = readAssets(),
): Promise<Hono> {
  const { asOf, provinceCode } = sample;
  const asked = parsePeriod(sample.period);
  if (!asked.ok)
    throw new RangeError(`Expected a reporting period, but received ${sample.period}.`);
  const period = asked.value;
  const units = unitIndex(await store.readUnits());
  const province = unitAt(units, provinceCode, asOf);
  if (!province) throw new RangeError(`Expected a unit ${provinceCode} in force on ${asOf}.`);
  const frame = { assets, asOf, province: province.name };
  const page = (
    c: Context,
    content: Page,
    status: 200 | 404 | 500 = 200,
    headers: Readonly<Record<string, string>> = {},
  ) => c.html(layout(frame, content), status, { "cache-control": "no-cache", ...headers });
  const device: Page = {
    title: "Dữ liệu giữ trên máy này",
    content: thisDevicePage(DAYS_KEPT),
    column: "questions",
    scripts: ["/assets/this-device.js"],
  };
  const worker = serviceWorker(assets, String(await layout(frame, device)));
  const keepable = { ...MAY_BE_KEPT, "site-version": worker.version };
  const notFound = (c: Context) =>
    page(c, { title: "Không tìm thấy", content: notFoundPage() }, 404);
  const api = createHandler({
    store,
    today: () => asOf,
    basePath: "/api",
    // Nobody signs in here and no person is real; see docs/guides/server.md for a real site.
    access: (_, { action }) => OPEN_TO_ALL.includes(action),
  });
  // Every register is read for it: seldom done, and again after every change.
  const overview = remembered(async () => {
    const registers = (await store.readRegisters()).map((stored) => stored.register);
    return unitOverview(province, { units, registers, period, asOf });
  });
  const withClub = async (
    c: Context,
    answer: (register: Register) => Promise<Response> | Response,
  ) => {
    const stored = await store.readRegister(c.req.param("id") ?? "");
    return stored ? answer(stored.register) : notFound(c);
  };

  const app = new Hono();
  app.use(securityHeaders);
  app.use(compress());
  // Of what is new only: who corrects an entry does so where there is a signal, and it stays off the device.
  app.on("GET", ["/api/clubs/:id/sheet", "/api/clubs/:id/sheets/:kind"], async (c) => {
    const answer = await api(c.req.raw);
    if (!answer.ok || new URL(c.req.url).search !== "") return answer;
    const headers = { ...Object.fromEntries(answer.headers), ...MAY_BE_KEPT, "site-day": asOf };
    return new Response(answer.body, { headers });
  });
  app.all("/api/*", async (c) => {
    const answer = await api(c.req.raw);
    if (c.req.method !== "GET") overview.forget();
    return answer;
  });
  app.get("/", async (c) => {
    const whole = await overview.get();
    const all = directory(whole, units, asOf);
    const typed = c.req.query("q")?.trim().slice(0, 100) ?? "";
    const districts = typed === "" ? all : findClubs(all, typed);
    const title = typed === "" ? "Câu lạc bộ liên thế hệ tự giúp nhau" : `Tìm “${typed}”`;
    return page(c, { title, content: overviewPage({ overview: whole, districts, typed }) });
  });
  app.get("/clubs/:id", (c) =>
    withClub(c, (register) =>
      page(c, {
        title: register.club.name,
        content: clubPage(scorecard(register, { period, asOf })),
        scripts: ["/widgets/standalone/club-scorecard.js"],
      }),
    ),
  );
  for (const form of CLUB_FORMS) {
    app.get(`/clubs/:id/${form.path}`, (c) =>
      withClub(c, ({ club, meetings }) => {
        const subject = c.req.query("subject");
        const title = `${form.title} – ${club.name}`;
        const content = formPage({ club, form, subject, planned: stillToCome(meetings, asOf) });
        const scripts = [scriptOf(form), ...FORM_SCRIPTS];
        const headers = { ...keepable, "site-title": encodeURIComponent(title) };
        const isNew = new URL(c.req.url).search === "";
        return page(c, { title, content, column: form.column, scripts }, 200, isNew ? headers : {});
      }),
    );
  }
  app.get("/this-device", (c) => page(c, device, 200, keepable));
  app.get("/service-worker.js", (c) =>
    c.body(worker.script, 200, {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
    }),
  );
  app.get("/favicon.ico", (c) => c.redirect("/assets/favicon.svg", 301));
  app.get("*", (c) => frame.assets.answer(c) ?? notFound(c));
  app.notFound(notFound);
  app.onError((error, c) => {
    console.error(error);
    return page(c, { title: "Trục trặc", content: errorPage() }, 500);
  });
  return app;
}

function stillToCome(
  meetings: readonly Meeting[] = [],
  asOf: string,
): Pick<Meeting, "id" | "date">[] {
  return meetings
    .filter(({ kind, status, date }) => kind === "general" && status === "planned" && date > asOf)
    .map(({ id, date }) => ({ id, date }));
}
