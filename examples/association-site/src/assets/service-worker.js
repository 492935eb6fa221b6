// Opens the forms where there is no signal. Before this file the server writes two lines:
//   const VERSION = "…";   another one whenever a file, the page below, or this worker is another
//   const FILES = ["/assets/site.css?v=…", …];   what the forms need, under addresses of one exact version
//
// What lies where:
//   forms/files/VERSION   the FILES, and the page that is shown in place of one that is not kept
//   forms/pages/VERSION   pages of forms that a person opened: they name FILES of this version
//   forms/sheets          what those forms are filled in from, with names
//
// It keeps only what the server says, answer by answer, that it may: with the header
// `worker-cache-control: stale-if-error=<seconds>`. Nothing else, and nothing that is sent.

/* global VERSION, FILES */

const FILES_CACHE = `forms/files/${VERSION}`;
const PAGES_CACHE = `forms/pages/${VERSION}`;
const SHEETS_CACHE = "forms/sheets";

/** Shown in place of a page that is not kept: it says so, and leads to those that are. */
const FALLBACK = "/this-device";

/** A line that is there and carries nothing is no line. */
const PATIENCE_MS = 3000;

/** A page that has not answered by then does not listen. */
const HEARD_MS = 1000;

const isSheet = (path) => /^\/api\/clubs\/[^/]+\/sheets?(\/|$)/.test(path);

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname, search } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (FILES.includes(pathname + search)) event.respondWith(fileOf(event.request));
  else if (mode === "navigate") event.respondWith(pageFor(event));
  else if (isSheet(pathname)) event.respondWith(sheetFor(event));
});

/** A page asks for addresses to be kept, as they are since an instant; it is told whether they are. */
addEventListener("message", (event) => {
  const { keep, since } = event.data;
  event.waitUntil(keepAll(keep, since).then((isKept) => event.ports[0]?.postMessage(isKept)));
});

/** Whole, or not at all: until then the worker of before goes on with what it has. */
async function install() {
  const files = await caches.open(FILES_CACHE);
  for (const address of FILES) await files.put(address, await exactly(address));
  if ((await keepNow(FALLBACK, FILES_CACHE)) !== true) throw new Error(`${FALLBACK} was refused.`);
  // Pages name files of their own version, so those of before are asked for again.
  for (const address of await pagesOfBefore()) await keepNow(address, PAGES_CACHE);
  await skipWaiting();
}

/** A file of exactly the version asked for, which the server says by never having to be asked again. */
async function exactly(address) {
  const answer = await fetch(address);
  const isExact = answer.ok && answer.headers.get("cache-control")?.includes("immutable");
  if (!isExact) throw new Error(`${address} is not there in this version.`);
  return answer;
}

async function pagesOfBefore() {
  const names = (await caches.keys()).filter((name) => name.startsWith("forms/pages/"));
  const pages = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return new Set(pages.flat().map(({ url }) => url));
}

async function activate() {
  const mine = [FILES_CACHE, PAGES_CACHE, SHEETS_CACHE];
  const ours = (await caches.keys()).filter((name) => name.startsWith("forms/"));
  const others = ours.filter((name) => !mine.includes(name));
  await Promise.all(others.map((name) => caches.delete(name)));
  await clients.claim();
}

/** A version does not change: what is kept is what would come. */
async function fileOf(request) {
  return (await keptIn(FILES_CACHE, request)) || fetch(request);
}

async function pageFor(event) {
  try {
    return await networkFirst(event, PAGES_CACHE);
  } catch (error) {
    const fallback = await keptIn(FILES_CACHE, FALLBACK);
    if (fallback) return fallback;
    throw error;
  }
}

/** The page is told whether what its form gets is a copy, and says so before the form has it. */
async function sheetFor(event) {
  const answer = await networkFirst(event, SHEETS_CACHE);
  const client = await clients.get(event.clientId);
  const { pathname, search } = new URL(event.request.url);
  const told = { sheet: pathname + search, isCopy: answer.headers.has("x-kept-at") };
  if (told.isCopy && client) await heard(client, told);
  else client?.postMessage(told);
  return answer;
}

/** Waits for a page to have heard; not for long, since it may be one that never answers. */
function heard(client, told) {
  const { port1, port2 } = new MessageChannel();
  client.postMessage(told, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    setTimeout(resolve, HEARD_MS);
  });
}

/** What the server says; what is kept where it says nothing in time, or that it is in trouble. */
async function networkFirst(event, cacheName) {
  const copy = await copyOf(event.request.url, cacheName);
  const asked = fetch(event.request);
  const kept = asked.then((answer) => keep(event.request.url, answer.clone(), cacheName));
  event.waitUntil(quietly(() => kept));
  if (!copy) return asked;
  const inTime = asked.then(
    (answer) => (answer.status < 500 ? answer : copy),
    () => copy,
  );
  return Promise.race([inTime, new Promise((tell) => setTimeout(tell, PATIENCE_MS, copy))]);
}

async function keepAll(addresses, since) {
  await quietly(removeOld);
  const kept = await Promise.all(
    addresses.map((address) => quietly(() => keepSince(address, since))),
  );
  // Undefined where nobody knows: without a line, or with a page of a later version, whose worker is on its way.
  return kept.every(Boolean) || (kept.includes(undefined) ? undefined : false);
}

/** @returns whether it is kept, if need be as it was earlier; undefined where that cannot be known now */
async function keepSince(address, since) {
  const cacheName = isSheet(address) ? SHEETS_CACHE : PAGES_CACHE;
  const copy = await copyOf(address, cacheName);
  if (copy && keptAt(copy) >= since) return true;
  const answer = await fetch(address, { cache: "no-store" }).catch(() => undefined);
  if (!answer || answer.status >= 500) return copy ? true : undefined;
  return keep(address, answer, cacheName);
}

async function keepNow(address, cacheName) {
  return keep(address, await fetch(address, { cache: "no-store" }), cacheName);
}

/**
 * Keeps an answer where the server lets it; takes the copy away where the server refuses.
 *
 * @returns whether it is kept; undefined where it is of another version
 */
async function keep(address, answer, cacheName) {
  const cache = await caches.open(cacheName);
  if ([401, 403, 404, 410].includes(answer.status)) await cache.delete(address, LOOSELY);
  if (answer.status !== 200 || answer.redirected || secondsOf(answer) === 0) return false;
  if (cacheName !== SHEETS_CACHE && answer.headers.get("site-version") !== VERSION)
    return undefined;
  const headers = new Headers(answer.headers);
  // The body is unpacked by now.
  headers.delete("content-encoding");
  headers.delete("content-length");
  headers.set("x-kept-at", String(Date.now()));
  await cache.put(address, new Response(await answer.blob(), { headers }));
  return true;
}

async function copyOf(address, cacheName) {
  const copy = await keptIn(cacheName, address);
  return copy && !isOld(copy) ? copy : undefined;
}

function keptIn(cacheName, address) {
  return quietly(async () => (await caches.open(cacheName)).match(address, LOOSELY));
}

/** Copies whose time is over go when the next page is kept: nothing runs while nobody is here. */
async function removeOld() {
  for (const name of [PAGES_CACHE, SHEETS_CACHE]) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const copy = await cache.match(request, LOOSELY);
      if (copy && isOld(copy)) await cache.delete(request, LOOSELY);
    }
  }
}

const isOld = (copy) => Date.now() - keptAt(copy) > secondsOf(copy) * 1000;
const keptAt = (copy) => Number(copy.headers.get("x-kept-at"));

/** For so many seconds a copy may stand in where the server cannot be asked. */
function secondsOf({ headers }) {
  const allowed = /\bstale-if-error=(\d+)/.exec(headers.get("worker-cache-control") ?? "");
  return Number(allowed?.[1] ?? 0);
}

/** How an answer was packed on its way makes no other answer of it. */
const LOOSELY = { ignoreVary: true };

/** Where the device keeps nothing, all goes on as without a worker. */
async function quietly(work) {
  try {
    return await work();
  } catch {
    return false;
  }
}
