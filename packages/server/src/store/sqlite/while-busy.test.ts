import { describe, expect, onTestFinished, test, vi } from "vitest";
import { StoreError } from "../store-error.ts";
import { whileBusy } from "./while-busy.ts";

/** A clock on which so much time passes between two looks. */
function clock(stepMs: number) {
  let now = 0;
  const spy = vi.spyOn(performance, "now").mockImplementation(() => {
    now += stepMs;
    return now;
  });
  onTestFinished(() => spy.mockRestore());
}

describe("what somebody else keeps from being done", () => {
  const busy = new StoreError("busy");

  test("is tried again until it is done", async () => {
    const work = vi.fn(() => "done");
    for (let i = 0; i < 3; i += 1) work.mockImplementationOnce(() => Promise.reject(busy) as never);
    expect(await whileBusy(work)).toBe("done");
    expect(work).toHaveBeenCalledTimes(4);
  });

  test("is given up after five seconds", async () => {
    clock(2000);
    const work = vi.fn(() => Promise.reject(busy));
    await expect(whileBusy(work)).rejects.toBe(busy);
    expect(work).toHaveBeenCalledTimes(4);
  });

  test("is waited for as long, however long its first try took", async () => {
    clock(6000);
    const work = vi.fn(() => "done");
    work.mockImplementationOnce(() => Promise.reject(busy) as never);
    expect(await whileBusy(work)).toBe("done");
  });

  test("is not tried again where it may not be", async () => {
    const work = vi.fn(() => Promise.reject(busy));
    await expect(whileBusy(work, () => false)).rejects.toBe(busy);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test("nor for any other reason", async () => {
    const work = vi.fn(() => Promise.reject(new StoreError("full")));
    await expect(whileBusy(work)).rejects.toMatchObject({ fault: "full" });
    expect(work).toHaveBeenCalledTimes(1);
  });
});
