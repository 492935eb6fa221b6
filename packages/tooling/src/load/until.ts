/** Timers count whole milliseconds from when the loop last looked at the clock: they may be early by more than one. */
const TIMERS_ERR_MS = 2;

/** Waits until an instant, and never less: what is sent early would count as answered sooner than it was. */
export async function until(instant: number): Promise<void> {
  const wait = instant - performance.now();
  if (wait > TIMERS_ERR_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait - TIMERS_ERR_MS));
  }
  while (performance.now() < instant) await new Promise((resolve) => setImmediate(resolve));
}
