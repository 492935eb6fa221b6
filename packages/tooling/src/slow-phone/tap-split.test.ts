import { expect, test } from "vitest";
import { splitOf } from "./tap-split.ts";

const page = { ph: "X", pid: 1, tid: 2 };
const touch = { ...page, name: "EventDispatch", dur: 100, args: { data: { type: "pointerup" } } };
const answer = { ...page, ph: "R", name: "phone-tap-answered" };

test.each([
  ["nothing", [], { script: 0, layout: 0, paint: 0, other: 0 }],
  [
    "a tap that is never answered",
    [{ ...touch, ts: 0 }],
    { script: 0, layout: 0, paint: 0, other: 0 },
  ],
  [
    "what lies in another event counts for itself",
    [
      { ...touch, ts: 0 },
      { ...page, name: "RunTask", ts: 1000, dur: 6000 },
      { ...page, name: "FunctionCall", ts: 1000, dur: 4000 },
      { ...page, name: "Layout", ts: 2000, dur: 1000, tdur: 1000 },
      { ...page, name: "Paint", ts: 6000, dur: 500 },
      { ...answer, ts: 10_000 },
    ],
    { script: 3, layout: 1, paint: 0.5, other: 1.6 },
  ],
  [
    "other threads, and what comes before the touch or after the answer, do not count",
    [
      { ...page, name: "Layout", ts: 0, dur: 900 },
      { ...touch, ts: 1000 },
      { ...page, tid: 3, name: "Layout", ts: 1500, dur: 900 },
      { ...answer, ts: 2000 },
      { ...page, name: "Layout", ts: 2000, dur: 900 },
    ],
    { script: 0, layout: 0, paint: 0, other: 0.1 },
  ],
  [
    "what other programs took from the thread is not its own",
    [
      { ...touch, ts: 0 },
      { ...page, name: "Paint", ts: 1000, dur: 9000, tdur: 2000 },
      { ...answer, ts: 11_000 },
    ],
    { script: 0, layout: 0, paint: 2, other: 0.1 },
  ],
  [
    "the mean of two taps",
    [
      { ...touch, ts: 0 },
      { ...answer, ts: 1000 },
      { ...touch, ts: 5000 },
      { ...page, name: "V8.GC_SCAVENGER", ts: 5200, dur: 400 },
      { ...answer, ts: 7000 },
    ],
    { script: 0.2, layout: 0, paint: 0, other: 0.1 },
  ],
])("splits %s", (_name, events, expected) => {
  for (const [kind, ms] of Object.entries(splitOf(events))) {
    expect(ms, kind).toBeCloseTo(expected[kind as keyof typeof expected], 6);
  }
});
