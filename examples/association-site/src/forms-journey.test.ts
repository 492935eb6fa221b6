import type { Register } from "@ishc/core";
import { openStore } from "@ishc/server";
import { type BrowserSession, installedEngines, openEngine } from "@ishc/tooling/browsers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningSite, startRunningSite } from "./testing/running-site.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const CLUB = "clb-01";

/** What a person does to a form: types into a field, or taps a choice. */
type Deed = readonly ["type", field: string, text: string] | readonly ["tap", choice: string];

interface Journey {
  readonly tag: string;
  readonly page: string;
  readonly fill: readonly Deed[];
  /** The field that is corrected afterwards, and what is added to it. */
  readonly correct: readonly [field: string, text: string];
  /** What the register says of it, beside its id. */
  readonly find: (register: Register) => readonly [id: string, text: string | undefined][];
  readonly written: readonly [string, string];
}

const on = (field: string, day: string, month: string): Deed[] => [
  ["type", `${field}.day`, day],
  ["type", `${field}.month`, month],
  ["type", `${field}.year`, "2024"],
];

const JOURNEYS: readonly Journey[] = [
  {
    tag: "ishc-member-form",
    page: "members",
    fill: [
      ["type", "name", "Nguyễn Thị Kiểm Thử"],
      ["type", "birthDate.year", "1951"],
      ["tap", 'input[name="sex"][value="female"]'],
      ["tap", 'input[name="kind"][value="official"]'],
      ...on("from", "2", "5"),
    ],
    correct: ["name", " Hai"],
    find: ({ members = [] }) => members.map(({ id, name }) => [id, name]),
    written: ["Nguyễn Thị Kiểm Thử", "Nguyễn Thị Kiểm Thử Hai"],
  },
  {
    tag: "ishc-activity-form",
    page: "activities",
    fill: [
      ["tap", 'input[name="area"][value="health"]'],
      ["tap", 'input[name="kind.health"]'],
      ...on("date", "13", "5"),
      ["type", "note", "Đo huyết áp ở nhà văn hóa"],
    ],
    correct: ["note", ", có bác sĩ"],
    find: ({ activities = [] }) => activities.map(({ id, note }) => [id, note]),
    written: ["Đo huyết áp ở nhà văn hóa", "Đo huyết áp ở nhà văn hóa, có bác sĩ"],
  },
  {
    tag: "ishc-supervision-form",
    page: "supervision",
    fill: [
      ...on("date", "20", "5"),
      ["tap", 'input[name="mode"][value="on-site"]'],
      ["type", "officer", "Cán bộ Kiểm Thử"],
    ],
    correct: ["officer", " Hai"],
    find: ({ support }) => (support?.supervision ?? []).map(({ id, officer }) => [id, officer]),
    written: ["Cán bộ Kiểm Thử", "Cán bộ Kiểm Thử Hai"],
  },
];

describe.runIf(installedEngines().includes("chromium"))("on the running site", () => {
  const folder = temporaryFolder(afterAll);
  let site: RunningSite;
  let session: BrowserSession;

  beforeAll(async () => {
    site = await startRunningSite(folder);
    session = await openEngine("chromium");
    await session.setViewport(360, 740);
    return async () => {
      await session.close();
      await site.stop("SIGTERM");
    };
  });

  /** What the database has, read past the site. */
  async function registerNow(): Promise<Register> {
    const store = await openStore(`${folder}/association.sqlite`);
    try {
      const stored = await store.readRegister(CLUB);
      if (!stored) throw new Error("The club is not there.");
      return stored.register;
    } finally {
      await store.close();
    }
  }

  async function open(tag: string, path: string): Promise<void> {
    await session.goto(`${site.url}/clubs/${CLUB}/${path}`);
    await until(tag, '[part="save"]');
  }

  /** Waits until something is in the form, and gives its text. */
  async function until(tag: string, selector: string, text = ""): Promise<string> {
    const look = (name: string, wanted: string) =>
      [...(document.querySelector(name)?.shadowRoot?.querySelectorAll(wanted) ?? [])].map(
        (each) => each.textContent?.trim() ?? "",
      );
    const start = Date.now();
    for (;;) {
      const seen = await session.evaluate(look, tag, selector);
      const found = seen.find((each) => each.includes(text));
      if (found !== undefined) return found;
      if (Date.now() - start > 20_000) {
        throw new Error(`Waited in vain for “${text}” at ${selector}: ${seen.join("; ")}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function reach(tag: string, selector: string): Promise<void> {
    await until(tag, selector);
    await session.evaluate(
      async (name: string, wanted: string) => {
        const root = document.querySelector(name)?.shadowRoot;
        root?.querySelector(wanted)?.scrollIntoView({ block: "center" });
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      },
      tag,
      selector,
    );
    await session.click(`${tag} >>> ${selector}`);
  }

  async function type(tag: string, field: string, text: string): Promise<void> {
    await reach(tag, `[id="${field}"]`);
    await session.press("End");
    await session.type(text);
  }

  test.each(JOURNEYS)(
    "$tag: filled, received, in the register, and amended",
    async (journey) => {
      const { tag, page, fill, correct, find, written } = journey;
      const before = new Set(find(await registerNow()).map(([id]) => id));

      await open(tag, page);
      for (const deed of fill) {
        if (deed[0] === "type") await type(tag, deed[1], deed[2]);
        else await reach(tag, deed[1]);
      }
      await session.click(`${tag} >>> [part="save"]`);
      const received = await until(tag, '[part="state"]', "Đã nhận lúc");
      expect(received).toMatch(/^Đã nhận lúc \d{1,2}:\d\d, mã [0-9A-Z]{4}\.$/);
      const added = find(await registerNow()).filter(([id]) => !before.has(id));
      expect(added.map(([, text]) => text)).toEqual([written[0]]);

      // Opened again without a subject it is for the next one, and holds nothing of this one.
      await open(tag, page);
      expect(await session.evaluate(typedIn, tag, correct[0])).not.toBe(written[0]);

      // Opened for this one it says that it was sent, has what was sent, and amends it.
      const [[id] = ["", ""]] = added;
      await open(tag, `${page}?subject=${encodeURIComponent(id)}`);
      await until(tag, "header", "Phiếu này đã gửi.");
      expect(await session.evaluate(typedIn, tag, correct[0])).toBe(written[0]);
      await type(tag, correct[0], correct[1]);
      await session.click(`${tag} >>> [part="save"]`);
      await until(tag, '[part="state"]', "Đã nhận bản sửa lúc");
      const amended = find(await registerNow()).filter(([each]) => !before.has(each));
      expect(amended).toEqual([[id, written[1]]]);
      expect(await session.consoleErrors()).toEqual([]);
    },
    120_000,
  );
});

/** Runs in the page: what stands in a field, where it is there by now. */
function typedIn(tag: string, field: string): string | undefined {
  const root = document.querySelector(tag)?.shadowRoot;
  return root?.querySelector<HTMLInputElement>(`[id="${field}"]`)?.value;
}
