import { type CSSResult, unsafeCSS } from "lit";

/**
 * Styles of an element. Lit's tag of this name also checks what is put into them, and carries the words for what is
 * wrong to every phone; here that is styles of ours alone, as the types say.
 */
export function css(strings: TemplateStringsArray, ...parts: CSSResult[]): CSSResult {
  return unsafeCSS(String.raw(strings, ...parts));
}
