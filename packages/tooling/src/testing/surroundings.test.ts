import { expect, test, vi } from "vitest";
import { surroundings, whatChanged } from "./surroundings.ts";

/** What is seen of something that is done, and undone again. */
function seen(change: () => void, back: () => void): string[] {
  const before = surroundings();
  change();
  try {
    return whatChanged(before, surroundings());
  } finally {
    back();
    expect(whatChanged(before, surroundings())).toEqual([]);
  }
}

const holder = globalThis as { planted?: number };
const arrays = Array.prototype as { planted?: () => void };
const { stringify } = JSON;
const folder = process.cwd();

test.each<[string, () => void, () => void, string[]]>([
  ["nothing", () => {}, () => {}, []],
  [
    "another time zone",
    () => vi.stubEnv("TZ", "Pacific/Apia"),
    () => vi.unstubAllEnvs(),
    ["environment: TZ"],
  ],
  [
    "a variable that is gone",
    () => vi.stubEnv("PATH", undefined),
    () => vi.unstubAllEnvs(),
    ["environment: PATH"],
  ],
  ["another folder", () => process.chdir("/"), () => process.chdir(folder), ["the folder is /"]],
  [
    "another clock",
    () => vi.useFakeTimers({ toFake: ["Date"] }),
    () => vi.useRealTimers(),
    ["globalThis.Date"],
  ],
  [
    "another network",
    () => vi.stubGlobal("fetch", () => {}),
    () => vi.unstubAllGlobals(),
    ["globalThis.fetch"],
  ],
  [
    "a method of a built-in",
    () => Object.assign(JSON, { stringify: () => "" }),
    () => Object.assign(JSON, { stringify }),
    ["JSON.stringify"],
  ],
  [
    "a method more on every array",
    () => Object.defineProperty(arrays, "planted", { value: () => {}, configurable: true }),
    () => void delete arrays.planted,
    ["Array.planted"],
  ],
  [
    "a global of a module, which is let be",
    () => Object.assign(holder, { planted: 1 }),
    () => void delete holder.planted,
    [],
  ],
])("sees %s", (_name, change, back, told) => {
  expect(seen(change, back)).toEqual(told);
});
