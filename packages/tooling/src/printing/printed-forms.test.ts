import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActivitySheet, AttendanceSheet, MemberSheet, SupervisionSheet } from "@ishc/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { shown } from "../embedding/host-page.ts";
import { describeOnHostSite } from "../embedding/host-site.ts";
import { repository } from "../repository.ts";
import { inventedSheet } from "../slow-phone/invented-sheet.ts";
import { fullActivitySheet, fullMemberSheet, fullVisitSheet, rowsOfVisit } from "./full-sheets.ts";
import { pageSize, pagesOf, textsOf } from "./pages-of.ts";

const guide = readFileSync(join(repository, "docs/guides/printing.md"), "utf8");

/** The guide's example in a language. */
function inGuide(language: string): string {
  const example = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1];
  if (example === undefined) throw new Error(`The guide has no example in ${language}.`);
  return example;
}

/** What a sheet leaves free at each side, mm. */
const SIDE = 14;

/** How high the letters of its title are, points. */
const TITLE = 16;

type EntrySheet = ActivitySheet | MemberSheet | SupervisionSheet;

const people = (text: string) => text.match(/\p{L}+ (?:Văn|Thị) \p{L}+ \d+/gu) ?? [];

describeOnHostSite("on paper", (site) => {
  /** Opens a form between what else stands on a page. */
  async function open(name: string, sheet?: AttendanceSheet | EntrySheet): Promise<Page> {
    const { page } = await site.open({
      head: `<script type="module" src="/widgets/ishc-widgets.js"></script>`,
      body: `<header>Trang của hội</header><h1>Hội Người cao tuổi xã</h1><ishc-${name}></ishc-${name}><p>Xin gọi cho Ban Chủ nhiệm.</p>`,
    });
    await page.evaluate(
      async ([tag, given, src]) => {
        const form = document.querySelector<HTMLElement & { sheet: unknown }>(tag);
        if (form) form.sheet = given ?? (await (await fetch(src)).json());
      },
      [`ishc-${name}`, sheet, `/api/${name}`] as const,
    );
    await shown(page, `ishc-${name}`);
    // A long roll is drawn in several goes.
    const rows = page.locator(".person");
    await expect
      .poll(() => rows.count())
      .toBe(sheet && "members" in sheet ? sheet.members.length : 0);
    return page;
  }

  /** Waits for the part of the form that brings the sheet of paper. */
  const paperIsHere = (page: Page) => page.locator(".ways").waitFor({ state: "attached" });

  const onScreen = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector("ishc-attendance-form")?.shadowRoot;
      return [...(root?.querySelectorAll(".person") ?? [])].map((person) => ({
        name: person.querySelector(".name")?.textContent ?? "",
        mark: person.querySelector<HTMLInputElement>("input:checked")?.value,
      }));
    });

  /** Marks some people, by ways that differ. */
  const mark = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector("ishc-attendance-form")?.shadowRoot;
      for (const [i, person] of [...(root?.querySelectorAll(".person") ?? [])].entries()) {
        if (i % 3 !== 2) person.querySelectorAll("input")[i % 4]?.click();
      }
    });

  test.each([
    [12, 2],
    [70, 3],
    [200, 8],
  ])(
    "%i people are printed in the order of the screen, below a head on each page",
    async (count, most) => {
      const page = await open("attendance-form", inventedSheet(count));
      await paperIsHere(page);
      await mark(page);
      const before = await onScreen(page);
      const pages = await pagesOf(await page.pdf({ format: "A4" }));
      expect(pages.length).toBeLessThanOrEqual(most);
      expect(people(pages.join(" "))).toEqual(before.map(({ name }) => name));
      for (const each of pages.filter((text) => people(text).length > 0)) {
        expect(each).toContain("STT Họ và tên Có mặt Vắng Có phép Nhờ thay Ghi chú");
      }
      const marks = pages.join(" ").match(/(?<= )X(?= |$)/g) ?? [];
      expect(marks).toHaveLength(before.filter((row) => row.mark !== undefined).length);
      expect(await onScreen(page)).toEqual(before);
    },
  );

  test("a name of two lines is never on two pages", async () => {
    const sheet = inventedSheet(70);
    const long = (i: number) =>
      `Công Tằng Tôn Nữ Thị Huyền Trân Nguyễn Phước Ẩn ${String(i).padStart(3, "0")}`;
    const members = sheet.members.map((member, i) => ({ ...member, name: long(i) }));
    const page = await open("attendance-form", { ...sheet, members });
    await paperIsHere(page);
    const pages = await pagesOf(await page.pdf({ format: "A4" }));
    for (const { name } of members) {
      expect(pages.filter((text) => text.includes(name))).toHaveLength(1);
    }
  });

  test("the form gives way to its sheet, and nothing else on the page does", async () => {
    const page = await open("attendance-form", inventedSheet(12));
    await paperIsHere(page);
    const text = (await pagesOf(await page.pdf())).join(" ");
    expect(text).toMatch(
      /^Trang của hội Hội Người cao tuổi xã CLB Thôn Minh Họa Danh sách điểm danh/,
    );
    expect(text).toContain("Chủ nhiệm câu lạc bộ");
    expect(text).toMatch(/Xin gọi cho Ban Chủ nhiệm\. ?$/);
    expect(text).not.toContain("Hoàn tác");
  });

  test("in print media there is the sheet, on the screen the form", async () => {
    const page = await open("attendance-form", inventedSheet(12));
    await paperIsHere(page);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const shownParts = () =>
      page.evaluate(() => {
        const root = document.querySelector("ishc-attendance-form")?.shadowRoot;
        const parts = [...(root?.querySelectorAll<HTMLElement>(".paper, .frame") ?? [])];
        return parts.filter((part) => part.offsetHeight > 0).map((part) => part.className);
      });
    expect(await shownParts()).toEqual(["frame"]);
    await page.emulateMedia({ media: "print" });
    expect(await shownParts()).toEqual(["paper"]);
    await page.emulateMedia({ media: "screen" });
    expect(await shownParts()).toEqual(["frame"]);
  });

  test("before its part is here, the people on the screen are printed in their order", async () => {
    site.server.lost.add("/widgets/standalone/attendance-form.extras.js");
    const page = await open("attendance-form", inventedSheet(12));
    const names = (await onScreen(page)).map(({ name }) => name);
    expect(people((await pagesOf(await page.pdf())).join(" "))).toEqual(names);
    site.server.lost.clear();
  });

  test.each([
    ["member-form", "#name", "Hoàng Thị Mẫu", "Họ và tên: Hoàng Thị Mẫu"],
    ["supervision-form", "#officer", "Lê Văn Mẫu", "Cán bộ: Lê Văn Mẫu"],
  ])("%s is printed as a sheet with what was entered", async (name, field, typed, line) => {
    const page = await open(name);
    await paperIsHere(page);
    await page.locator(field).fill(typed);
    const text = (await pagesOf(await page.pdf())).join(" ");
    expect(text).toContain(line);
    expect(text).toContain("Chủ nhiệm câu lạc bộ");
    expect(text).not.toContain("Hoàn tác");
  });

  test("the activity form is printed with the kind of work that was chosen", async () => {
    const page = await open("activity-form");
    await paperIsHere(page);
    await page.locator("input[value=health]").check();
    await page.locator("input[value=measurement]").check();
    const text = (await pagesOf(await page.pdf())).join(" ");
    expect(text).toContain("Cụ thể là việc gì? Đo huyết áp, cân nặng");
    expect(text).not.toContain("Tập luyện");
  });

  /** What the button prints, as the frame has it, on pages of its own. */
  async function printedAlone(page: Page, button: string): Promise<Page> {
    await page.evaluate(keepFromPrinting);
    await page.locator("details.ways").evaluate((ways: HTMLDetailsElement) => {
      ways.open = true;
    });
    await page.getByRole("button", { name: button }).click();
    await page.waitForFunction(() => window.printed);
    // A window that the page opens is of its process.
    const opening = page.waitForEvent("popup");
    await page.evaluate(() => void window.open());
    const paper = await opening;
    await paper.setContent((await page.evaluate(() => window.printed)) ?? "");
    return paper;
  }

  test("the button prints the sheet alone on A4, each page with its number and what it belongs to", async () => {
    const page = await open("attendance-form", inventedSheet(70));
    await paperIsHere(page);
    await mark(page);
    const paper = await printedAlone(page, "In phiếu trống");
    const pdf = await paper.pdf({ preferCSSPageSize: true });
    expect(await pageSize(pdf)).toEqual({ width: 210, height: 297 });
    const pages = await pagesOf(pdf);
    expect(people(pages.join(" "))).toEqual((await onScreen(page)).map(({ name }) => name));
    expect(pages.join(" ")).not.toMatch(/ X /);
    for (const [i, text] of pages.entries()) {
      expect(text).toContain(`Trang ${i + 1}/${pages.length}`);
      expect(text).toContain("CLB Thôn Minh Họa – Chủ nhật, ngày 15 tháng 11 năm 2026");
    }
  });

  test.each([
    ["member-form", fullMemberSheet, []],
    ["activity-form", fullActivitySheet, []],
    ["supervision-form", fullVisitSheet, rowsOfVisit],
  ] as const)(
    "%s is printed on A4, blank and full, with no text cut off and no row on two pages",
    async (name, sheet, rows) => {
      const page = await open(name, sheet);
      await paperIsHere(page);
      for (const [button, isFull] of [
        ["In phiếu trống", false],
        ["In phiếu đã điền", true],
      ] as const) {
        const pdf = await (await printedAlone(page, button)).pdf({ preferCSSPageSize: true });
        expect(await pageSize(pdf)).toEqual({ width: 210, height: 297 });
        expect(await textsOf(pdf)).toEqual({ margin: SIDE, largest: TITLE });
        const pages = await pagesOf(pdf);
        expect(pages.join(" ").includes("Mẫu")).toBe(isFull);
        const onPages = (row: string) => pages.filter((text) => text.includes(row)).length;
        if (isFull) expect(rows.filter((row) => onPages(row) !== 1)).toEqual([]);
      }
    },
  );

  test("the guide's styles and words do on paper what the guide says", async () => {
    const page = await open("attendance-form", inventedSheet(12));
    await paperIsHere(page);
    await page.addStyleTag({ content: inGuide("css") });
    await page.evaluate(inGuide("js"));
    const text = (await pagesOf(await page.pdf())).join(" ");
    expect(text).not.toContain("Trang của hội");
    expect(text).toContain("(ký hoặc điểm chỉ)");
    expect(text).toContain("Hội Người cao tuổi xã");
  });

  test("a sheet is black on white, and no letter is smaller than 12 points", async () => {
    const page = await open("attendance-form", inventedSheet(12));
    await paperIsHere(page);
    const paper = await printedAlone(page, "In phiếu đã điểm danh");
    const looks = await paper.evaluate(() =>
      [...document.body.querySelectorAll("*")].map((each) => {
        const { color, backgroundColor, fontSize } = getComputedStyle(each);
        return { color, backgroundColor, isSmall: Number.parseFloat(fontSize) < 16 };
      }),
    );
    for (const { color, backgroundColor, isSmall } of looks) {
      expect(color).toBe("rgb(0, 0, 0)");
      expect(backgroundColor).toBe("rgba(0, 0, 0, 0)");
      expect(isSmall).toBe(false);
    }
  });
});

declare global {
  interface Window {
    /** The sheet as a document, in place of a dialog. */
    printed?: string;
  }
}

/** Runs in the page: what is printed in a frame is kept. */
function keepFromPrinting(): void {
  delete window.printed;
  const keep = ({ target }: Event) => {
    const window_ = target instanceof HTMLIFrameElement ? target.contentWindow : undefined;
    if (!window_) return;
    window_.print = () => {
      const { adoptedStyleSheets, body, documentElement } = window_.document;
      const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      const styles = rules.map(({ cssText }) => cssText).join("\n");
      window.printed = `<!doctype html><html lang="${documentElement.lang}"><style>${styles}</style>${body.outerHTML}`;
    };
  };
  document.addEventListener("load", keep, { capture: true });
}
