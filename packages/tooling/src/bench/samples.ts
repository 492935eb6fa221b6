import type { Register } from "@ishc/core";
import { illustrativeProvince, nationalSet } from "../generators/index.ts";
import type { Extent } from "./bench-case.ts";

/** Registers of a round: so few that most rounds are over before the machine turns to something else. */
const AT_ONCE = 4;

/** Whole books of clubs in great detail, from one invented province after the other. */
export function* provinces({ registers, seed }: Extent): Generator<readonly Register[]> {
  let left = registers;
  for (let next = seed; left > 0; next += 1) {
    const province = illustrativeProvince(next).registers.slice(0, left);
    left -= province.length;
    for (let at = 0; at < province.length; at += AT_ONCE) yield province.slice(at, at + AT_ONCE);
  }
}

/** Clubs of an invented country, from the first on. */
export function* country({ registers, seed }: Extent): Generator<readonly Register[]> {
  for (let from = 1; from <= registers; from += AT_ONCE) {
    yield [...nationalSet({ seed, from, to: Math.min(registers, from + AT_ONCE - 1) })];
  }
}
