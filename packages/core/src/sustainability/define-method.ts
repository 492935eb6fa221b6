import { misuse } from "../errors.ts";
import { compiledMethod } from "./compiled-method.ts";
import type { SustainabilityMethod } from "./method.ts";

/**
 * Makes a sustainability method of your own: other weights, edges, bands or
 * dimensions. Give it another version whenever one of them changes, so that scores
 * by different ones are never compared.
 *
 * @param method - the method, with an id of its own that begins with `x-`
 * @returns the same method, checked
 * @throws RangeError when it has the id of the kit's, when a key or an indicator is
 * there twice, a name or a source is missing, a weight is not whole, when edges
 * stand in no order, point the wrong way or are reached by everything or by nothing,
 * when bands leave a score without one, or when the weights are too large to be
 * summed exactly
 * @example
 * import { defineMethod, SUSTAINABILITY_METHOD } from "@ishc/core";
 * const name = { vi: "Cách chấm của tỉnh", en: "The province's method" };
 * const leastKnown = { numerator: 3, denominator: 4 };
 * defineMethod({ ...SUSTAINABILITY_METHOD, id: "x-province", version: 1, name, leastKnown }).id; // "x-province"
 */
export function defineMethod(method: SustainabilityMethod): SustainabilityMethod {
  if (!method.id.startsWith("x-")) {
    throw misuse("an id that begins with x-", method.id, "The kit's own method keeps its id.");
  }
  return compiledMethod(method).method;
}
