import * as z from "zod/mini";
import { isCivilDate } from "../calendar/civil-date.ts";
import { isPartialDate } from "../calendar/partial-date.ts";
import type { IssueCode } from "../issue.ts";
import { isPrintable } from "./printable.ts";
import { composed, isId, isWritten } from "./written.ts";

/**
 * Builds a check that fails with one of our codes. `format` names what was
 * expected, for the words of `bad-format`.
 */
function coded<T>(test: (value: T) => boolean, code: IssueCode, format?: string) {
  return z.refine<T>(test, { params: { code, format }, abort: true });
}

/** A text a person wrote: not blank, bounded, in Unicode NFC. */
export function text(max: number) {
  return z.string().check(
    z.overwrite(composed), // First: it may shorten a text, and lengthen a few.
    z.maxLength(max, { abort: true }),
    coded(isPrintable, "bad-text"),
    coded(isWritten, "missing"),
  );
}

/** An id: 1…64 letters, digits, dots, dashes and underscores; safe in addresses and file names. */
export const id = () => z.string().check(coded(isId, "bad-format", "id"));

/** A day, `yyyy-MM-dd`. */
export const civilDate = () => z.string().check(coded<string>(isCivilDate, "bad-date"));

/** A date known at least to the year. */
export const partialDate = () => z.string().check(coded<string>(isPartialDate, "bad-date"));

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) =>
  z.number().check(coded<number>(Number.isInteger, "not-whole"), z.minimum(min), z.maximum(max));

/** A whole number from 0 to `max`. */
export const count = (max: number) => whole(0, max);

/** Whole đồng, from `min` to a million million: the most that keeps sums of a country exact is far above. */
export const amountVnd = (min: number) => whole(min, 1_000_000_000_000);

/** A ratio from 0 to 1. */
export const ratio = () => z.number().check(z.minimum(0), z.maximum(1));

/** A list of at most `max` entries. */
export function list<T extends z.core.SomeType>(entry: T, max: number) {
  return z.array(entry).check(z.maxLength(max));
}
