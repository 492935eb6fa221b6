import { LitElement } from "lit";
import { expect, test, vi } from "vitest";
import { tryLock } from "../outbox/lock.ts";
import { eventually, settled } from "../testing/harness.ts";
import { onFreshPage } from "../testing/on-fresh-page.ts";
import { DraftLock } from "./draft-lock.ts";

class Host extends LitElement {
  readonly onTaken = vi.fn();
  readonly lock = new DraftLock(this, this.onTaken);
}
customElements.define("x-lock-host", Host);

onFreshPage();

/** A draft nobody has asked for yet. */
const newKey = () => crypto.randomUUID();

/** An element in the page that asks for a draft. */
async function holder(key: string): Promise<Host> {
  const host = new Host();
  document.body.append(host);
  await host.lock.take(key);
  return host;
}

/** As another tab holds it. */
const otherTab = (key: string, request = {}) => tryLock(`ishc-draft:${key}`, request);

/** An element that has left the page, and another tab that fills in its draft since. */
async function leftToOtherTab(key: string) {
  const host = await holder(key);
  host.remove();
  const release = await eventually(async () => {
    const taken = await otherTab(key);
    if (!taken) throw new Error("The draft is still held.");
    return taken;
  });
  return { host, release };
}

const isFree = async (key: string) => {
  const release = await otherTab(key);
  release?.();
  return release !== undefined;
};

test("who asks first has the draft, and asking again changes nothing", async () => {
  const key = newKey();
  const host = await holder(key);
  await host.lock.take(key);
  expect(host.lock.isElsewhere).toBe(false);
  expect(await isFree(key)).toBe(false);
  expect(host.onTaken).not.toHaveBeenCalled();
});

test("a form that is moved while it asks, as page builders do, has the draft, and not another tab", async () => {
  const key = newKey();
  const host = new Host();
  document.body.append(host);
  const taken = host.lock.take(key);
  document.body.append(host);
  await taken;
  // Whoever asks is answered in turn: the form has both of its answers by then.
  expect([await isFree(key), await isFree(key)]).toEqual([false, false]);
  expect(host.lock.isElsewhere).toBe(false);
});

test("a draft that another tab fills in is elsewhere, and here as soon as that one has gone", async () => {
  const key = newKey();
  const release = await otherTab(key);
  const host = await holder(key);
  expect(host.lock.isElsewhere).toBe(true);
  release?.();
  await eventually(() => expect(host.lock.isElsewhere).toBe(false));
  // It may have been changed there.
  expect(host.onTaken).toHaveBeenCalledOnce();
  expect(await isFree(key)).toBe(false);
});

test("a tab that is just going is waited for, and nothing is said of it", async () => {
  const key = newKey();
  const release = await otherTab(key);
  setTimeout(() => release?.(), 30);
  const host = await holder(key);
  expect(host.lock.isElsewhere).toBe(false);
  expect(host.onTaken).not.toHaveBeenCalled();
});

test("a person takes it over, and the other tab is told", async () => {
  const key = newKey();
  const onLost = vi.fn();
  await otherTab(key, { onLost });
  const host = await holder(key);
  await host.lock.takeOver();
  expect(host.lock.isElsewhere).toBe(false);
  expect(host.onTaken).toHaveBeenCalledOnce();
  await eventually(() => expect(onLost).toHaveBeenCalledOnce());
});

test("one that was taken away is elsewhere from then on", async () => {
  const key = newKey();
  const host = await holder(key);
  const release = await otherTab(key, { steal: true });
  await eventually(() => expect(host.lock.isElsewhere).toBe(true));
  release?.();
  await eventually(() => expect(host.onTaken).toHaveBeenCalledOnce());
});

test("another draft in its place gives back the one before", async () => {
  const [before, after] = [newKey(), newKey()];
  const host = await holder(before);
  await host.lock.take(after);
  await eventually(async () => expect(await isFree(before)).toBe(true));
  expect(await isFree(after)).toBe(false);
});

test("of two elements in one page the second is kept out, until it takes over", async () => {
  const key = newKey();
  const first = await holder(key);
  const second = await holder(key);
  expect([first.lock.isElsewhere, second.lock.isElsewhere]).toEqual([false, true]);
  await second.lock.takeOver();
  await eventually(() => expect(first.lock.isElsewhere).toBe(true));
  expect(second.lock.isElsewhere).toBe(false);
});

test("an element that leaves gives the draft back", async () => {
  const key = newKey();
  const host = await holder(key);
  host.remove();
  await eventually(async () => expect(await isFree(key)).toBe(true));
});

test("one that has left before its turn holds nothing, and asks again when it comes back", async () => {
  const key = newKey();
  const release = await otherTab(key);
  const host = new Host();
  document.body.append(host);
  const asked = host.lock.take(key);
  host.remove();
  await settled(host);
  release?.();
  await asked;
  await eventually(async () => expect(await isFree(key)).toBe(true));
  document.body.append(host);
  await eventually(() => expect(host.onTaken).toHaveBeenCalled());
  expect(host.lock.isElsewhere).toBe(false);
  expect(await isFree(key)).toBe(false);
});

test("one that asks while it is out of the page holds nothing, nor what another left behind", async () => {
  const key = newKey();
  await new Host().lock.take(key);
  await eventually(async () => expect(await isFree(key)).toBe(true));
  const host = await holder(key);
  host.remove();
  await new Host().lock.take(key);
  await eventually(async () => expect(await isFree(key)).toBe(true));
});

test("one that is only moved keeps it, without a moment in which another could have it", async () => {
  const key = newKey();
  const host = await holder(key);
  const waiting = new Host();
  host.remove();
  document.body.append(host);
  await settled(host);
  expect(await isFree(key)).toBe(false);
  document.body.append(waiting);
  await waiting.lock.take(key);
  expect(waiting.lock.isElsewhere).toBe(true);
});

test("one that takes the place of another in the same moment has it at once", async () => {
  const key = newKey();
  const host = await holder(key);
  const next = new Host();
  host.replaceWith(next);
  await next.lock.take(key);
  expect(next.lock.isElsewhere).toBe(false);
  // The one that has gone lets go of nothing that is no longer its own.
  await settled(next);
  expect(await isFree(key)).toBe(false);
});

test("one that comes back asks again, and is told that the draft may have changed", async () => {
  const key = newKey();
  const { host, release } = await leftToOtherTab(key);
  release();
  await eventually(async () => expect(await isFree(key)).toBe(true));
  await settled(host);
  document.body.append(host);
  await eventually(() => expect(host.onTaken).toHaveBeenCalledOnce());
  expect(await isFree(key)).toBe(false);
});

test("one that comes back while another tab fills it in is kept out until that one has gone", async () => {
  const key = newKey();
  const { host, release } = await leftToOtherTab(key);
  document.body.append(host);
  await eventually(() => expect(host.lock.isElsewhere).toBe(true));
  release();
  await eventually(() => expect(host.lock.isElsewhere).toBe(false));
  expect(host.onTaken).toHaveBeenCalledOnce();
});
