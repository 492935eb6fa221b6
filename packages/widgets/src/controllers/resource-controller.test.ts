import { LitElement } from "lit";
import { expect, test } from "vitest";
import { json, noSignal, serve, silence } from "../testing/fake-server.ts";
import { eventually, mount, settled } from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { isDocument, ResourceController } from "./resource-controller.ts";

interface Note {
  readonly kind: "note";
  readonly version: number;
  readonly text: string;
}

class Host extends LitElement {
  static override properties = { src: { type: String } };
  declare src: string | undefined;
  readonly resource = new ResourceController<Note>(this, {
    src: () => this.src,
    accepts: isDocument<Note>("note"),
  });
}
customElements.define("x-resource-host", Host);

onFreshPage();

const note = (text: string) => json({ kind: "note", version: 1, text });

async function open(src?: string) {
  const host = new Host();
  host.src = src;
  await mount(host);
  return { host, resource: host.resource };
}

test("without an address nothing is asked for", async () => {
  const requests = serve(note("a"));
  const { resource } = await open();
  expect(resource.state).toBe("idle");
  expect(requests).toEqual([]);
});

test("what comes is there, asked for once and as JSON", async () => {
  const requests = serve(note("a"));
  const { resource } = await open("/api/note");
  await eventually(() => expect(resource.state).toBe("ready"));
  expect(resource.data?.text).toBe("a");
  expect(requests.map(({ headers }) => headers.get("accept"))).toEqual(["application/json"]);
});

test("as long as nothing has come it is loading", async () => {
  serve(silence);
  const { resource } = await open("/api/note");
  expect([resource.state, resource.data]).toEqual(["loading", undefined]);
});

const page = () => new Response("<!doctype html>", { headers: { "content-type": "text/html" } });

test.each([
  ["a login that is asked for", json({}, 401), "forbidden"],
  ["a login that does not do", json({}, 403), "forbidden"],
  ["nothing there", json({}, 404), "missing"],
  ["a server in trouble", json({}, 500), "unreachable"],
  ["too many requests", json({}, 429), "unreachable"],
  ["no signal", noSignal, "unreachable"],
  ["a page in place of the document", page, "unexpected"],
  ["another document", json({ kind: "letter", version: 1 }), "unexpected"],
  ["a later version of it", json({ kind: "note", version: 2 }), "unexpected"],
  ["nothing that could be one", json(null), "unexpected"],
])("%s is told", async (_, answer, failure) => {
  serve(answer);
  const { resource } = await open("/api/note");
  await eventually(() => expect(resource.state).toBe("failed"));
  expect([resource.failure, resource.data]).toEqual([failure, undefined]);
});

test("another address ends the request for the one before, and its document goes at once", async () => {
  const requests = serve(note("a"), silence, note("c"));
  const { host, resource } = await open("/api/a");
  await eventually(() => expect(resource.state).toBe("ready"));
  host.src = "/api/b";
  await settled(host);
  expect([resource.state, resource.data]).toEqual(["loading", undefined]);
  host.src = "/api/c";
  await eventually(() => expect(resource.data?.text).toBe("c"));
  expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(["/api/a", "/api/b", "/api/c"]);
  expect(requests[1]?.signal.aborted).toBe(true);
});

test("an answer that comes too late for its address is not shown", async () => {
  let answerLate = () => {};
  const late = new Promise<void>((resolve) => (answerLate = resolve));
  serve(async (request) => {
    await late;
    return note("a")(request);
  }, note("b"));
  const { host, resource } = await open("/api/a");
  host.src = "/api/b";
  await eventually(() => expect(resource.data?.text).toBe("b"));
  answerLate();
  await settled(host);
  expect(resource.data?.text).toBe("b");
});

test("what was there stays when it cannot be had again", async () => {
  serve(note("a"), noSignal, note("b"));
  const { resource } = await open("/api/note");
  await eventually(() => expect(resource.state).toBe("ready"));
  await resource.load();
  expect([resource.state, resource.data?.text]).toEqual(["failed", "a"]);
  await resource.load();
  expect([resource.state, resource.data?.text]).toEqual(["ready", "b"]);
});

test("an element that leaves the page asks no longer, and again when it comes back", async () => {
  const requests = serve(silence, note("a"));
  const { host, resource } = await open("/api/note");
  host.remove();
  expect(requests[0]?.signal.aborted).toBe(true);
  await settled(host);
  expect(resource.state).toBe("loading");
  document.body.append(host);
  await eventually(() => expect(resource.data?.text).toBe("a"));
});

test("one that has its document does not ask again for being moved", async () => {
  const requests = serve(note("a"));
  const { host, resource } = await open("/api/note");
  await eventually(() => expect(resource.state).toBe("ready"));
  host.remove();
  document.body.append(host);
  await settled(host);
  expect(requests).toHaveLength(1);
});

test("fields that must hold an object or a list are looked at", () => {
  const accepts = isDocument<Note & { club: object; rows: unknown[] }>("note", ["club"], ["rows"]);
  const whole = { kind: "note", version: 1, club: {}, rows: [] };
  expect(accepts(whole)).toBe(true);
  expect(accepts({ ...whole, club: "x" })).toBe(false);
  expect(accepts({ ...whole, rows: {} })).toBe(false);
  expect(accepts("note")).toBe(false);
});
