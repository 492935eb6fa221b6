import type { LitElement } from "lit";

const markup = "<img data-planted src=x onerror=hasRun=1>";

/** A text that is a script to whoever takes it for markup. */
export function scriptText(text: string): string {
  return `${markup}${text}`;
}

/**
 * Puts a script before every text of a document.
 *
 * @param document - plain JSON. What people read in it has a blank; ids, kinds, codes and days have none
 * @returns the document, and its texts by the path of each
 */
export function withScripts<T>(document: T): {
  readonly document: T;
  readonly texts: readonly (readonly [path: string, text: string])[];
} {
  const texts: [string, string][] = [];
  const changed = (value: unknown, path: string): unknown => {
    if (typeof value === "string") {
      if (!value.includes(" ")) return value;
      const text = scriptText(`${path} ${value}`);
      texts.push([path, text]);
      return text;
    }
    if (Array.isArray(value)) return value.map((each, i) => changed(each, `${path}.${i}`));
    if (!(value instanceof Object)) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, each]) => [key, changed(each, `${path}.${key}`)]));
  };
  return { document: changed(document, "") as T, texts };
}

/** Every text in an element or a document, what stands in its fields among it, in one line. */
export function textsIn(root: ParentNode & Node): string {
  const fields = root.querySelectorAll<HTMLInputElement>("input[type=text], textarea");
  const typed = [...fields].map(({ value }) => value);
  // What is folded or off the screen is there as well, and harms no less.
  const texts = ("body" in root ? (root as Document).body : root).textContent;
  return [texts, ...typed].join(" ").replace(/\s+/g, " ");
}

/** What was made of texts, or ran: nothing. */
export async function planted(element: LitElement): Promise<string[]> {
  // A picture that cannot be had tells so a moment later.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const roots = [element.shadowRoot, document, ...paper()];
  const made = roots.flatMap((root) => [...(root?.querySelectorAll("[data-planted]") ?? [])]);
  const hasRun = "hasRun" in globalThis && Reflect.deleteProperty(globalThis, "hasRun");
  return [...made.map(({ outerHTML }) => outerHTML), ...(hasRun ? ["a script has run"] : [])];
}

function paper(): (Document | null)[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(".ishc-paper")].map(
    ({ contentDocument }) => contentDocument,
  );
}
