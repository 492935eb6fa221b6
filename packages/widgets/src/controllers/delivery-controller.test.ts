import { LitElement } from "lit";
import { expect, test, vi } from "vitest";
import type { OutboxNews } from "../outbox/outbox.ts";
import { type Answer, conflict, json, noSignal, receipt, serve } from "../testing/fake-server.ts";
import { eventually } from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { storeAnything, storedRecords } from "../testing/outbox.ts";
import { DeliveryController } from "./delivery-controller.ts";

class Host extends LitElement {
  readonly heard: OutboxNews[] = [];
  readonly cleared: string[] = [];
  readonly deliveries = new DeliveryController(this, {
    hear: (news) => this.heard.push(news),
    clear: ({ key }) => this.cleared.push(key),
    headersTo: () => undefined,
  });
}
customElements.define("x-delivery-host", Host);

onFreshPage();

/** An element about something of its own: the queue of a page remembers receipts by what they are about. */
async function about(subject: string = crypto.randomUUID()) {
  const host = new Host();
  document.body.append(host);
  await host.deliveries.follow(subject);
  return { host, subject, deliveries: host.deliveries };
}

const body = (id: string, revision = 1) => ({ kind: "ishc-member", id, revision, ...{ x: 1 } });
const states = ({ heard }: Host) => heard.map(({ delivery }) => delivery.state);

test("a sending ends with its receipt, and nothing is left in the queue", async () => {
  serve(receipt);
  const { deliveries, host } = await about();
  const sending = deliveries.send("/api/x", body("s1"), "vi");
  expect(deliveries.current.state).toBe("sending");
  expect(await sending).toMatchObject({ state: "received", receipt: { submissionId: "s1" } });
  expect(deliveries.current.state).toBe("received");
  expect(deliveries.isKept).toBe(true);
  expect(await storedRecords()).toEqual([]);
  // The one who waits for it is not told a second time.
  expect(host.heard).toEqual([]);
});

test.each<[string, Answer, string]>([
  ["without a signal it waits", noSignal, "waiting"],
  ["another record of the same is a conflict", conflict, "conflict"],
  ["anything else is a refusal", json({ status: 422 }, 422), "refused"],
])("%s, and stays in the queue", async (_name, answer, state) => {
  serve(answer);
  const { deliveries } = await about();
  expect(await deliveries.send("/api/x", body("s1"), "vi")).toMatchObject({ state });
  expect(deliveries.current.state).toBe(state);
  expect(await storedRecords()).toHaveLength(1);
});

test("what comes later is told to the form that is about it, and to no other", async () => {
  serve(noSignal);
  const mine = await about();
  const other = await about();
  await mine.deliveries.send("/api/x", body("s1"), "vi");
  serve(receipt);
  await mine.deliveries.outbox.drain(true);
  expect(states(mine.host)).toContain("received");
  expect(other.host.heard).toEqual([]);
  const { received } = mine.deliveries.outbox;
  expect(received.get(mine.subject)?.record.id).toBe("s1");
  expect(received.get(other.subject)).toBeUndefined();
});

test("a receipt on something else is one to clear away after, whenever it came", async () => {
  serve(noSignal);
  const mine = await about();
  await mine.deliveries.send("/api/x", body("s1"), "vi");
  const open = await about();
  const unready = new Host();
  document.body.append(unready);
  serve(receipt);
  await mine.deliveries.outbox.drain(true);
  const [key] = open.host.cleared;
  expect(key).toMatch(/^s1\//);
  expect(mine.host.cleared).toEqual([]);
  // What it is about itself it does not know yet.
  expect(unready.cleared).toEqual([]);
  await unready.deliveries.follow(mine.subject);
  expect(unready.cleared).not.toContain(key);
  const late = await about();
  expect(late.host.cleared).toContain(key);
});

test("a form that has gone on to something else is not told there of what it sent before", async () => {
  let answer = () => {};
  serve(async (request) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return conflict(request);
  });
  const { deliveries, host } = await about();
  const sent = deliveries.send("/api/x", body("s1"), "vi");
  await deliveries.follow("something else");
  deliveries.set({ state: "idle" });
  await eventually(async () => {
    answer();
    expect((await storedRecords()).map((each) => (each as { state: string }).state)).toEqual([
      "needs-you",
    ]);
  });
  await sent;
  expect(deliveries.current).toEqual({ state: "idle" });
  expect(host.heard).toEqual([]);
});

test("a revision that an earlier one holds up ends with the problem of that one", async () => {
  serve(noSignal);
  const { deliveries } = await about();
  await deliveries.send("/api/x", body("s1", 1), "vi");
  const requests = serve(conflict);
  expect(await deliveries.send("/api/x", body("s1", 2), "vi")).toMatchObject({ state: "conflict" });
  expect(requests).toHaveLength(1);
  expect(await storedRecords()).toHaveLength(2);
});

test("while a revision is awaited, nothing is told of how far an earlier one is", async () => {
  serve(noSignal);
  const { host, deliveries } = await about();
  await deliveries.send("/api/x", body("s1", 1), "vi");
  const before = host.heard.length;
  let answer = () => {};
  const requests = serve(async (request) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return receipt(request);
  });
  const sent = deliveries.send("/api/x", body("s1", 2), "vi");
  await eventually(() => expect(requests).toHaveLength(1));
  expect(deliveries.current.state).toBe("sending");
  expect(host.heard).toHaveLength(before);
  await eventually(() => {
    answer();
    expect(requests).toHaveLength(2);
  });
  // The receipt of the earlier one is news.
  expect(states(host).slice(before)).toEqual(["received"]);
  answer();
  await eventually(() => {
    answer();
    expect(deliveries.current.state).toBe("received");
  });
  expect(await sent).toMatchObject({ receipt: { revision: 2 } });
});

test("an element finds what of its subject is in the queue, and what cannot be read", async () => {
  serve(noSignal);
  const before = await about();
  await before.deliveries.send("/api/x", body("s1"), "vi");
  before.host.remove();
  await storeAnything({ key: "k", schemaVersion: 99 });
  const again = await about(before.subject);
  expect(again.deliveries.queue).toMatchObject([{ id: "s1", subject: before.subject }]);
  expect(again.deliveries.unreadable).toBe(1);
});

test("an element that has left hears nothing, and hears again once it is back", async () => {
  serve(noSignal);
  const { host, deliveries } = await about();
  await deliveries.send("/api/x", body("s1"), "vi");
  host.remove();
  const before = host.heard.length;
  const other = await about();
  await other.deliveries.outbox.drain(true);
  expect(host.heard).toHaveLength(before);
  document.body.append(host);
  serve(receipt);
  await deliveries.outbox.drain(true);
  await eventually(() => expect(states(host).slice(before)).toContain("received"));
});

test("what a page delivered itself is as good", async () => {
  const { host, deliveries } = await about();
  const drawn = vi.spyOn(host, "requestUpdate");
  deliveries.set({ state: "handed" });
  expect(deliveries.current.state).toBe("handed");
  expect(drawn).toHaveBeenCalled();
});
