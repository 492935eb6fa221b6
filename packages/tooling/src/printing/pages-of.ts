import { extractText, getDocumentProxy, resolvePDFJSImport } from "unpdf";

// It adds methods to what everybody uses: with this module, and not in the midst of whoever reads first.
await resolvePDFJSImport();

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
  return { width: millimetres(right - left), height: millimetres(top - bottom) };
}

/**
 * Measures the texts of a PDF.
 *
 * @param pdf - its bytes
 * @returns how far the rightmost text ends from the right edge, in whole millimetres and below 0 where it is cut off; and
 * how high the largest letters are, in whole points: browsers make a page smaller where something is too wide
 */
export async function textsOf(pdf: Uint8Array): Promise<{ margin: number; largest: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1));
  const texts = await Promise.all(
    pages.map(async (each) => {
      const page = await each;
      const { items } = await page.getTextContent();
      const right = page.view[2] ?? 0;
      // A blank at the end of a line may hang over.
      return items.flatMap((item) =>
        "str" in item && item.str.trim() !== ""
          ? [{ margin: right - item.transform[4] - item.width, size: item.transform[3] }]
          : [],
      );
    }),
  );
  return {
    margin: millimetres(Math.min(...texts.flat().map(({ margin }) => margin))),
    largest: Math.round(Math.max(...texts.flat().map(({ size }) => size))),
  };
}

/** PDF measures in points: 72 to the inch of 25.4 mm. */
function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
