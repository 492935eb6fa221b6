import { misuse } from "../errors.ts";
import { compareRatios } from "./exact-comparison.ts";
import { requireName, requireOnce } from "./key-checks.ts";
import { type MethodBand, SUSTAINABILITY_BANDS } from "./method.ts";
import { requireShare, shown, ZERO } from "./ratio-checks.ts";

/** Throws for bands that leave a score without one, or stand in no order. */
export function requireBands(bands: readonly MethodBand[]): void {
  requireOnce(
    bands.map(({ key }) => key),
    "band",
  );
  for (const { key, from } of bands) requireShare(from, `the score from which on ${key} begins`);
  const [first] = bands;
  if (!first || compareRatios(first.from, ZERO) !== 0) {
    throw misuse("a lowest band from 0 on", shown(first?.from), "Every score needs a band.");
  }
  bands.forEach((band, i) => {
    requireName(band, SUSTAINABILITY_BANDS);
    const before = bands[i - 1];
    if (!before || compareRatios(before.from, band.from) < 0) return;
    throw misuse(
      `${band.key} to begin above ${shown(before.from)}`,
      shown(band.from),
      "Order bands from the lowest.",
    );
  });
}
