import type { Page } from "playwright-core";

/** How slow the phone and its line are. */
export interface Slowness {
  /** Of the line, in each direction. */
  readonly kilobitsPerSecond: number;
  /** From a request to the first byte of its answer. */
  readonly roundTripMs: number;
  /** How many times slower than this machine. */
  readonly processor: number;
}

/** A phone of 1.5 million đồng in a valley: the line of the GSMA's "slow 3G", and a core of 2014. */
export const villagePhone: Slowness = {
  kilobitsPerSecond: 400,
  roundTripMs: 400,
  processor: 6,
};

/** A page that is slowed down. */
interface SlowPage {
  /** What came over the line so far. */
  bytes(): number;
  /** Gives the processor back its speed. */
  fullSpeed(): Promise<void>;
}

/**
 * Slows a page down through the DevTools protocol.
 *
 * @param rate - what the processor is set to, for as much slower as it shall be
 */
export async function slowDown(
  page: Page,
  slowness: Omit<Slowness, "processor">,
  rate: number,
): Promise<SlowPage> {
  const session = await page.context().newCDPSession(page);
  const throughput = (slowness.kilobitsPerSecond * 1000) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slowness.roundTripMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return {
    bytes: () => bytes,
    fullSpeed: async () => {
      await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    },
  };
}
