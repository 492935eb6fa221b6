import { afterEach, expect, test } from "vitest";
import { clearPage } from "../testing/harness.ts";
import { inheritedLocale } from "./locale-controller.ts";

afterEach(clearPage);

/** An element inside a chain of boxes; `#` begins a shadow root. */
function nested(...langs: (string | undefined)[]): Element {
  let place: Element | ShadowRoot = document.body;
  for (const lang of langs) {
    const box: HTMLElement = document.createElement("div");
    if (lang?.replace("#", "")) box.lang = lang.replace("#", "");
    place.append(box);
    place = lang?.startsWith("#") ? box.attachShadow({ mode: "open" }) : box;
  }
  const element = document.createElement("span");
  place.append(element);
  return element;
}

test.each([
  ["the page's", ["en"], "en"],
  ["the nearest", ["en", "vi"], "vi"],
  ["through a shadow root", ["#en"], "en"],
  ["through two shadow roots", ["#en-GB", "#"], "en"],
  ["of a language the kit does not speak", ["km"], "vi"],
])("takes the language %s", (_name, langs, expected) => {
  expect(inheritedLocale(nested(...langs))).toBe(expected);
});
