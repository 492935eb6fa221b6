import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Register } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { openStore } from "@ishc/server";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { inOneFile } from "../one-file.ts";
import { repository } from "../repository.ts";
import { shown } from "./host-page.ts";
import { describeOnHostSite } from "./host-site.ts";

interface SavedForm {
  readonly name: string;
  readonly fill: (page: Page) => Promise<void>;
  /** What the command calls it. */
  readonly said: string;
  readonly written: (register: Register) => boolean;
}

const type = (page: Page, id: string, text: string) => page.locator(`[id="${id}"]`).fill(text);

/** Its radio button is drawn over, so the press is given to it by script. */
const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).dispatchEvent("click");

async function typeDay(page: Page, field: string): Promise<void> {
  await type(page, `${field}.day`, "13");
  await type(page, `${field}.month`, "5");
  await type(page, `${field}.year`, "2024");
}

const FORMS: readonly SavedForm[] = [
  {
    name: "attendance",
    fill: (page) => page.locator('[part="mark-rest"]').click(),
    said: "điểm danh",
    written: ({ meetings = [] }) =>
      meetings.some(({ date, attendance }) => date === "2024-06-13" && attendance?.length === 55),
  },
  {
    name: "member",
    async fill(page) {
      await type(page, "name", "Lê Thị Mẫu");
      await choose(page, "sex", "female");
      await choose(page, "kind", "official");
      await typeDay(page, "from");
    },
    said: "hội viên",
    written: ({ members = [] }) => members.some(({ name }) => name === "Lê Thị Mẫu"),
  },
  {
    name: "activity",
    async fill(page) {
      await choose(page, "area", "health");
      await page.locator('input[name="kind.health"]').first().dispatchEvent("click");
      await typeDay(page, "date");
    },
    said: "hoạt động",
    written: ({ activities = [] }) => activities.some(({ date }) => date === "2024-05-13"),
  },
  {
    name: "supervision",
    async fill(page) {
      await typeDay(page, "date");
      await choose(page, "mode", "on-site");
    },
    said: "buổi kiểm tra",
    written: ({ support }) => support?.supervision?.[0]?.date === "2024-05-13",
  },
];

const cli = await inOneFile(join(repository, "packages/server/dist/cli.js"));

describeOnHostSite("from a hall without signal", (site) => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ishc-saved-"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Presses “save as a file”, and gives the path of what the browser saved. */
  async function savedFile(page: Page): Promise<string> {
    await page.locator("details.ways > summary").click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: /tệp/i }).click();
    const download = await saving;
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }

  test.each(FORMS)(
    "a file that the $name form saves is taken in by the server's command",
    async (form) => {
      const { name, fill, said, written } = form;
      const db = join(folder, `${name}.sqlite`);
      const store = await openStore(db);
      onTestFinished(() => store.close());
      const change = { at: "2024-06-01T00:00:00.000Z", by: "test", why: "import" };
      await store.transaction((each) => each.writeRegister(buildRegister(), change));

      const tag = `ishc-${name}-form`;
      const { page, errors } = await site.open({
        head: `<script type="module" src="/widgets/standalone/${name}-form.js"></script>`,
        body: `<${tag} src="/api/${name}-form" action="/api/sent"></${tag}>`,
      });
      await shown(page, tag);
      await fill(page);
      const file = await savedFile(page);
      expect(file).toMatch(/\.ishc\.json$/);

      const receive = () =>
        spawnSync(process.execPath, [cli, "receive", "--db", db, file], { encoding: "utf8" });
      const first = receive();
      expect(first.stderr).toBe("");
      expect(first.stdout).toMatch(
        new RegExp(`1\\. ${said}, câu lạc bộ club-01: đã nhận, mã [0-9A-Z]{4}\\.`),
      );
      const stored = await store.readRegister("club-01");
      expect(stored && written(stored.register)).toBe(true);
      expect(receive().stdout).toContain("đã nhận từ trước");
      expect((await store.readRegister("club-01"))?.version).toBe(2);
      expect([errors, site.server.received]).toEqual([[], []]);
    },
    60_000,
  );
});
