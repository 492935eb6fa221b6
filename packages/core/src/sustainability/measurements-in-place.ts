import { misuse } from "../errors.ts";
import type { Facts } from "../facts/facts.ts";
import { type Measurement, measureEach } from "../indicators/measure.ts";
import type { CompiledMethod } from "./compiled-method.ts";

/** The measurements a method asks for, in its order. */
export function measurementsInPlace(
  of: Facts | readonly Measurement[],
  { places }: CompiledMethod,
): Measurement[] {
  if (isFacts(of)) return measureEach([...places.keys()], of);
  const found = new Array<Measurement | undefined>(places.size).fill(undefined);
  for (const measurement of of) {
    const place = places.get(measurement.indicator);
    if (place === undefined) continue;
    if (found[place]) throw twice(measurement);
    found[place] = measurement;
  }
  return required(found, [...places.keys()]);
}

function isFacts(of: Facts | readonly Measurement[]): of is Facts {
  return "asOf" in of;
}

function required(
  found: readonly (Measurement | undefined)[],
  ids: readonly string[],
): Measurement[] {
  const [first] = found;
  return found.map((measurement, place) => {
    if (!measurement) {
      throw misuse(`a measurement of ${ids[place]}`, "none", "Pass all that measureAll gives.");
    }
    if (measurement.period !== first?.period || measurement.asOf !== first.asOf) {
      throw misuse(
        `measurements for ${first?.period} as of ${first?.asOf}`,
        `${measurement.period} as of ${measurement.asOf}`,
        "Pass those of one period and day.",
      );
    }
    return measurement;
  });
}

function twice({ indicator }: Measurement): RangeError {
  return misuse(
    `one measurement of ${indicator}`,
    "two",
    "Pass those of one club, or of facts merged.",
  );
}
