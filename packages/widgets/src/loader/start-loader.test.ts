import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eventually } from "../testing/harness.ts";
import { ElementFiles } from "./element-files.ts";
import { startLoader } from "./start-loader.ts";

const base = "https://widgets.example.org/standalone/loader.js?v=7";

/** Each test has a tag of its own: what is once defined stays. */
let name = "";
let count = 0;
let page: HTMLElement;
let stop = () => {};
let asked: string[] = [];
let warn: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  count += 1;
  name = `loaded-${"abcdefghijklmnopqrstuvwxyz"[count]}`;
  page = document.createElement("main");
  document.body.append(page);
  asked = [];
  warn = vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  stop();
  page.remove();
  vi.restoreAllMocks();
});

class Drawn extends HTMLElement {
  get updateComplete() {
    return Promise.resolve();
  }
}

function start(load: () => unknown = () => define(class extends Drawn {})) {
  const list = asked;
  const files = new ElementFiles(base, async (address) => {
    list.push(address);
    return load();
  });
  stop = startLoader(document, files);
}

function define(element: typeof Drawn) {
  customElements.define(`ishc-${name}`, element);
}

function widget() {
  return page.querySelector(`ishc-${name}`);
}

function mounts() {
  return `
    <div id="block" data-ishc-widget="${name}" data-theme="dark"><p>Xem bảng</p></div>
    <p id="line"><a href="/clubs/5#ishc=${name}&amp;theme=dark">Xem bảng</a></p>
    <ishc-${name} id="tag" theme="dark"><p>Xem bảng</p></ishc-${name}>`;
}

const pause = (ms = 250) => new Promise((resolve) => setTimeout(resolve, ms));

test("three mounts, one file, one meaning", async () => {
  page.innerHTML = mounts();
  start();
  await pause();
  const found = [...page.querySelectorAll(`ishc-${name}`)];
  expect(found.map((each) => each.parentElement?.id || each.id)).toEqual(["block", "line", "tag"]);
  for (const each of found) {
    expect(each.getAttribute("theme")).toBe("dark");
    expect(each.textContent).toBe("Xem bảng");
  }
  expect(asked).toEqual([`https://widgets.example.org/standalone/${name}.js?v=7`]);
});

test("finds what comes later", async () => {
  start();
  expect(asked).toEqual([]);
  page.innerHTML = mounts();
  await pause();
  expect(page.querySelectorAll(`ishc-${name}`)).toHaveLength(3);
  expect(asked).toHaveLength(1);
});

test("fetches nothing that is defined already, and nothing nobody asks for", async () => {
  define(class extends Drawn {});
  page.innerHTML = `${mounts()}<unknown-tag></unknown-tag>`;
  start();
  await pause();
  expect(page.querySelectorAll(`ishc-${name}`)).toHaveLength(3);
  expect(asked).toEqual([]);
});

test("the fallback stays while the file is not here, and for good if it never comes", async () => {
  page.innerHTML = mounts();
  const before = page.innerHTML;
  start(() => Promise.reject(new TypeError("Failed to fetch")));
  await pause();
  expect(page.innerHTML).toBe(before);
  expect(warn).toHaveBeenCalledTimes(1);
});

test("tries again when the network is back, at an address the browser has not given up", async () => {
  page.innerHTML = mounts();
  let isOnline = false;
  start(() => {
    if (!isOnline) throw new TypeError("Failed to fetch");
    define(class extends Drawn {});
  });
  await pause();
  isOnline = true;
  dispatchEvent(new Event("online"));
  await pause();
  expect(page.querySelectorAll(`ishc-${name}`)).toHaveLength(3);
  expect(asked[1]).toBe(`${asked[0]}#1`);
});

test("the fallback comes back where the element cannot draw itself", async () => {
  page.innerHTML = mounts();
  start(() =>
    define(
      class extends Drawn {
        override get updateComplete() {
          return Promise.reject(new Error("no such thing here"));
        }
      },
    ),
  );
  await pause();
  expect(page.querySelector("#block")?.innerHTML).toBe("<p>Xem bảng</p>");
  expect(page.querySelector("#line a")?.textContent).toBe("Xem bảng");
  expect(page.querySelectorAll(`#block *, #line *`)).toHaveLength(2);
});

test("nodes that a page builder moves, copies or empties are filled once each", async () => {
  page.innerHTML = mounts();
  start();
  await pause();
  const block = page.querySelector("#block") as HTMLElement;
  page.prepend(block);
  page.append(block.cloneNode(true), page.querySelector("#line")?.cloneNode(true) as Node);
  await pause();
  expect(page.querySelectorAll(`ishc-${name}`)).toHaveLength(5);
  block.innerHTML = "<p>Xem bảng</p>";
  await pause();
  expect(block.children).toHaveLength(1);
  expect(block.firstElementChild).toBeInstanceOf(customElements.get(`ishc-${name}`));
});

test("a place that was gone when the file came is filled when it is back", async () => {
  page.innerHTML = `<p><a href="#ishc=${name}">Xem bảng</a></p>`;
  const line = page.firstElementChild as HTMLElement;
  let arrive = () => {};
  start(async () => {
    await new Promise<void>((resolve) => {
      arrive = resolve;
    });
    define(class extends Drawn {});
  });
  line.remove();
  await pause(0);
  arrive();
  await pause();
  expect(widget()).toBeNull();
  page.append(line);
  await pause();
  expect(line.querySelectorAll(`ishc-${name}`)).toHaveLength(1);
});

test("a page that removes the element each time wins in the end", async () => {
  page.innerHTML = `<div data-ishc-widget="${name}">Xem bảng</div>`;
  let made = 0;
  const guard = new MutationObserver(() => {
    if (!widget()) return;
    made += 1;
    (page.firstElementChild as HTMLElement).innerHTML = "Xem bảng";
  });
  guard.observe(page, { childList: true, subtree: true });
  start();
  await pause(1200);
  guard.disconnect();
  expect(made).toBe(5);
  expect(page.textContent).toBe("Xem bảng");
});

test("a form whose fields hide its own properties breaks nothing", async () => {
  page.innerHTML = `
    <form data-ishc-widget="trend"><input name="dataset"><input name="localName"></form>${mounts()}`;
  start();
  await pause();
  expect(page.querySelectorAll(`ishc-${name}`)).toHaveLength(3);
});

test("a file that is pinned to another hash does not run", async () => {
  const address = new URL(`/@vite/client`, location.href);
  const link = document.createElement("link");
  link.href = new URL(`${name}.js`, address).href;
  link.integrity = "sha384-AAAA";
  document.head.append(link);
  page.innerHTML = mounts();
  const files = new ElementFiles(address.href, async (each) => asked.push(each));
  stop = startLoader(document, files);
  await eventually(() => expect(warn).toHaveBeenCalledTimes(1));
  expect(asked).toEqual([]);
  link.remove();
});

test("run twice, and under two addresses, one loader does the work", async () => {
  const addresses = ["./loader.ts?one", "./loader.ts?two"];
  const observe = vi.spyOn(MutationObserver.prototype, "observe");
  for (const each of addresses) await import(/* @vite-ignore */ each);
  expect(observe).toHaveBeenCalledTimes(1);
});
