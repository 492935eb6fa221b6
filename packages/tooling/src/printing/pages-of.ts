import { extractText, getDocumentProxy } from "unpdf";

/**
 * Reads what stands on the pages of a PDF, in the order in which it is drawn.
 *
 * @param pdf - its bytes
 * @returns the text of each page, every run of blanks one blank
 */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((page) => page.replace(/\s+/g, " "));
}

/**
 * Measures the first page of a PDF.
 *
 * @param pdf - its bytes
 * @returns width and height in whole millimetres
 */
export async function pageSize(pdf: Uint8Array): Promise<{ width: number; height: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(1)).view;
  // PDF measures in points: 72 to the inch of 25.4 mm.
  const millimetres = (points: number) => Math.round((points / 72) * 25.4);
  return { width: millimetres(right - left), height: millimetres(top - bottom) };
}
