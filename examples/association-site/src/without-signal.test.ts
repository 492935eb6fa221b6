import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserSession, installedEngines, openChromium } from "@ishc/tooling/browsers";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assets, readAssets } from "./assets.ts";
import { openData, type SiteData } from "./open-data.ts";
import { type SiteOnALine, siteOnALine } from "./testing/site-on-a-line.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const FORM = "ishc-attendance-form";
const path = (club: string) => `/clubs/${club}/attendance`;

describe.runIf(installedEngines().includes("chromium"))("without a signal", () => {
  let data: SiteData;
  let site: SiteOnALine;
  let profile: string;
  let phone: BrowserSession;

  beforeAll(async () => {
    data = await openData(temporaryFolder(afterAll));
    site = await siteOnALine(data);
    profile = temporaryFolder(afterAll);
    phone = await openPhone();
    return async () => {
      await phone.close();
      await site.down();
      await data.store.close();
    };
  });

  async function openPhone(): Promise<BrowserSession> {
    const session = await openChromium(profile);
    await session.setViewport(360, 740);
    return session;
  }

  /** The browser is closed with everything in it, and opened anew. */
  async function closeAndOpen(): Promise<void> {
    await phone.close();
    phone = await openPhone();
  }

  /** Waits until the page says something. */
  async function until(selector: string, text: string): Promise<void> {
    const look = (wanted: string) => {
      const [host = "", inside] = wanted.split(" >>> ");
      const found = document.querySelector(host);
      return (inside ? found?.shadowRoot?.querySelector(inside) : found)?.textContent ?? null;
    };
    let seen: string | null = null;
    const deadline = Date.now() + 20_000;
    while (Date.now() < deadline) {
      // While one page gives way to the next there is nobody to ask.
      seen = await phone.evaluate(look, selector).catch(() => null);
      if (seen?.includes(text)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Waited in vain for “${text}” at ${selector}: ${seen}`);
  }

  async function openKept(club: string): Promise<void> {
    await phone.goto(site.url + path(club));
    await until("#kept-page", "mất sóng vẫn mở lại được");
  }

  const attendancesOf = async (club: string) => {
    const stored = await data.store.readRegister(club);
    return (stored?.register.meetings ?? []).filter(({ attendance }) => attendance !== undefined);
  };

  /** So often the register was written: once for each submission that was received. */
  const writings = async (club: string) => (await data.store.readRegister(club))?.version ?? 0;

  async function receivedOnce(club: string, before: number): Promise<void> {
    await expect.poll(() => writings(club), { timeout: 20_000 }).toBe(before + 1);
    // Once it has left the device nothing of it can come a second time.
    await expect.poll(() => phone.evaluate(inQueue), { timeout: 20_000 }).toBe(0);
    expect(await writings(club)).toBe(before + 1);
  }

  /** Marks everybody present as soon as that can be tapped: nothing comes in above it any more. */
  async function mark(): Promise<void> {
    await until(`${FORM} >>> [part=mark-rest]`, "");
    expect(await textOf("#shown-copy")).toContain("giữ trên máy");
    await phone.click(`${FORM} >>> [part=mark-rest]`);
    await until(`${FORM} >>> [part=state]`, "Đã lưu");
  }

  async function markAndSave(): Promise<void> {
    await mark();
    await phone.click(`${FORM} >>> [part=save]`);
    await until(`${FORM} >>> [part=state]`, "đang chờ sóng");
  }

  const textOf = (selector: string) =>
    phone.evaluate((wanted: string) => document.querySelector(wanted)?.textContent ?? "", selector);

  const versions = () =>
    phone.evaluate(async () => (await caches.keys()).filter((name) => name.includes("/files/")));

  /** Every address that is kept, by the first two parts of its cache's name. */
  const kept = () =>
    phone.evaluate(async () => {
      const lists = (await caches.keys()).map(async (name) => {
        const requests = await (await caches.open(name)).keys();
        return requests.map(
          ({ url }) => `${name.split("/")[1]} ${url.slice(location.origin.length)}`,
        );
      });
      return (await Promise.all(lists)).flat();
    });

  test("a form opened once takes attendance anew, and it is received once", async () => {
    const before = await writings("clb-01");
    await openKept("clb-01");
    await site.down();
    await closeAndOpen();
    await phone.goto(site.url + path("clb-01"));
    await until("#shown-copy", "hôm nay");
    await markAndSave();
    expect(await textOf("#kept-page")).toContain("mất sóng vẫn mở lại được");
    expect(await textOf("#shown-copy")).toMatch(
      /^Chưa lấy được danh sách mới, đang dùng danh sách giữ trên máy từ \d\d:\d\d hôm nay\.$/,
    );
    await phone.goto(site.url + path("clb-01"));
    await until(`${FORM} >>> [part=state]`, "đang chờ sóng");
    await site.up();
    await phone.goto(site.url + path("clb-01"));
    await receivedOnce("clb-01", before);
  });

  test("that it is a copy is said before the form can be tapped", async () => {
    await openKept("clb-05");
    await phone.evaluate(readSlowly);
    await site.down();
    await phone.goto(site.url + path("clb-05"));
    const said = await phone.evaluate(textOnceSeen, "#shown-copy", [FORM, "[part=roster]"]);
    await phone.evaluate(() => sessionStorage.clear());
    await site.up();
    expect(said).toContain("giữ trên máy");
  });

  test("yesterday's roll asks which meeting it is, and today's is recorded as today's", async () => {
    const activities = "/clubs/clb-02/activities";
    await phone.goto(site.url + activities);
    await until("#kept-page", "mất sóng vẫn mở lại được");
    await openKept("clb-02");
    await phone.evaluate(makeOlder, "/api/clubs/clb-02/sheet", 1);
    await phone.evaluate(makeOlder, "/api/clubs/clb-02/sheets/activity", 1);
    await site.down();
    await phone.goto(site.url + activities);
    await until("ishc-activity-form >>> [part=title]", "");
    const todayOnSheet = () =>
      (document.querySelector("ishc-activity-form") as { sheet?: { today: string } } | null)?.sheet
        ?.today;
    await expect.poll(() => phone.evaluate(todayOnSheet), { timeout: 20_000 }).toBe("2024-05-26");
    await phone.goto(site.url + path("clb-02"));
    await until("#shown-copy", "hôm qua");
    expect(await phone.evaluate(isHidden, FORM)).toBe(true);
    const answers = "#shown-copy button";
    expect(await textOf(answers)).toBe("Buổi hôm nay, ngày 26/5/2024");
    await phone.click(answers);
    await until(`${FORM} >>> .day`, "26");
    await markAndSave();
    await phone.goto(site.url + path("clb-02"));
    await until(answers, "Buổi hôm nay");
    await phone.click(answers);
    await until(`${FORM} >>> [part=state]`, "đang chờ sóng");
    await site.up({ day: "2024-05-26" });
    await phone.goto(site.url + path("clb-02"));
    const ofToday = async () =>
      (await attendancesOf("clb-02")).filter(({ date }) => date > "2024-05-25");
    await expect.poll(ofToday, { timeout: 20_000 }).toMatchObject([{ id: "2024-05-26" }]);
  });

  test("a later version takes over once it is whole; what was entered stays", async () => {
    await openKept("clb-04");
    await openKept("clb-07");
    const [before] = await versions();
    await site.down();
    await phone.goto(site.url + path("clb-04"));
    await markAndSave();
    await phone.goto(site.url + path("clb-07"));
    await mark();
    const assets = laterAssets();

    // A part of it is missing: the earlier one stays, and opens.
    const answer: Assets["answer"] = (c) =>
      c.req.path.endsWith("attendance-form.extras.js") ? undefined : assets.answer(c);
    await site.up({ assets: { ...assets, answer }, instead: takesNothing });
    await phone.goto(site.url + path("clb-04"));
    expect(await phone.evaluate(comingWorker)).toBe("redundant");
    expect(await versions()).toContain(before);
    await site.down();
    await phone.goto(site.url + path("clb-04"));
    await until(`${FORM} >>> [part=state]`, "đang chờ sóng");

    await site.up({ assets, instead: takesNothing });
    await openKept("clb-04");
    await expect
      .poll(versions, { timeout: 20_000 })
      .toEqual([expect.not.stringMatching(before ?? "")]);
    await site.down();
    await phone.goto(site.url + path("clb-07"));
    const script = `${FORM}.js?v=`.slice("ishc-".length);
    expect(await phone.evaluate(scriptsOf)).toContainEqual(
      expect.stringContaining(script + assets.href("/widgets/standalone/loader.js").split("=")[1]),
    );
    await until(`${FORM} >>> [part=state]`, "Đã lưu");
    await phone.goto(site.url + path("clb-04"));
    await until(`${FORM} >>> [part=state]`, "đang chờ sóng");
    const written = await writings("clb-04");
    await site.up({ assets });
    await phone.goto(site.url + path("clb-04"));
    await receivedOnce("clb-04", written);
  });

  test("a worker that is about to give way is asked nothing, the one that takes over is", async () => {
    await site.up();
    await openKept("clb-10");
    expect(await phone.evaluate(askedAcrossTakingOver)).toEqual([[], ["later"]]);
  });

  test("keeps forms for something new and their sheets, nothing else, and gives up what is refused", async () => {
    await site.up();
    await openKept("clb-10");
    const member = "clb-10-m01";
    for (const other of ["/clubs/clb-10", `/clubs/clb-10/members?subject=${member}`]) {
      await phone.goto(site.url + other);
      await phone.evaluate(() => document.readyState);
    }
    await phone.evaluate(async (id: string) => {
      await fetch("/api/clubs/clb-10/scorecard");
      await fetch(`/api/clubs/clb-10/sheets/member?subject=${id}`);
    }, member);
    const isMine = (each: string) => /clb-10|^pages|^sheets|scorecard|loader/.test(each);
    const mine = (await kept()).filter(isMine).filter((each) => !/clb-0/.test(each));
    expect(mine.sort()).toEqual([
      "pages /clubs/clb-10/attendance",
      "sheets /api/clubs/clb-10/sheet",
    ]);

    const refuse = (request: Request) =>
      request.url.endsWith("/sheet") ? new Response(null, { status: 403 }) : undefined;
    await site.up({ instead: refuse });
    await phone.goto(site.url + path("clb-10"));
    await until(FORM, "");
    await phone.evaluate(async () => void (await fetch("/api/clubs/clb-10/sheet")));
    expect(await kept()).not.toContain("sheets /api/clubs/clb-10/sheet");
  });

  test("a line that carries nothing is given three seconds", async () => {
    await site.up();
    await openKept("clb-10");
    site.mute();
    const [took, isCopy] = await phone.evaluate(async () => {
      const start = performance.now();
      const answer = await fetch("/api/clubs/clb-10/sheet");
      return [performance.now() - start, answer.headers.has("x-kept-at")] as const;
    });
    expect(isCopy).toBe(true);
    expect(took).toBeGreaterThan(2900);
    expect(took).toBeLessThan(8000);
  });

  test("what lies on the device is shown, and removed once all of it is sent", async () => {
    await site.up();
    await openKept("clb-10");
    await site.down();
    await phone.goto(site.url + path("clb-10"));
    await markAndSave();
    // The page of the club is not kept: in its place stands what is.
    await phone.goto(`${site.url}/clubs/clb-10`);
    await until("#instead", "không giữ trên máy này");
    await until("#kept-forms", "Điểm danh – ");
    await until("#kept-entries", "Đang chờ gửi: 1 phiếu");
    await phone.click("#remove");
    await until("#removed", "Chưa xóa gì: còn 1 phiếu");
    expect(await kept()).toContain("sheets /api/clubs/clb-10/sheet");

    await site.up();
    await phone.goto(site.url + path("clb-10"));
    await expect.poll(() => phone.evaluate(inQueue), { timeout: 20_000 }).toBe(0);
    await phone.goto(`${site.url}/this-device`);
    await until("#kept-entries", "Đang chờ gửi: 0 phiếu");
    await phone.click("#remove");
    // One of the seventh club was never saved.
    await until("#removed", "phiếu ghi dở, có thể chưa gửi");
    await phone.click("#remove-all");
    await until("#removed", "Đã xóa");
    expect((await kept()).filter((each) => !each.startsWith("files "))).toEqual([]);
    expect(await phone.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test.each([
    ["nothing", "clb-13", "caches.open = () => Promise.reject(new Error('blocked'));"],
    ["no sheet", "clb-16", ROOM_FOR_FILES_ONLY],
  ])("where the device keeps %s, the form says so and works on", async (_, club, trouble) => {
    const worker = async (request: Request, { fetch }: Hono) => {
      const answer = await fetch(request);
      return new Response(`${trouble}\n${await answer.text()}`, { headers: answer.headers });
    };
    const isWorker = ({ url }: Request) => url.endsWith("/service-worker.js");
    await site.up({
      instead: (request, app) => (isWorker(request) ? worker(request, app) : undefined),
    });
    // An address of its own, on which nothing is kept yet.
    await phone.goto(site.url.replace("127.0.0.1", "localhost") + path(club));
    await until("#kept-page", "Máy này không giữ được phiếu");
    await until(`${FORM} >>> [part=mark-rest]`, "");
    await phone.click(`${FORM} >>> [part=mark-rest]`);
    await phone.click(`${FORM} >>> [part=save]`);
    await until(`${FORM} >>> [part=state]`, "Đã nhận lúc");
  });
});

/** In front of the worker: the device is full when names are to be kept. */
const ROOM_FOR_FILES_ONLY = `
  const put = Cache.prototype.put;
  Cache.prototype.put = function (address, answer) {
    return String(address).includes("/api/") ? Promise.reject(new Error("full")) : put.call(this, address, answer);
  };
`;

/** The files of the site with another in one place, and so of another version. */
function laterAssets(): Assets {
  const folder = temporaryFolder();
  cpSync(new URL(".", import.meta.resolve("@ishc/widgets/standalone/loader.js")), folder, {
    recursive: true,
  });
  appendFileSync(join(folder, "attendance-form.js"), "\n// later\n");
  return readAssets(pathToFileURL(`${folder}/`));
}

/** A server in trouble for whoever sends. */
const takesNothing = ({ method }: Request) =>
  method === "POST" ? new Response(null, { status: 503 }) : undefined;

/** What becomes of a worker that is on its way. */
async function comingWorker(): Promise<string> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  const worker = registration.installing ?? registration.waiting;
  if (!worker) return "none";
  while (worker.state === "installing") await new Promise((resolve) => setTimeout(resolve, 20));
  return worker.state;
}

/** Who is asked to keep the page while a later worker waits, and once it has taken over. */
async function askedAcrossTakingOver(): Promise<string[][]> {
  const asked: string[] = [];
  const worker = (name: string) =>
    Object.assign(new EventTarget(), { state: "installed", postMessage: () => asked.push(name) });
  const later = worker("later");
  const registration = { active: worker("earlier"), installing: null, waiting: later as unknown };
  const { serviceWorker } = navigator;
  serviceWorker.register = async () => registration as unknown as ServiceWorkerRegistration;
  serviceWorker.dispatchEvent(new Event("controllerchange"));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const before = [...asked];
  Object.assign(registration, { active: later, waiting: null });
  later.state = "activated";
  later.dispatchEvent(new Event("statechange"));
  await new Promise((resolve) => setTimeout(resolve, 100));
  return [before, asked];
}

/** So many submissions wait on the device. */
function inQueue(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("ishc");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const count = opening.result.transaction("outbox").objectStore("outbox").count();
      count.onsuccess = () => resolve(count.result);
      opening.result.close();
    };
  });
}

function scriptsOf(): string[] {
  return [...document.scripts].map(({ src }) => src);
}

/** Makes what is kept of an address so many days older. */
async function makeOlder(address: string, days: number): Promise<void> {
  const cache = await caches.open("forms/sheets");
  const copy = await cache.match(address, { ignoreVary: true });
  if (!copy) throw new Error(`${address} is not kept.`);
  const headers = new Headers(copy.headers);
  headers.set("x-kept-at", String(Number(headers.get("x-kept-at")) - days * 86_400_000));
  await cache.put(address, new Response(await copy.blob(), { headers }));
}

/** Makes the page slow in reading what is kept, until the storage of the session is cleared. */
async function readSlowly(): Promise<void> {
  sessionStorage.setItem("slow", "400");
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (!request.url.includes("/shown-copy.js")) continue;
      const script = await (await cache.match(request))?.text();
      const slow = `const pause = new Promise((then) => setTimeout(then, sessionStorage.slow ?? 0));
        const match = Cache.prototype.match;
        Cache.prototype.match = function (...asked) { return pause.then(() => match.apply(this, asked)); };`;
      const headers = { "content-type": "text/javascript" };
      await cache.put(request, new Response(`${slow}\n${script}`, { headers }));
    }
  }
}

/** What stands in a place when something else can be seen first. */
async function textOnceSeen(place: string, [host, inside]: [string, string]): Promise<string> {
  for (let frame = 0; frame < 600; frame += 1) {
    const seen = document.querySelector(host)?.shadowRoot?.querySelector(inside);
    if (seen) return document.querySelector(place)?.textContent ?? "";
    await new Promise(requestAnimationFrame);
  }
  return `${inside} was not seen.`;
}

function isHidden(selector: string): boolean {
  return document.querySelector(selector)?.checkVisibility() === false;
}
