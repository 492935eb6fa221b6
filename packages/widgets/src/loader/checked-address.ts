/**
 * Reads an address that stands in the page, where anybody who may write a
 * comment may have put it. Of `http:` only the page's own site is taken, of
 * other schemes nothing.
 *
 * @param written - as it stands in the page, relative to it or absolute
 * @param origins - where it must lead, if not to any `https:` address
 * @returns the absolute address, or undefined where it must not be used
 */
export function checkedAddress(written: string, origins?: readonly string[]): string | undefined {
  try {
    const { origin, protocol, href } = new URL(written, document.baseURI);
    const isAllowed = origins ? origins.includes(origin) : protocol === "https:";
    const isWeb = protocol === "https:" || protocol === "http:";
    return isWeb && (isAllowed || origin === location.origin) ? href : undefined;
  } catch {
    return undefined;
  }
}
