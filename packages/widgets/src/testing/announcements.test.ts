import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { memoryStorage } from "./draft-storages.ts";
import { noSignal, receipt, serve } from "./fake-server.ts";
import { beginAnew, filled, open, send } from "./form-states.ts";
import { all, eventually, one, shownText, text, until } from "./harness.ts";
import { type AnyForm, knownForms } from "./known-forms.ts";
import { storeAnything } from "./outbox.ts";

beforeEach(beginAnew);
afterEach(beginAnew);

/** Every text that a region comes to hold, and regions that came with a text in them, of which many readers say nothing. */
function listen(form: AnyForm, selector: string) {
  const said: string[] = [];
  const late: string[] = [];
  const observer = new MutationObserver((changes) => {
    const words = text(form, selector);
    if (words !== said[said.length - 1]) said.push(words);
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        const regions = [node, ...node.querySelectorAll<HTMLElement>("*")];
        late.push(...regions.filter((each) => each.matches(selector)).map(shownText));
      }
    }
  });
  if (form.shadowRoot) {
    observer.observe(form.shadowRoot, { childList: true, characterData: true, subtree: true });
  }
  onTestFinished(() => observer.disconnect());
  return { said, late };
}

describe.each(knownForms)("$name", (known) => {
  test("says what became of it, from the first letter to the receipt, in one and the same region", async () => {
    const form = await open(known);
    const line = one(form, ".state");
    const { said } = listen(form, ".state");
    form.remove();
    document.body.append(form);
    await known.unfold(form);
    await known.complete(form);
    serve(noSignal);
    await send(form);
    await until(() => text(form, ".state").includes("chờ sóng"), form);
    serve(receipt);
    window.dispatchEvent(new Event("online"));
    await until(() => text(form, ".state").includes("mã 7F3K"), form);
    expect(said.filter((words) => words !== "")).toEqual([
      expect.stringMatching(/^Đã lưu trên máy này, chưa gửi/),
      "Đang gửi…",
      expect.stringMatching(/chờ sóng/),
      "Đang gửi…",
      expect.stringMatching(/^Đã nhận lúc .* mã 7F3K/),
    ]);
    expect(one(form, ".state")).toBe(line);
    expect(line.matches("[role=status][translate=no]")).toBe(true);
  });

  test("has every region there, shown and empty, before there is anything to say", async () => {
    const form = await open(known);
    const regions = all(form, "[role=status]").filter((each) => each.checkVisibility());
    expect(regions.filter((each) => shownText(each) !== "")).toEqual([]);
    for (const selector of [".state", ".heard"]) expect(regions).toContain(one(form, selector));
    expect(regions.length).toBeGreaterThan(2);
    // They come with the extras, when the form may be in use already: nothing moves for them.
    const { bottom } = one(form, ".masthead").getBoundingClientRect();
    expect(one(form, "fieldset").getBoundingClientRect().top).toBeCloseTo(bottom, 1);
  });

  test("tells of records that cannot be read in a region that was there before", async () => {
    await storeAnything({ key: "k", schemaVersion: 99 });
    const form = known.create();
    form.storage = memoryStorage();
    form.sheet = known.sheet;
    document.body.append(form);
    const { said, late } = listen(form, ".heard[role=status]");
    await eventually(() => expect(said.join()).toContain("Trong máy này có 1 bản"));
    expect(late.filter((words) => words !== "")).toEqual([]);
    // Once: what is seen of it came with the form.
    expect(all(form, ".notices [role=status]").map(shownText).join()).toContain("có 1 bản");
  });

  test("moves the focus to what has to be read before going on", async () => {
    const form = await filled(known);
    await known.spoil(form);
    await eventually(() => expect(form.shadowRoot?.activeElement?.id).toBe("problems"));
    expect(one(form, "#problems").matches("[role=group][aria-labelledby=problems-title]")).toBe(
      true,
    );
  });
});
