import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../repository.ts";
import { describeOnHostSite } from "./host-site.ts";
import { hostileSites } from "./hostile-sites.ts";

const { version: VERSION } = JSON.parse(
  readFileSync(join(repository, "packages/widgets/package.json"), "utf8"),
);

const standalone = join(repository, "packages/widgets/dist/standalone");

const mounts = `
  <div data-mount><ishc-attendance-form src="/api/attendance-form" action="/api/sent">
    <p>Xin điểm danh ra giấy.</p></ishc-attendance-form></div>
  <div data-mount data-ishc-widget="club-scorecard" data-src="/api/club-scorecard"><p>Xem bảng.</p></div>
  <p data-mount><a href="/clubs/5#ishc=club-scorecard&amp;src=/api/club-scorecard">Xem bảng.</a></p>`;

const otherForms = ["activity-form", "member-form", "supervision-form"];

const everyMount =
  mounts +
  otherForms
    .map(
      (name) =>
        `<div data-mount><ishc-${name} src="/api/${name}"><p>Xin ghi ra giấy.</p></ishc-${name}></div>`,
    )
    .join("");

const loader = `<script type="module" src="/widgets/standalone/loader.js"></script>`;

/** What people can see of the elements: how many show their document. */
function shownElements(): number {
  const tags = [...document.querySelectorAll("*")].filter(({ localName }) =>
    localName.startsWith("ishc-"),
  );
  return tags.filter((tag) => {
    const box = tag.shadowRoot?.querySelector("h2")?.getBoundingClientRect();
    return box !== undefined && box.height > 0;
  }).length;
}

describeOnHostSite("on the pages of others", (site) => {
  test.each(hostileSites)("$name", async (hostile) => {
    const { style = "", script = "", root = "", rewrite = (markup: string) => markup } = hostile;
    const head = `<style>${style}</style><script>${script}</script>${rewrite(loader)}`;
    const { page, errors } = await site.open({ body: everyMount, head, root });
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(6);
    // Where everything is, a tap is answered, and nothing stands outside the screen.
    await page.locator("ishc-attendance-form label.choice").first().tap();
    expect(await page.locator("ishc-attendance-form input[type=radio]").first().isChecked()).toBe(
      true,
    );
    for (const name of otherForms) {
      const form = page.locator(`ishc-${name}`);
      await form.locator("label.pick").first().tap();
      expect(await form.locator("label.pick input").first().isChecked(), name).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    expect(errors).toEqual([]);
  });

  test("the loader twice, under two addresses, and the bundle of all elements beside it", async () => {
    const twice = `${loader}<script type="module" src="/widgets/standalone/loader.js?v=2"></script>`;
    const bundle = `<script type="module" src="/widgets/ishc-widgets.js"></script>`;
    const { page, errors } = await site.open({ body: mounts, head: twice + bundle });
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(3);
    await page.waitForTimeout(300);
    expect(await page.evaluate(shownElements)).toBe(3);
    expect(errors).toEqual([]);
  });

  test("of two versions the first stays, and one warning names both", async () => {
    const file = readFileSync(join(standalone, "attendance-form.js"), "utf8");
    const older = file.replaceAll(`"${VERSION}"`, '"0.0.0-older"');
    expect(older).not.toBe(file);
    site.server.files.set("/widgets/standalone/older.js", { body: older, type: "text/javascript" });
    const scripts = ["older", "attendance-form"].map(
      (name) => `<script type="module" src="/widgets/standalone/${name}.js"></script>`,
    );
    const { page, errors, warnings } = await site.open({ body: mounts, head: scripts.join("") });
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(1);
    await expect.poll(() => warnings.length, { timeout: 10_000 }).toBe(1);
    expect(warnings[0]).toContain(`is 0.0.0-older, not ${VERSION}:`);
    expect(errors).toEqual([]);
  });

  test("files that do not arrive leave the page as it was", async () => {
    site.server.lost.add("/widgets/standalone/club-scorecard.js");
    const { page } = await site.open({ body: mounts, head: loader });
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(1);
    const texts = await page
      .locator("[data-mount]:not(:has(ishc-attendance-form))")
      .allInnerTexts();
    expect(texts.map((text) => text.trim())).toEqual(["Xem bảng.", "Xem bảng."]);
    site.server.lost.clear();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(3);
  });

  test("a file that is pinned runs as it is, and not as anything else", async () => {
    const pins = JSON.parse(readFileSync(join(standalone, "integrity.json"), "utf8"));
    const pin = (name: string, hash: string) =>
      `<link rel="modulepreload" href="/widgets/standalone/${name}.js" integrity="${hash}">`;
    const good = pins["standalone/attendance-form.js"];
    const links = pin("attendance-form", good) + pin("club-scorecard", good);
    const { page, warnings } = await site.open({ body: mounts, head: links + loader });
    await expect.poll(() => page.evaluate(shownElements), { timeout: 10_000 }).toBe(1);
    await expect.poll(() => warnings.join()).toContain("club-scorecard.js could not be loaded");
    expect(await page.evaluate(() => customElements.get("ishc-club-scorecard"))).toBeUndefined();
  });
});
