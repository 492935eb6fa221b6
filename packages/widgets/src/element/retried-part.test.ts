import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import type { ControllerHost } from "../controllers/locale-controller.ts";
import { RetriedPart } from "./retried-part.ts";

afterEach(() => document.head.querySelector("[integrity]")?.remove());

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** An element that asks for the part whenever it is drawn. */
function waiting(part: RetriedPart<unknown>): ControllerHost {
  const host = document.createElement("p") as unknown as ControllerHost;
  host.requestUpdate = vi.fn(() => queueMicrotask(() => part.isHereFor(host)));
  part.isHereFor(host);
  return host;
}

/** A part that can be had after so many failures; keeps what was put behind its address. */
function partAfter(failures: number) {
  const asked: string[] = [];
  const part = new RetriedPart(async (again) => {
    asked.push(again);
    if (asked.length <= failures) throw new TypeError("Failed to fetch");
    return "here";
  });
  return { part, asked };
}

test("a part that comes at once has not failed, and is asked for once", async () => {
  const { part, asked } = partAfter(0);
  const host = waiting(part);
  expect(part.isFailed).toBe(false);
  await settled();
  expect(part.value).toBe("here");
  expect(part.isFailed).toBe(false);
  expect(host.requestUpdate).toHaveBeenCalledTimes(1);
  expect(asked).toEqual([""]);
});

test("a failure is told to who waits, and the part is asked for again when a person wants it", async () => {
  const { part, asked } = partAfter(2);
  const host = waiting(part);
  await settled();
  expect(part.isFailed).toBe(true);
  expect(host.requestUpdate).toHaveBeenCalledTimes(1);
  expect(asked).toEqual([""]);
  part.again();
  await Promise.resolve();
  expect(part.isFailed).toBe(false);
  await settled();
  expect(part.isFailed).toBe(true);
  part.again();
  await settled();
  expect(part.value).toBe("here");
  // Another address each time, since some browsers keep the failure of one.
  expect(asked).toEqual(["", "#1", "#2"]);
});

test("what takes half a minute counts as failed, and is taken when it comes after all", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let arrive = (_part: string) => {};
  const part = new RetriedPart(
    () =>
      new Promise<string>((resolve) => {
        arrive = resolve;
      }),
  );
  waiting(part);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(part.isFailed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(part.isFailed).toBe(true);
  arrive("here");
  await vi.advanceTimersByTimeAsync(0);
  expect(part.value).toBe("here");
  expect(part.isFailed).toBe(false);
});

test("it is asked for again when the network is back", async () => {
  const { part, asked } = partAfter(1);
  waiting(part);
  await settled();
  dispatchEvent(new Event("online"));
  await settled();
  expect(part.isFailed).toBe(false);
  expect(asked).toEqual(["", "#1"]);
});

test("a page that pins its files is asked for the pinned address alone", async () => {
  const link = document.createElement("link");
  link.integrity = "sha384-AAAA";
  document.head.append(link);
  const { part, asked } = partAfter(1);
  waiting(part);
  await settled();
  part.again();
  await settled();
  expect(asked).toEqual(["", ""]);
});
