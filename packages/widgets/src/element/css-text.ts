/**
 * Styles as text, for a part that is fetched later and brings no Lit of its own. By this name the build takes blanks
 * out of it, as it does with Lit's.
 */
export const css = String.raw;
