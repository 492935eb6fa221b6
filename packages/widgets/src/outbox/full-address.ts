/**
 * An address in full, as seen from this page.
 *
 * @param text - absolute or relative
 * @returns undefined for what is no address, such as a setting that was never filled in
 */
export function fullAddress(text: string): string | undefined {
  try {
    return new URL(text, document.baseURI).href;
  } catch {
    return undefined;
  }
}
