import { parsePeriod, type Register, scorecard, unitAt, unitIndex, unitOverview } from "@ishc/core";
import { createHandler } from "@ishc/server";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { readAssets } from "./assets.ts";
import { CLUB_FORMS, scriptOf } from "./club-forms.ts";
import { directory, findClubs } from "./directory.ts";
import type { SiteData } from "./open-data.ts";
import { clubPage } from "./pages/club-page.ts";
import { errorPage } from "./pages/error-page.ts";
import { formPage } from "./pages/form-page.ts";
import { layout, type Page } from "./pages/layout.ts";
import { notFoundPage } from "./pages/not-found-page.ts";
import { overviewPage } from "./pages/overview-page.ts";
import { remembered } from "./remembered.ts";
import { securityHeaders } from "./security-headers.ts";

/** What the page's visitors may do. A real site asks who is signed in. */
const OPEN_TO_ALL: readonly string[] = [
  "read-figures",
  "read-unit-figures",
  "read-sheet",
  "submit",
];

/**
 * The whole site: pages, widgets, and the API behind them.
 *
 * @param data - from `openData`
 * @returns a Hono application; its `fetch` answers requests
 */
export async function createSite({ store, sample }: SiteData): Promise<Hono> {
  const { asOf, provinceCode } = sample;
  const asked = parsePeriod(sample.period);
  if (!asked.ok)
    throw new RangeError(`Expected a reporting period, but received ${sample.period}.`);
  const period = asked.value;
  const units = unitIndex(await store.readUnits());
  const province = unitAt(units, provinceCode, asOf);
  if (!province) throw new RangeError(`Expected a unit ${provinceCode} in force on ${asOf}.`);
  const frame = { assets: readAssets(), asOf, province: province.name };
  const page = (c: Context, content: Page, status: 200 | 404 | 500 = 200) =>
    c.html(layout(frame, content), status, { "cache-control": "no-cache" });
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
      withClub(c, ({ club }) =>
        page(c, {
          title: `${form.title} – ${club.name}`,
          content: formPage({ club, form, subject: c.req.query("subject") }),
          column: form.column,
          scripts: [scriptOf(form), "/assets/after-saving.js"],
        }),
      ),
    );
  }
  app.get("/favicon.ico", (c) => c.redirect("/assets/favicon.svg", 301));
  app.get("*", (c) => frame.assets.answer(c) ?? notFound(c));
  app.notFound(notFound);
  app.onError((error, c) => {
    console.error(error);
    return page(c, { title: "Trục trặc", content: errorPage() }, 500);
  });
  return app;
}
