import { expect, test } from "vitest";
import type { ControllerHost } from "../controllers/locale-controller.ts";
import { FetchedWords } from "./fetched-words.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("words that could not be had are asked for when the network is back, at another address", async () => {
  const asked: string[] = [];
  const english = new FetchedWords(async (again) => {
    asked.push(again);
    if (asked.length < 3) throw new TypeError("Failed to fetch");
    return { words: { save: "Send" } };
  });
  const host = document.createElement("p") as unknown as ControllerHost;
  host.requestUpdate = () => queueMicrotask(() => english.isHereFor(host));
  english.isHereFor(host);
  await settled();
  expect(asked).toEqual([""]);
  for (const addresses of [
    ["", "#1"],
    ["", "#1", "#2"],
  ]) {
    expect(english.words).toBeUndefined();
    dispatchEvent(new Event("online"));
    await settled();
    expect(asked).toEqual(addresses);
  }
  expect(english.words).toEqual({ save: "Send" });
  dispatchEvent(new Event("online"));
  await settled();
  expect(asked).toHaveLength(3);
});
