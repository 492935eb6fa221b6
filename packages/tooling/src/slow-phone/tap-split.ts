import type { Browser, Page } from "playwright-core";

/** What the main thread needed for a tap: ms of its own time on average, whatever else ran. */
export interface TapSplit {
  /** Handlers, templates, and what the engine needs to run them. */
  readonly script: number;
  /** Which styles hold, and where everything stands. */
  readonly layout: number;
  /** What is to be painted, and in which layers; the pixels come from other threads. */
  readonly paint: number;
  /** Finding what was touched, focus, bookkeeping of frames. */
  readonly other: number;
}

/** Of the trace events of Chromium, what is read here. Times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread had a processor for. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const kinds: Readonly<Record<string, "script" | "layout" | "paint">> = {
  FunctionCall: "script",
  EvaluateScript: "script",
  RunMicrotasks: "script",
  FireAnimationFrame: "script",
  TimerFire: "script",
  MinorGC: "script",
  MajorGC: "script",
  UpdateLayoutTree: "layout",
  Layout: "layout",
  PrePaint: "paint",
  Paint: "paint",
  Layerize: "paint",
  Commit: "paint",
};

/**
 * Traces what Chromium does while a page is tapped.
 *
 * @param taps - taps the page
 */
export async function traceTaps(
  browser: Browser,
  page: Page,
  taps: () => Promise<void>,
): Promise<TapSplit> {
  await browser.startTracing(page, { categories: ["devtools.timeline", "blink.user_timing"] });
  await taps();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return splitOf(trace.traceEvents);
}

/**
 * Splits what the main thread needed from each touch to its answer. An event that lies in
 * another counts for itself, and not for the other.
 *
 * @param events - trace events; a touch is a `pointerup`, an answer the mark `phone-tap-answered`
 * @returns the mean of all taps; zeros where there is none
 */
export function splitOf(events: readonly TraceEvent[]): TapSplit {
  const touches = events.filter(
    ({ name, args }) => name === "EventDispatch" && args?.data?.type === "pointerup",
  );
  const answers = events.filter(({ name }) => name === "phone-tap-answered").map(({ ts }) => ts);
  const sums = { script: 0, layout: 0, paint: 0, other: 0 };
  for (const touch of touches) {
    const end = Math.min(...answers.filter((ts) => ts > touch.ts));
    if (!Number.isFinite(end)) continue;
    const own = events.filter(
      ({ pid, tid, ph, ts }) =>
        pid === touch.pid && tid === touch.tid && ph === "X" && ts >= touch.ts && ts < end,
    );
    addTap(sums, own);
  }
  const share = (sum: number) => sum / 1000 / Math.max(1, touches.length);
  return {
    script: share(sums.script),
    layout: share(sums.layout),
    paint: share(sums.paint),
    other: share(sums.other),
  };
}

function addTap(sums: Record<keyof TapSplit, number>, events: readonly TraceEvent[]): void {
  const open: { readonly end: number; readonly kind: keyof TapSplit }[] = [];
  for (const { name, ts, dur = 0, tdur = dur } of [...events].sort(outerFirst)) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const kind = kinds[name] ?? (name.startsWith("V8.GC") ? "script" : "other");
    const outer = open.at(-1);
    if (outer) sums[outer.kind] -= tdur;
    sums[kind] += tdur;
    open.push({ end: ts + dur, kind });
  }
}

function outerFirst(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}
