import { inspect } from "node:util";

/** How a text can stand out. */
export type Style = "bold" | "dim" | "red" | "green" | "yellow";

/** Makes a text stand out; on what shows no colours it leaves it as it is. */
export type Styled = (style: Style, text: string) => string;

/** Styles for a stream. A terminal says whether it shows colours, and heeds `NO_COLOR`. */
export function styledFor(stream: { readonly hasColors?: () => boolean }): Styled {
  if (!stream.hasColors?.()) return (_style, text) => text;
  return (style, text) => {
    const [on, off] = inspect.colors[style] ?? [0, 0];
    return `\u001B[${on}m${text}\u001B[${off}m`;
  };
}
