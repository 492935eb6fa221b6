import { expect, test } from "vitest";
import { mountAt, places } from "./mount.ts";

const trusted = "https://widgets.example.org";
const own = location.origin;

function read(markup: string) {
  const page = document.createElement("div");
  page.innerHTML = markup;
  document.body.append(page);
  const found = page.querySelector(places);
  const mount = found ? mountAt(found, trusted) : "no place";
  page.remove();
  return mount;
}

const attributes = [
  ["src", `${own}/api/5`],
  ["locale", "en"],
];

test.each([
  // One that no test defines: those that are there already ask for nothing.
  ["a tag", "<ishc-club-scorecard-later></ishc-club-scorecard-later>", undefined],
  [
    "an element with data",
    `<div data-ishc-widget="club-scorecard" data-src="/api/5" data-locale="en">…</div>`,
    attributes,
  ],
  [
    "a link",
    `<a href="/clubs/5#ishc=club-scorecard&amp;src=/api/5&amp;locale=en">…</a>`,
    attributes,
  ],
  [
    "a link whose address was encoded by an editor",
    `<a href="/clubs/5#ishc=club-scorecard&src=%2Fapi%2F5&locale=en">…</a>`,
    attributes,
  ],
])("%s asks for an element", (_name, markup, expected) => {
  expect(read(markup)).toEqual({
    name: expected ? "club-scorecard" : "club-scorecard-later",
    ...(expected && { attributes: expected }),
  });
});

test.each([
  ["other links", `<a href="/clubs/5#top">…</a>`, "no place"],
  ["a fragment that only looks so", `<a href="#a#ishc=">…</a>`, undefined],
  ["other tags", "<other-tag></other-tag>", undefined],
  ["a path", `<div data-ishc-widget="../evil"></div>`, undefined],
  ["an address", `<div data-ishc-widget="//example.com/x"></div>`, undefined],
  ["no name", `<div data-ishc-widget></div>`, undefined],
  ["capital letters", `<div data-ishc-widget="Club"></div>`, undefined],
  ["what is being edited", `<p contenteditable><a href="#ishc=trend">…</a></p>`, undefined],
])("%s: nothing", (_name, markup, expected) => {
  expect(read(markup)).toEqual(expected);
});

test("only listed attributes are copied, and only addresses that may be used", () => {
  const rest = `data-onclick="alert(1)" data-style="x" data-theme="dark"`;
  const src = `data-src="javascript:alert(1)" data-action="https://example.com/steal"`;
  expect(read(`<div data-ishc-widget="trend" ${rest} ${src}></div>`)).toEqual({
    name: "trend",
    attributes: [["theme", "dark"]],
  });
  const action = `${trusted}/attendance`;
  expect(read(`<a href="#ishc=trend&action=${action}&onclick=x">…</a>`)).toEqual({
    name: "trend",
    attributes: [["action", action]],
  });
});
