import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type Answer,
  json,
  noSignal,
  receipt,
  serve,
  stopServing,
} from "../testing/fake-server.ts";
import { eventually } from "../testing/harness.ts";
import {
  blockDatabase,
  clearOutbox,
  fillDatabase,
  sampleEntry,
  storeAnything,
  storedRecords,
} from "../testing/outbox.ts";
import { Outbox, type OutboxListener, type OutboxNews, type OutboxOptions } from "./outbox.ts";
import { OutboxStore } from "./outbox-store.ts";

const stops: (() => void)[] = [];

beforeEach(clearOutbox);

afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  stopServing();
  vi.useRealTimers();
  await clearOutbox();
});

/** A queue as a page has it, and what it tells. */
function openPage(
  options: OutboxOptions = {},
  headersTo: OutboxListener["headersTo"] = () => ({}),
) {
  const outbox = new Outbox(options);
  const news: OutboxNews[] = [];
  const stop = outbox.listen({ hear: (each) => news.push(each), headersTo });
  stops.push(stop);
  const states = () => news.map(({ record, delivery }) => `${record.id} ${delivery.state}`);
  return { outbox, news, states, stop };
}

const sentBodies = (requests: Request[]) =>
  Promise.all(requests.map((request) => request.clone().json() as Promise<object>));

/** A server that keeps what it is sent, as the rule says: the same again gives the same receipt. */
function rememberingServer() {
  const kept = new Map<string, string>();
  const answer: Answer = async (request) => {
    const text = await request.clone().text();
    const { id, revision } = JSON.parse(text) as { id: string; revision: number };
    kept.set(`${id}/${revision}`, text);
    return receipt(request);
  };
  return { kept, answer };
}

test("what is put in is sent, and leaves with its receipt", async () => {
  const requests = serve(receipt);
  const { outbox, states } = openPage();
  const { isKept } = await outbox.add(sampleEntry("s1"));
  expect(isKept).toBe(true);
  await outbox.drain();
  expect(await sentBodies(requests)).toEqual([sampleEntry("s1").body]);
  expect(states()).toEqual(["s1 sending", "s1 received"]);
  expect(await storedRecords()).toEqual([]);
  expect(outbox.received.get("subject-of-s1")?.delivery).toMatchObject({
    receipt: { receipt: "7F3K" },
  });
});

test("records are sent one by one, oldest first", async () => {
  let underWay = 0;
  let most = 0;
  const requests = serve(async (request) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 5));
    underWay -= 1;
    return receipt(request);
  });
  const { outbox } = openPage();
  for (const id of ["s1", "s2", "s3"]) await outbox.add(sampleEntry(id));
  await Promise.all([outbox.drain(), outbox.drain()]);
  expect(await sentBodies(requests)).toMatchObject([{ id: "s1" }, { id: "s2" }, { id: "s3" }]);
  expect(most).toBe(1);
});

/** The beginning of an answer, after which the line breaks. */
function cutOff(status: number): Answer {
  const begun = new TextEncoder().encode('{ "kind": "ishc-rec');
  const body = () =>
    new ReadableStream({
      start: (stream) => stream.enqueue(begun),
      pull: (stream) => stream.error(new TypeError("The line broke.")),
    });
  return () => new Response(body(), { status });
}

test.each([
  ["no answer", noSignal],
  ["a server in trouble", json({}, 500)],
  ["408", json({}, 408)],
  ["425", json({}, 425)],
  ["429", json({}, 429)],
  ["a login page", () => new Response("<html></html>")],
  ["a conflict that is cut off, with the receipt of the copy that was kept", cutOff(409)],
  ["a refusal that is cut off", cutOff(422)],
  ["a receipt that is cut off", cutOff(201)],
  ["JSON that is no receipt", json({ ok: true })],
  [
    "somebody else’s receipt",
    json({ kind: "ishc-receipt", version: 1, submissionId: "other", revision: 1 }),
  ],
  [
    "the receipt of another revision",
    json({ kind: "ishc-receipt", version: 1, submissionId: "s1", revision: 2 }),
  ],
])("%s means later: the record stays, and is sent again as it was", async (_name, answer) => {
  const requests = serve(answer, receipt);
  const { outbox, states } = openPage();
  await outbox.add(sampleEntry("s1"));
  await outbox.drain();
  expect(await storedRecords()).toMatchObject([{ state: "waiting", attempts: 1 }]);
  await outbox.drain(true);
  const [first, second] = await sentBodies(requests);
  expect(second).toEqual(first);
  expect(states()).toEqual(["s1 sending", "s1 waiting", "s1 sending", "s1 received"]);
});

test("a refusal of a proxy on the way, which speaks no JSON, is one all the same", async () => {
  serve(() => new Response("<h1>Too large</h1>", { status: 413 }));
  const { outbox, states } = openPage();
  await outbox.add(sampleEntry("s1"));
  await outbox.drain();
  expect(states()).toEqual(["s1 sending", "s1 refused"]);
});

test.each([
  ["409", 409, "conflict"],
  ["422", 422, "refused"],
  ["401", 401, "refused"],
])("%s needs a person: it stays, and is not sent again by itself", async (_name, status, state) => {
  const requests = serve(json({ title: "No" }, status));
  const { outbox, states } = openPage();
  const { record } = await outbox.add(sampleEntry("s1"));
  await outbox.drain();
  await outbox.drain(true);
  expect(requests).toHaveLength(1);
  expect(states()).toEqual(["s1 sending", `s1 ${state}`]);
  expect(await storedRecords()).toMatchObject([
    { state: "needs-you", problem: { title: "No", status } },
  ]);
  await outbox.dismiss(record.id);
  expect(await storedRecords()).toEqual([]);
});

test("a later revision does not pass an earlier one, and others are not held up", async () => {
  const requests = serve(json({}, 503), receipt);
  const { outbox } = openPage();
  await outbox.add(sampleEntry("s1"));
  await outbox.add(sampleEntry("s1", 2));
  await outbox.add(sampleEntry("s2"));
  await outbox.drain();
  expect(await sentBodies(requests)).toMatchObject([{ id: "s1" }, { id: "s2" }]);
  await outbox.drain(true);
  expect((await sentBodies(requests)).slice(2)).toMatchObject([
    { id: "s1", revision: 1 },
    { id: "s1", revision: 2 },
  ]);
  expect(await storedRecords()).toEqual([]);
});

const conflict = json({ title: "Conflict" }, 409);

test("behind one that needs a person later revisions are held, and need the person, too", async () => {
  const requests = serve(conflict, receipt);
  const { outbox, states } = openPage();
  await outbox.add(sampleEntry("s1", 2));
  await outbox.add(sampleEntry("s1", 3));
  await outbox.add(sampleEntry("s2"));
  await outbox.drain();
  await outbox.drain(true);
  expect(await sentBodies(requests)).toMatchObject([{ id: "s1", revision: 2 }, { id: "s2" }]);
  expect(states()).not.toContain("s1 received");
  expect((await outbox.read()).records).toMatchObject([
    { revision: 2, state: "needs-you", problem: { status: 409 } },
    { revision: 3, state: "needs-you", problem: { status: 409 } },
  ]);
  expect(await storedRecords()).toMatchObject([{ state: "needs-you" }, { state: "waiting" }]);
});

test("what a person decides goes out in place of all that was held", async () => {
  const requests = serve(conflict, receipt);
  const { outbox } = openPage();
  await outbox.add(sampleEntry("s1", 2));
  await outbox.add(sampleEntry("s1", 3));
  await outbox.drain();
  await outbox.add(sampleEntry("s1", 4));
  expect((await outbox.read()).records).toMatchObject([{ revision: 4, state: "waiting" }]);
  await outbox.drain();
  expect(await sentBodies(requests)).toMatchObject([{ revision: 2 }, { revision: 4 }]);
  expect(await storedRecords()).toEqual([]);
});

test("where the device has no room for the decision it goes out all the same, and nothing was let go", async () => {
  const requests = serve(conflict, receipt);
  const { outbox } = openPage();
  await outbox.add(sampleEntry("s1", 2));
  await outbox.add(sampleEntry("s1", 3));
  await outbox.drain();
  const putBack = fillDatabase();
  const { isKept } = await outbox.add(sampleEntry("s1", 4));
  expect(isKept).toBe(false);
  expect((await outbox.read()).records).toMatchObject([{ revision: 4, state: "waiting" }]);
  await outbox.drain();
  putBack();
  expect(await sentBodies(requests)).toMatchObject([{ revision: 2 }, { revision: 4 }]);
  expect(await storedRecords()).toMatchObject([{ revision: 2 }, { revision: 3 }]);
  expect((await outbox.read()).records).toEqual([]);
});

test("who decides against it takes all that was held out of the queue, and nothing else", async () => {
  serve(conflict, json({}, 503));
  const { outbox } = openPage();
  await outbox.add(sampleEntry("s1", 2));
  await outbox.add(sampleEntry("s1", 3));
  await outbox.add(sampleEntry("s2"));
  await outbox.drain();
  await outbox.dismiss("s1");
  expect(await storedRecords()).toMatchObject([{ id: "s2" }]);
});

test("without a line the others for the same address are not tried now", async () => {
  const requests = serve(noSignal);
  const { outbox } = openPage();
  await outbox.add(sampleEntry("s1"));
  await outbox.add(sampleEntry("s2"));
  await outbox.drain();
  expect(requests).toHaveLength(1);
});

test("is tried again after 5, 10, 20 seconds, and so on without end", async () => {
  const requests = serve(noSignal);
  // Kept in memory: no timer but that of the next try is set then.
  stops.push(blockDatabase());
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { outbox } = openPage();
  // In vain: what nobody can read may have something in it. It does not count as a failure of what is put in then.
  for (let round = 0; round < 3; round += 1) await outbox.drain();
  await outbox.add(sampleEntry("s1"));
  await outbox.drain();
  for (const [i, seconds] of [5, 10, 20, 40, 80, 160, 300, 300].entries()) {
    vi.advanceTimersByTime(seconds * 1000 - 1);
    await outbox.read();
    expect(requests).toHaveLength(i + 1);
    vi.advanceTimersByTime(1);
    await eventually(() => expect(requests).toHaveLength(i + 2));
    await eventually(() => expect(vi.getTimerCount()).toBe(1));
  }
});

test("a queue that could not be read once is tried again", async () => {
  const requests = serve(noSignal, receipt);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { outbox } = openPage();
  await outbox.add(sampleEntry("s1"));
  await outbox.drain();
  const unblock = blockDatabase();
  await outbox.drain();
  unblock();
  expect(requests).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersToNextTimer();
  await eventually(async () => expect(await storedRecords()).toEqual([]));
});

test.each(["online", "focus", "pageshow"])("is tried again at “%s”", async (event) => {
  const requests = serve(noSignal, receipt);
  const { outbox } = openPage();
  await outbox.add(sampleEntry("s1"));
  await outbox.drain();
  window.dispatchEvent(new Event(event));
  await eventually(async () => expect(await storedRecords()).toEqual([]));
  expect(requests).toHaveLength(2);
});

test("is tried again when the page is shown, and when a page is opened", async () => {
  const requests = serve(noSignal, noSignal, receipt);
  const first = openPage();
  await first.outbox.add(sampleEntry("s1"));
  await first.outbox.drain();
  document.dispatchEvent(new Event("visibilitychange"));
  await eventually(() => expect(requests).toHaveLength(2));
  await eventually(() => expect(first.states().at(-1)).toBe("s1 waiting"));
  first.stop();
  const second = openPage();
  await eventually(async () => expect(await storedRecords()).toEqual([]));
  expect(second.states()).toEqual(["s1 sending", "s1 received"]);
});

test("a pause that the server asks for is kept to, but not by a person who presses", async () => {
  let clock = 1_000_000;
  const busy = () => new Response("{}", { status: 503, headers: { "retry-after": "600" } });
  const requests = serve(busy, busy, receipt);
  const { outbox } = openPage({ now: () => clock });
  await outbox.add(sampleEntry("s1"));
  await outbox.drain();
  clock += 599_999;
  await outbox.drain();
  expect(requests).toHaveLength(1);
  clock += 1;
  await outbox.drain();
  expect(requests).toHaveLength(2);
  await outbox.drain(true);
  expect(requests).toHaveLength(3);
  expect(await storedRecords()).toEqual([]);
});

test("a later revision waits out the pause of an earlier one, and others go on; a press sends both in order", async () => {
  let clock = 1_000_000;
  const busy = () => new Response("{}", { status: 429, headers: { "retry-after": "30" } });
  const requests = serve(busy, receipt, busy, receipt);
  const { outbox } = openPage({ now: () => clock });
  const sent = async () =>
    (await sentBodies(requests)).map((body) => Object.values(body).slice(1, 3).join("/"));
  await outbox.add(sampleEntry("s1"));
  await outbox.drain();
  clock += 3_000;
  await outbox.add(sampleEntry("s1", 2));
  await outbox.add(sampleEntry("s2"));
  await outbox.drain();
  expect(await sent()).toEqual(["s1/1", "s2/1"]);
  clock += 27_000;
  await outbox.drain();
  expect((await sent()).slice(2)).toEqual(["s1/1"]);
  await outbox.drain();
  expect(requests).toHaveLength(3);
  await outbox.drain(true);
  expect((await sent()).slice(3)).toEqual(["s1/1", "s1/2"]);
  expect(await storedRecords()).toEqual([]);
});

test("an earlier revision that only the page keeps is sent before a later one that the device keeps", async () => {
  const requests = serve(noSignal, receipt);
  const { outbox } = openPage();
  const unblock = blockDatabase();
  await outbox.add(sampleEntry("s1"));
  unblock();
  await outbox.add(sampleEntry("s1", 2));
  await outbox.drain();
  await outbox.drain(true);
  expect(await sentBodies(requests)).toMatchObject([
    { revision: 1 },
    { revision: 1 },
    { revision: 2 },
  ]);
});

test.each([
  ["set back a day", -86_400_000],
  ["a year ahead", 365 * 86_400_000],
])("a clock %s loses nothing, holds up nothing and changes no order", async (_name, jump) => {
  let clock = Date.parse("2026-11-28T12:00:00Z");
  const busy = () => new Response("{}", { status: 429, headers: { "retry-after": "60" } });
  const requests = serve(busy, receipt);
  const { outbox } = openPage({ now: () => clock });
  await outbox.add(sampleEntry("s1"));
  await outbox.drain();
  clock += jump;
  await outbox.add(sampleEntry("s1", 2));
  await outbox.drain();
  expect((await sentBodies(requests)).slice(1)).toMatchObject([{ revision: 1 }, { revision: 2 }]);
  expect(await storedRecords()).toEqual([]);
});

test("a page that died while it sent leaves the record, and the next one sends the same", async () => {
  const { kept, answer } = rememberingServer();
  const requests = serve(answer);
  const { outbox } = openPage();
  const { record } = await outbox.add(sampleEntry("s1"));
  await storeAnything({ ...record, state: "sending", attempts: 1 });
  kept.set("s1/1", JSON.stringify(record.body));
  await outbox.drain();
  expect(requests).toHaveLength(1);
  expect([...kept]).toEqual([["s1/1", JSON.stringify(sampleEntry("s1").body)]]);
  expect(await storedRecords()).toEqual([]);
});

test("of two pages one sends, and both hear of it", async () => {
  const requests = serve(async (request) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    return receipt(request);
  });
  const [here, there] = [openPage(), openPage()];
  for (const id of ["s1", "s2", "s3"]) await here.outbox.add(sampleEntry(id));
  await Promise.all([here.outbox.drain(), there.outbox.drain()]);
  expect(requests).toHaveLength(3);
  await eventually(() => {
    for (const { states } of [here, there]) {
      expect(
        states()
          .filter((each) => each.endsWith("received"))
          .sort(),
      ).toEqual(["s1 received", "s2 received", "s3 received"]);
    }
  });
});

test("what cannot be read stays, and holds up nothing", async () => {
  serve(receipt);
  await storeAnything({ key: "k", schemaVersion: 99 });
  const { outbox } = openPage();
  await outbox.add(sampleEntry("s1"));
  await outbox.drain(true);
  expect(await storedRecords()).toEqual([{ key: "k", schemaVersion: 99 }]);
  expect(await outbox.read()).toMatchObject({ records: [], unreadable: 1 });
});

test("where the device keeps nothing, sending works all the same", async () => {
  const requests = serve(noSignal, receipt);
  const unblock = blockDatabase();
  try {
    const { outbox, states } = openPage();
    await outbox.add(sampleEntry("s1"));
    await outbox.drain();
    await outbox.drain(true);
    expect(requests).toHaveLength(2);
    expect(states().pop()).toBe("s1 received");
  } finally {
    unblock();
  }
});

test("a record that the device does not let go of is sent once, and holds up no later revision", async () => {
  const requests = serve(receipt);
  const { outbox } = openPage();
  await outbox.add(sampleEntry("s1"));
  await outbox.add(sampleEntry("s1", 2));
  vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
    throw new DOMException("No.", "InvalidStateError");
  });
  await outbox.drain();
  vi.restoreAllMocks();
  await outbox.drain(true);
  expect(await sentBodies(requests)).toMatchObject([{ revision: 1 }, { revision: 2 }]);
  expect(await storedRecords()).toHaveLength(2);
});

/** What is told to whoever looks after the page. */
function watchFaults() {
  const faults = vi.spyOn(console, "error").mockImplementation(() => {});
  stops.push(() => faults.mockRestore());
  return faults;
}

test("a form that does something wrong keeps nothing from the others", async () => {
  const faults = watchFaults();
  const requests = serve(receipt);
  const fault = new TypeError("Invalid URL");
  const bad = () => {
    throw fault;
  };
  const outbox = new Outbox();
  stops.push(outbox.listen({ hear: bad, headersTo: bad }));
  const heard: string[] = [];
  const hear = ({ delivery }: OutboxNews) => void heard.push(delivery.state);
  stops.push(outbox.listen({ hear, headersTo: () => ({ "x-token": "t" }) }));
  await outbox.add(sampleEntry("s1"));
  await outbox.add(sampleEntry("s2"));
  await outbox.drain();
  expect(requests.map(({ headers }) => headers.get("x-token"))).toEqual(["t", "t"]);
  expect(heard).toEqual(["sending", "received", "sending", "received"]);
  expect(faults).toHaveBeenCalledWith(fault);
  expect(await storedRecords()).toEqual([]);
});

test("whatever goes wrong in a round, it ends, and the next one is made", async () => {
  const faults = watchFaults();
  const requests = serve(receipt);
  const store = new OutboxStore();
  const { outbox } = openPage({ store });
  await outbox.add(sampleEntry("s1"));
  await outbox.drain();
  await outbox.add(sampleEntry("s2"));
  const fault = new Error("Nobody thought of this.");
  vi.spyOn(store, "read").mockRejectedValueOnce(fault);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await outbox.drain();
  expect(faults).toHaveBeenCalledWith(fault);
  expect(requests).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(1);
  await outbox.drain();
  expect(requests).toHaveLength(2);
});

test("an address that is none needs a person: the record stays, others go on, and it goes to a better one", async () => {
  const action = "https://%VITE_API%/attendance";
  const requests = serve(receipt);
  const { outbox, news, states } = openPage();
  expect(await outbox.add({ ...sampleEntry("s1"), action })).toMatchObject({ isKept: true });
  await outbox.add(sampleEntry("s2"));
  await outbox.drain();
  expect(states()).toEqual(["s1 sending", "s1 refused", "s2 sending", "s2 received"]);
  expect(news[1]?.delivery).toMatchObject({ problem: { detail: action } });
  expect(await storedRecords()).toMatchObject([{ id: "s1", state: "needs-you" }]);
  await outbox.add(sampleEntry("s1"));
  await outbox.drain();
  expect(await sentBodies(requests)).toMatchObject([{ id: "s2" }, { id: "s1" }]);
  expect(await storedRecords()).toEqual([]);
});
