import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { eventually } from "../testing/harness.ts";
import { tryLock, waitForLock } from "./lock.ts";
import type { LockRequest } from "./lock-request.ts";
import { storageLock } from "./storage-lock.ts";

beforeEach(() => localStorage.clear());

afterEach(() => vi.restoreAllMocks());

/** The page as it is without https. */
function withoutWebLocks() {
  vi.spyOn(navigator, "locks", "get").mockReturnValue(undefined as unknown as LockManager);
}

let count = 0;
const newName = () => {
  count += 1;
  return `test-${count}`;
};

describe.each([
  ["Web Locks", () => {}],
  ["marks in storage", withoutWebLocks],
])("by %s", (_name, prepare) => {
  beforeEach(prepare);

  test("one holds a lock at a time, and gives it back", async () => {
    const name = newName();
    const release = await tryLock(name);
    expect(release).toBeDefined();
    expect(await tryLock(name)).toBeUndefined();
    release?.();
    await eventually(async () => expect(await tryLock(name)).toBeDefined());
  });

  test("who takes a lock away has it, and the other is told", async () => {
    const name = newName();
    const onLost = vi.fn();
    await tryLock(name, { onLost });
    expect(await tryLock(name, { steal: true })).toBeDefined();
    await eventually(() => expect(onLost).toHaveBeenCalledTimes(1));
    expect(await tryLock(name)).toBeUndefined();
  });

  test("who waits gets it, from a holder who sleeps as well", async () => {
    const name = newName();
    const release = await tryLock(name);
    const waiting = waitForLock(name, 60_000);
    release?.();
    const second = await waiting;
    expect(await tryLock(name)).toBeUndefined();
    expect(await waitForLock(name, 200)).toBeDefined();
    second();
    expect(await tryLock(name)).toBeUndefined();
  });
});

describe("marks in storage", () => {
  const ask = (name: string, request: LockRequest = {}) => storageLock(name, request);

  test("of a tab that is gone count for four seconds, whatever the clock says", async () => {
    localStorage.setItem("ishc-lock:gone", JSON.stringify({ owner: "dead", beat: 7 }));
    const clock = vi.spyOn(performance, "now").mockReturnValue(1000);
    vi.spyOn(Date, "now").mockReturnValue(Date.now() - 86_400_000);
    expect(await ask("gone")).toBeUndefined();
    clock.mockReturnValue(4999);
    expect(await ask("gone")).toBeUndefined();
    clock.mockReturnValue(5000);
    expect(await ask("gone")).toBeDefined();
  });

  test("of a tab that lives go on counting", async () => {
    const clock = vi.spyOn(performance, "now");
    for (let beat = 0; beat < 5; beat += 1) {
      localStorage.setItem("ishc-lock:lives", JSON.stringify({ owner: "other", beat }));
      clock.mockReturnValue(beat * 3000);
      expect(await ask("lives")).toBeUndefined();
    }
  });

  test("of two that ask at once one gets it", async () => {
    const got = await Promise.all([ask("race"), ask("race")]);
    expect(got.filter(Boolean)).toHaveLength(1);
    for (const release of got) release?.();
  });

  test("keep nobody out where storage is blocked", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("Blocked.", "SecurityError");
    });
    expect(await ask("blocked")).toBeDefined();
  });
});
