import {
  type AttendanceSheet,
  INDICATOR_GROUP_WORDS,
  INDICATOR_GROUPS,
  type Register,
  type Scorecard,
} from "@ishc/core";
import { describeMeasurement, indicatorName } from "@ishc/i18n";
import type { Store } from "@ishc/server";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { CLUB_FORMS } from "./club-forms.ts";
import { openData, type SiteData } from "./open-data.ts";
import { createSite } from "./site.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** A site over data of its own. */
async function siteOver(data: SiteData): Promise<Ask> {
  const site = await createSite(data);
  return async (path, init) => site.request(path, init);
}

const folder = temporaryFolder(afterAll);
let ask: Ask;

// One site for all who only look.
beforeAll(async () => {
  const data = await openData(folder);
  ask = await siteOver(data);
  return () => data.store.close();
});

async function textOf(path: string): Promise<string> {
  return (await ask(path)).text();
}

/** Puts other words in place of a club's own. */
async function rename(store: Store, id: string, club: Partial<Register["club"]>): Promise<void> {
  const stored = await store.readRegister(id);
  if (!stored) throw new Error(`There is no club ${id}.`);
  const register = { ...stored.register, club: { ...stored.register.club, ...club } };
  const change = { at: new Date().toISOString(), by: "test", why: "other words" };
  await store.transaction((transaction) => transaction.writeRegister(register, change));
}

const FORM_PAGES = CLUB_FORMS.map(({ path }) => `/clubs/clb-01/${path}`);
const WITHOUT_FIGURES = [...FORM_PAGES, "/this-device"];
const PAGES = ["/", "/clubs/clb-01", ...WITHOUT_FIGURES, "/?q=an", "/clubs/nope", "/nope"];

describe("every page", () => {
  test.each(PAGES)("%s is Vietnamese HTML that says the data is invented", async (path) => {
    const response = await ask(path);
    expect(response.headers.get("content-type")).toBe("text/html; charset=UTF-8");
    const page = await response.text();
    expect(page).toContain('<html lang="vi">');
    expect(page).toContain("Số liệu minh họa, không có thật.");
    // A page to fill in has no day that its figures speak of.
    expect(page.includes("Tính đến 25/05/2024.")).toBe(!WITHOUT_FIGURES.includes(path));
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('href="#noi-dung"');
  });

  test.each(PAGES)("%s holds nothing inline and asks nobody else", async (path) => {
    const page = await textOf(path);
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/i);
    expect(page).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
  });

  test.each(PAGES)("%s comes with the security headers", async (path) => {
    const { headers } = await ask(path);
    const policy = headers.get("content-security-policy");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });
});

describe("the front page", () => {
  test("tells the province in words and lists every club under its district", async () => {
    const page = await textOf("/");
    expect(page).toContain("tỉnh Minh Họa có 36 câu lạc bộ ở 6 huyện, thành phố");
    expect(page.match(/<h3 id="don-vi-/g)).toHaveLength(6);
    expect(new Set(page.match(/href="\/clubs\/clb-\d\d"/g)).size).toBe(36);
  });

  test.each([
    ["suoi may", 200, "Thôn Suối Mây"],
    ["Suối Mây", 200, "Thôn Suối Mây"],
    ["huyện an sơn", 200, "Huyện An Sơn"],
    ["khong co dau", 200, "Không có câu lạc bộ nào tên như vậy"],
    ["<b>", 200, "Tìm “&lt;b&gt;”"],
    ["%", 200, "Không có câu lạc bộ nào tên như vậy"],
    ["a".repeat(5000), 200, "Không có câu lạc bộ nào tên như vậy"],
  ])("finds %j", async (typed, status, shown) => {
    const response = await ask(`/?q=${encodeURIComponent(typed)}`);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(shown);
  });

  test("shows everything when nothing was typed", async () => {
    expect(await textOf("/?q=+")).toContain("36 câu lạc bộ");
  });
});

describe("the page of a club, without script", () => {
  const [begin, end] = ["<ishc-club-scorecard", "</ishc-club-scorecard>"];
  const inWords = async (id: string) => {
    const page = await textOf(`/clubs/${id}`);
    return page.slice(page.indexOf(begin), page.indexOf(end));
  };

  test("says every number by group, and every indicator once", async () => {
    const words = await inWords("clb-02");
    const headings = [...words.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, name]) => name);
    expect(headings).toEqual([
      ...INDICATOR_GROUPS.map((group) => INDICATOR_GROUP_WORDS[group].vi),
      "Mức bền vững",
    ]);
    const { measurements } = (await (await ask("/api/clubs/clb-02/scorecard")).json()) as Scorecard;
    const measured = measurements.filter(({ status }) => status === "measured");
    expect(measured.length).toBeGreaterThan(40);
    expect(words.match(/<li>/g)).toHaveLength(measured.length);
    for (const each of measured) expect(words).toContain(describeMeasurement(each, "vi"));
    for (const { indicator, status } of measurements) {
      if (status !== "measured") expect(words).toContain(indicatorName(indicator, "vi"));
    }
  });

  test("says how lasting it is, and that this is no official ranking", async () => {
    expect(await inWords("clb-02")).toMatch(
      /Mức bền vững trong năm 2024: .*không phải xếp hạng chính thức\. \S.*\.<\/p>/,
    );
  });
});

test("the front page shows at once what was saved", async () => {
  const data = await openData(temporaryFolder());
  onTestFinished(() => data.store.close());
  const site = await siteOver(data);
  const before = await (await site("/")).text();
  const sheet = await site("/api/clubs/clb-01/sheet");
  const { meeting, members } = (await sheet.json()) as AttendanceSheet;
  const saved = await site("/api/clubs/clb-01/attendance", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      kind: "ishc-attendance",
      version: 1,
      id: "s1",
      revision: 1,
      clubId: "clb-01",
      meeting: { id: meeting.id, date: meeting.date },
      marks: members.map(({ id }) => ({ memberId: id, status: "absent" })),
    }),
  });
  expect(saved.status).toBe(201);
  expect(await (await site("/")).text()).not.toBe(before);
});

describe("the forms of a club", () => {
  test("are all reached from its page", async () => {
    const page = await textOf("/clubs/clb-01");
    for (const { path, link } of CLUB_FORMS) {
      expect(page).toMatch(new RegExp(`href="/clubs/clb-01/${path}">${link}</a>`));
    }
  });

  test.each(CLUB_FORMS)("$path has its element, its file and its sheet", async (form) => {
    const page = await textOf(`/clubs/clb-01/${form.path}`);
    const [, sheet, action] = new RegExp(`<${form.tag}[^>]* src="([^"]+)" action="([^"]+)"`).exec(
      page,
    ) ?? ["", "", ""];
    expect((await ask(sheet)).status).toBe(200);
    expect(action).toBe("/api/clubs/clb-01/submissions");
    const [, script] = /<script type="module" src="(\/widgets[^"]+)"/.exec(page) ?? ["", ""];
    const file = await (await ask(script)).text();
    expect(file).toContain(form.tag.slice("ishc-".length));
  });

  test("ask for what is to be corrected, whatever stands in the address", async () => {
    const page = await textOf(`/clubs/clb-01/members?subject=${encodeURIComponent('m1"&<b>')}`);
    expect(page).toContain('src="/api/clubs/clb-01/sheets/member?subject=m1%22%26%3Cb%3E"');
    const attendance = await textOf("/clubs/clb-01/attendance?subject=sh-1");
    expect(attendance).toContain('src="/api/clubs/clb-01/sheet?meeting=sh-1"');
  });
});

describe("a page nobody made", () => {
  test.each([
    "/clubs/nope",
    ...CLUB_FORMS.map(({ path }) => `/clubs/nope/${path}`),
    "/x",
    "/clubs",
    "/clubs/%00",
    "/assets/..%2Fsite.ts",
    "/widgets/x.js",
  ])("%s is a friendly 404", async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    const page = await response.text();
    expect(page).toContain("Không tìm thấy trang này");
    expect(page).toContain('name="q"');
    expect(page).toContain('href="/"');
  });
});

describe("hostile names", () => {
  const evil = `</title><script>alert(1)</script><img src=x onerror='x'>"&`;

  test.each(["/", "/clubs/clb-01", ...FORM_PAGES, "/?q=an+hoa"])(
    "stay text on %s",
    async (path) => {
      const data = await openData(temporaryFolder());
      onTestFinished(() => data.store.close());
      await rename(data.store, "clb-01", { name: evil, village: evil });
      const page = await (await (await siteOver(data))(path)).text();
      expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
      expect(page).not.toContain("<script>alert");
      expect(page).not.toContain("<img");
    },
  );
});

describe("files", () => {
  test("are kept for good under the address a page gives, and asked about otherwise", async () => {
    const href = /href="(\/assets\/site\.css\?v=[^"]+)"/.exec(await textOf("/"))?.[1] ?? "";
    const versioned = await ask(href);
    expect(versioned.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(versioned.headers.get("cache-control")).toContain("immutable");
    const plain = await ask("/assets/site.css");
    expect(plain.headers.get("cache-control")).toBe("public, no-cache");
    const again = await ask("/assets/site.css", {
      headers: { "if-none-match": plain.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  test.each([
    ["/widgets/standalone/attendance-form.js", "text/javascript; charset=utf-8"],
    ["/widgets/standalone/attendance-form.extras.js", "text/javascript; charset=utf-8"],
    ["/widgets/standalone/attendance-form.en.js", "text/javascript; charset=utf-8"],
    ["/widgets/standalone/member-form.js", "text/javascript; charset=utf-8"],
    ["/widgets/standalone/club-scorecard.js", "text/javascript; charset=utf-8"],
    ["/widgets/standalone/club-scorecard.details.js", "text/javascript; charset=utf-8"],
    ["/assets/favicon.svg", "image/svg+xml"],
  ])("%s is there", async (path, type) => {
    const response = await ask(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
  });

  test("travel compressed", async () => {
    const response = await ask("/widgets/standalone/club-scorecard.js", {
      headers: { "accept-encoding": "gzip" },
    });
    expect(response.headers.get("content-encoding")).toBe("gzip");
  });
});

describe("what may be kept for where there is no signal", () => {
  const lists = async () => {
    const script = await textOf("/service-worker.js");
    const [, version, files = "[]"] =
      /^const VERSION = "(.*)";\nconst FILES = (.*);/.exec(script) ?? [];
    return { version, files: JSON.parse(files) as string[] };
  };
  const mayBeKept = async (path: string) =>
    (await ask(path)).headers.get("worker-cache-control")?.includes("stale-if-error=604800") ??
    false;

  test("the worker knows every file of the forms, with parts and languages, under its exact version", async () => {
    const { files } = await lists();
    const names = files.map((file) => /\/([^/]+)\?v=/.exec(file)?.[1]);
    for (const { tag } of CLUB_FORMS) {
      const name = tag.slice("ishc-".length);
      expect(names).toEqual(expect.arrayContaining([`${name}.js`, `${name}.en.js`]));
    }
    expect(names).toEqual(
      expect.arrayContaining([
        "attendance-form.extras.js",
        "form.extras.js",
        "outbox.storage-lock.js",
        "site.css",
      ]),
    );
    for (const file of files) {
      expect((await ask(file)).headers.get("cache-control"), file).toContain("immutable");
    }
  });

  test.each([...FORM_PAGES, "/this-device"])("%s may, and names its version", async (path) => {
    expect(await mayBeKept(path)).toBe(true);
    expect((await ask(path)).headers.get("site-version")).toBe((await lists()).version);
  });

  test.each(CLUB_FORMS)(
    "the sheet of $path may, by our worker and by no other cache",
    async (form) => {
      const path = `/api/clubs/clb-01/${form.sheet}`;
      const { headers } = await ask(path);
      expect(await mayBeKept(path)).toBe(true);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("site-day")).toBe("2024-05-25");
    },
  );

  test.each([
    "/",
    "/clubs/clb-01",
    "/clubs/clb-01/members?subject=m1",
    "/api/clubs/clb-01/sheets/member?subject=m1",
    "/api/clubs/clb-01/sheet?meeting=sh-2024-05",
    "/api/clubs/nope/sheet",
    "/api/clubs/clb-01/scorecard",
  ])("%s may not", async (path) => {
    expect(await mayBeKept(path)).toBe(false);
  });

  test("a page to be kept names the meetings still to come", async () => {
    const data = await openData(temporaryFolder());
    onTestFinished(() => data.store.close());
    const stored = await data.store.readRegister("clb-01");
    const meeting = { id: "sh-6", date: "2024-06-15", kind: "general", status: "planned" } as const;
    const register = { ...(stored?.register as Register) };
    const meetings = [...(register.meetings ?? []), meeting];
    const change = { at: new Date().toISOString(), by: "test", why: "a meeting planned" };
    await data.store.transaction((t) => t.writeRegister({ ...register, meetings }, change));
    const page = await (await (await siteOver(data))("/clubs/clb-01/attendance")).text();
    expect(page).toContain(
      "[{&quot;id&quot;:&quot;sh-6&quot;,&quot;date&quot;:&quot;2024-06-15&quot;}]",
    );
  });
});

describe("the API below the site", () => {
  test("answers, and keeps its own stricter policy", async () => {
    const response = await ask("/api/clubs/clb-01/scorecard");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("gives nobody a whole register", async () => {
    expect((await ask("/api/clubs/clb-01/register")).status).toBe(403);
  });

  test("says problems as JSON, not as a page", async () => {
    const response = await ask("/api/nope");
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});
