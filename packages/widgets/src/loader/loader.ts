import { ElementFiles } from "./element-files.ts";
import { startLoader } from "./start-loader.ts";

/** Shared by all copies on a page, whatever their addresses: the first one does the work. */
const mark = Symbol.for("ishc.loader");

const page = globalThis as { document?: Document; [mark]?: true };

if (page.document && !page[mark]) {
  page[mark] = true;
  const files = new ElementFiles(import.meta.url, (address) => import(/* @vite-ignore */ address));
  startLoader(page.document, files);
}
