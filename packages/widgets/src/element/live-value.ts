import { noChange } from "lit";
import { Directive, type DirectiveResult, directive, type PropertyPart } from "lit/directive.js";

class LiveValue extends Directive {
  render(value: unknown): unknown {
    return value;
  }

  override update({ element, name }: PropertyPart, [value]: [unknown]): typeof noChange {
    const target = element as unknown as Record<string, unknown>;
    if (target[name] !== value) target[name] = value;
    return noChange;
  }
}

/**
 * Binds a property of a field that people change as well: it is compared with what the field holds
 * now, and never written again while a keyboard is halfway through a word. Lit's own `live` does
 * the same, with more around it.
 */
export const liveValue: (value: unknown) => DirectiveResult = directive(LiveValue);
