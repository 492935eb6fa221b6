import { VERSION } from "../version.ts";

/** A class that can be defined, and says which version it is. */
export interface VersionedElement extends CustomElementConstructor {
  /** Version of the package it came from. */
  readonly version?: string;
}

/**
 * Defines an element, once. A bare second `define` throws and takes the rest
 * of its script with it, which is what happens when a page loads two bundles.
 * Here the first definition stays, and one warning names both versions.
 *
 * Does nothing where there are no custom elements (on a server).
 *
 * @param tag - the tag
 * @param element - its class
 * @param suffix - for two major versions on one page: `v2` defines `<tag>-v2`
 * @example
 * defineElement("ishc-club-scorecard", IshcClubScorecard, "v2"); // <ishc-club-scorecard-v2>
 */
export function defineElement(tag: string, element: VersionedElement, suffix = ""): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return;
  const name = suffix === "" ? tag : `${tag}-${suffix}`;
  const earlier: VersionedElement | undefined = registry.get(name);
  if (!earlier) {
    // A class can carry one tag only, so a suffixed tag gets a class of its own.
    registry.define(name, suffix === "" ? element : class extends element {});
  } else if (earlier !== element && suffix === "") {
    warn(name, earlier.version ?? "unknown", element.version ?? VERSION);
  }
}

const warned = new Set<string>();

function warn(name: string, earlier: string, later: string): void {
  if (warned.has(name)) return;
  warned.add(name);
  console.warn(`<${name}> is ${earlier}, not ${later}: load one.`);
}
