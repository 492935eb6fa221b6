import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import {
  contrast,
  crowdedTargets,
  overflow,
  smallTargets,
  smallTexts,
  violations,
} from "./accessibility.ts";
import { unknownButtons } from "./buttons.ts";
import { beginAnew, statesOf } from "./form-states.ts";
import { all, isShown, one, settled, shownText } from "./harness.ts";
import { controls, unreachedByTab } from "./keyboard.ts";
import { type AnyForm, knownForms } from "./known-forms.ts";

beforeEach(beginAnew);
afterEach(beginAnew);

/** Texts that stand out less than 7:1. */
function faint(form: AnyForm): string[] {
  const isWritten = (each: Node) => each.nodeType === Node.TEXT_NODE && each.textContent?.trim();
  return all(form, ".frame *")
    .filter((each) => isShown(each) && [...each.childNodes].some(isWritten))
    .map((each) => ({ each, ratio: contrast(each) }))
    .filter(({ ratio }) => ratio < 7)
    .map(({ each, ratio }) => `${each.outerHTML.slice(0, 70)} ${ratio}`);
}

/** Controls without a name, and names that are none. */
function unnamed(form: AnyForm): string[] {
  axe.setup(form);
  const named = controls(form).map((each) => ({
    each,
    name: axe.commons.text.accessibleText(each).trim(),
  }));
  axe.teardown();
  return named
    .filter(({ name }) => name === "" || /undefined|null|\[object/.test(name))
    .map(({ each, name }) => `“${name}” ${each.outerHTML.slice(0, 90)}`);
}

/** Regions that say something when it changes, and would not, or not as it is. */
function brokenRegions(form: AnyForm): string[] {
  return all(form, "[role=status], [role=alert]")
    .filter((each) => each.getAttribute("translate") !== "no")
    .map((each) => each.outerHTML.slice(0, 90));
}

const sizes = [
  ["a phone 320 px wide", 320, "18px"],
  ["text at 200 % on 320 px", 320, "36px"],
  ["the browser's text at 200 %", 320, "38.4px"],
] as const;

async function fits(form: AnyForm) {
  for (const [name, width, size] of sizes) {
    await page.viewport(width, 740);
    form.style.setProperty("--ishc-text-size", size);
    await settled(form);
    expect.soft(overflow(form), name).toBe(0);
    expect.soft(smallTargets(form), name).toEqual([]);
    expect.soft(crowdedTargets(form), name).toEqual([]);
  }
  form.style.removeProperty("--ishc-text-size");
  await page.viewport(360, 740);
}

async function looksRight(form: AnyForm) {
  for (const theme of ["dark", "light"] as const) {
    form.theme = theme;
    await settled(form);
    expect.soft(faint(form), theme).toEqual([]);
  }
  // Contrast is asked for at 7:1 in both themes above, and takes axe most of its time.
  expect.soft(await violations(form, ["color-contrast"])).toEqual([]);
  expect.soft(smallTargets(form)).toEqual([]);
  expect.soft(smallTexts(form)).toEqual([]);
}

describe.each(knownForms)("$name", (known) => {
  test.each(statesOf(known))(
    "$name: all of it is reached by key, named, told and large enough",
    async ({ reach, said }) => {
      const form = await reach(known);
      if (said !== undefined) {
        const line = one(form, ".state");
        expect(shownText(line)).toMatch(said);
        expect(line.matches("[role=status][translate=no]"), "the line is a live region").toBe(true);
      }
      expect.soft(unnamed(form)).toEqual([]);
      expect.soft(unknownButtons(form)).toEqual([]);
      expect.soft(brokenRegions(form)).toEqual([]);
      await looksRight(form);
      await fits(form);
      expect.soft(await unreachedByTab(form)).toEqual([]);
    },
  );
});
