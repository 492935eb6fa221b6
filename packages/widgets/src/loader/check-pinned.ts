/**
 * Compares a file with the hash that the page pins it to, by a
 * `<link rel="modulepreload" href="…" integrity="…">`. New browsers do so
 * themselves; this asks the older ones too, which know no such link.
 *
 * @param address - of the file, absolute
 * @throws TypeError where the file is another one
 */
export async function checkPinned(address: string): Promise<void> {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[integrity]")) {
    if (link.href === address) await fetch(address, { integrity: link.integrity });
  }
}
