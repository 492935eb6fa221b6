import type { Browser } from "playwright-core";
import { median } from "../median.ts";

const ROUNDS = 9;

/**
 * What Chromium is told so that a page is really so many times slower.
 *
 * It holds its thread up from outside, thousands of times a second, and what that takes comes on top:
 * at a rate of 6 a page may be seven times slower.
 *
 * @param times - so many times slower than at full speed, from 1
 */
export async function rateFor(browser: Browser, times: number): Promise<number> {
  return times === 1 ? 1 : rateBetween(times, await slownessAt(browser, times));
}

/**
 * The rate for a slowness: what is held up grows with what is set beyond 1.
 *
 * @param times - as slow as it shall be, from 1
 * @param asSet - as slow as it was when that very number was set
 */
export function rateBetween(times: number, asSet: number): number {
  return 1 + (times - 1) ** 2 / (asSet - 1);
}

/** How many times slower a page really is at a rate. */
export async function slownessAt(browser: Browser, rate: number): Promise<number> {
  const page = await browser.newPage();
  try {
    const session = await page.context().newCDPSession(page);
    const workAt = async (each: number) => {
      await session.send("Emulation.setCPUThrottlingRate", { rate: each });
      return page.evaluate(work);
    };
    const ratios: number[] = [];
    for (let i = 0; i < ROUNDS; i += 1) {
      // In turns: a machine that is slow for a second is slow for both.
      const atFullSpeed = await workAt(1);
      ratios.push((await workAt(rate)) / atFullSpeed);
    }
    return median(ratios);
  } finally {
    await page.close();
  }
}

/** Runs in the page: the same sums each time. How long they took, ms. */
function work(): number {
  const begun = performance.now();
  let sum = 0;
  for (let i = 0; i < 4_000_000; i += 1) sum = (sum * 31 + i) % 65_521;
  // The sum is asked for, or the engine might leave it out.
  return sum < 0 ? 0 : performance.now() - begun;
}
