import type { Register } from "@ishc/core";
import { illustrativeProvince } from "../generators/index.ts";
import type { Extent } from "./bench-case.ts";

/**
 * Invented registers, a province at a time: the one place that says what the
 * cases are measured on.
 */
export function* provinces({ registers, seed }: Extent): Generator<readonly Register[]> {
  let left = registers;
  for (let next = seed; left > 0; next += 1) {
    const province = illustrativeProvince(next).registers.slice(0, left);
    left -= province.length;
    yield province;
  }
}
